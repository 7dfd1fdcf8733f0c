import type { PlaygroundSurface } from "./surface";

/** Lets the button take the add-in's functions away and bring them back; it shows what was done in the console too. */
export function switchAddIn(button: HTMLElement, surface: PlaygroundSurface, say: (text: string) => void): void {
  const { setAddIn } = surface;
  surface.setAddIn = (isThere) => {
    setAddIn(isThere);
    button.setAttribute("aria-pressed", String(!isThere));
    say(
      isThere
        ? "With the add-in. Cells that met #NAME? stay so until their formulas are written anew."
        : "Without the add-in. Cells keep their values until something recalculates them.",
    );
  };
  button.addEventListener("click", () => surface.setAddIn(button.getAttribute("aria-pressed") === "true"));
}
