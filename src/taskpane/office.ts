/** Where the pane runs: in Excel, on a page of its own, or without Microsoft's script. */
export type Host = "excel" | "elsewhere" | "blocked";

/** Returns where the pane runs, once Office has answered. */
export async function readyHost(): Promise<Host> {
  if (typeof Office === "undefined") return "blocked";
  const { host } = await Office.onReady();
  return host?.toString() === "Excel" ? "excel" : "elsewhere";
}

/** Returns the language of the user's Excel, or of the browser outside it, such as nl-NL. */
export function displayLanguage(): string {
  const office = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return office ?? navigator.language;
}

/** Returns the colours Office reports, where it does. */
export function officeTheme(): OfficeTheme | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

/** What Office says of its own colours, where it does. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Returns whether a theme of Office is dark, or undefined where Office does not say. */
export function isDarkOffice(theme: OfficeTheme | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return undefined;
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
