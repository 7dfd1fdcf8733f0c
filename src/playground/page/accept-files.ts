/** Lets CSV files be chosen by a button or dropped anywhere on the page; each is passed to `open`, one after the other. */
export function acceptFiles(
  { button, input, target }: { button: HTMLButtonElement; input: HTMLInputElement; target: HTMLElement },
  open: (file: File) => Promise<void>,
): void {
  const openAll = async (files: FileList | null) => {
    for (const file of Array.from(files ?? [])) await open(file);
  };
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    await openAll(input.files);
    // So that choosing the same file again is a change again.
    input.value = "";
  });
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  // In the capture phase, for the spreadsheet takes drag events for itself.
  document.addEventListener(
    "dragenter",
    (event) => {
      if (carriesFiles(event)) target.hidden = false;
    },
    true,
  );
  target.addEventListener("dragover", (event) => event.preventDefault());
  target.addEventListener("dragleave", () => (target.hidden = true));
  target.addEventListener("drop", (event) => {
    event.preventDefault();
    target.hidden = true;
    void openAll(event.dataTransfer?.files ?? null);
  });
}
