/** What the pane's frame takes from the page instead of loading office.js; see office.ts. */
export interface PaneHost {
  Office: object;
  Excel: object;
  OfficeExtension: object;
  /** Moves the focus on from the pane. */
  leave(): void;
}

/** Lets the button show and hide the pane. */
export function togglePane(button: HTMLButtonElement, pane: HTMLElement): void {
  button.addEventListener("click", () => {
    pane.hidden = !pane.hidden;
    button.setAttribute("aria-pressed", String(!pane.hidden));
  });
}

/** Loads the built task pane into the frame, its host in place before its first script runs. */
export function loadPane(frame: HTMLIFrameElement, host: PaneHost): void {
  Object.assign(window, { playgroundHost: host });
  frame.src = "playground-pane.html";
}

/** Moves the focus between places with F6, as in Excel; the pane's frame reports its own F6 through the returned function. */
export function cyclePlaces(
  places: readonly { holdsFocus(): boolean; focus(): void; available?(): boolean }[],
): () => void {
  const next = () => {
    const here = places.findIndex((place) => place.holdsFocus());
    const others = places.map((_, step) => places[(here + 1 + step) % places.length]);
    others.find((place) => place.available?.() ?? true)?.focus();
  };
  // In the capture phase, before the spreadsheet takes the key.
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      next();
    },
    true,
  );
  return next;
}
