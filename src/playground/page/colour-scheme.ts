import type { FUniver } from "@univerjs/core/facade";

/** Gives the spreadsheet the system's light or dark look, now and whenever it changes; the page's style sheet does so by itself. */
export function followColourScheme(api: FUniver): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => api.toggleDarkMode(dark.matches);
  dark.addEventListener("change", follow);
  follow();
}
