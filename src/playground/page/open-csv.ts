import type { FUniver } from "@univerjs/core/facade";
import { decodeText, readCsv, sheetNameFor } from "../csv";
import type { WorkbookEngine } from "../engine";
import { dataSheet } from "./data-sheet";

/** Opens the bytes of a CSV file as a new, active sheet named after the file; returns a sentence about it, throws one that says why not. */
export function openCsv(api: FUniver, engine: WorkbookEngine, file: string, bytes: Uint8Array): string {
  const table = readCsv(decodeText(bytes));
  const name = sheetNameFor(
    file,
    engine.workbook.getSheets().map((sheet) => sheet.getName()),
  );
  const workbook = api.getActiveWorkbook()!;
  const sheet = workbook.insertSheet(name, {
    index: engine.workbook.getSheets().length,
    sheet: dataSheet(name, table),
  });
  workbook.setActiveSheet(sheet);
  const rows = table.rows.length - (table.header ? 1 : 0);
  return `${name}: ${counted(rows, "row")} and ${counted(table.columns, "column")}`;
}

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

function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
