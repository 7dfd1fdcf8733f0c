import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { isDarkOffice, type OfficeTheme } from "./office";

/** Excel's green in the steps of lightness that Fluent's themes ask for. */
const brand: BrandVariants = {
  10: "#031a0d",
  20: "#08261a",
  30: "#0a3521",
  40: "#0b4228",
  50: "#0c502e",
  60: "#0d5e35",
  70: "#0e6c3b",
  80: "#107c41",
  90: "#2a8a54",
  100: "#4aa872",
  110: "#5ab380",
  120: "#6dbb8d",
  130: "#88caa3",
  140: "#a4d8b9",
  150: "#c2e7d0",
  160: "#e2f4e9",
};

/** Gives the pane Office's light or dark look, or the system's; high contrast is the style sheets' own business. */
export function followTheme(officeTheme: () => OfficeTheme | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const themes = { light: createLightTheme(brand), dark: createDarkTheme(brand) };
  const apply = (): void => {
    const scheme = (isDarkOffice(officeTheme()) ?? system.matches) ? "dark" : "light";
    setTheme(themes[scheme]);
    document.documentElement.dataset.scheme = scheme;
  };
  system.addEventListener("change", apply);
  // Office may change its theme while the pane is hidden.
  addEventListener("focus", apply);
  apply();
}
