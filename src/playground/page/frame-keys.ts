/** Moves focus between the header, the sheet and the pane with F6, as in Excel; the pane's frame reports its own F6 through `next`. */
export function cyclePlaces(places: { holdsFocus(): boolean; focus(): boolean }[]): { next(): void } {
  const next = () => {
    const here = places.findIndex((place) => place.holdsFocus());
    for (let step = 1; step <= places.length; step++) {
      if (places[(here + step) % places.length].focus()) return;
    }
  };
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
  return { next };
}
