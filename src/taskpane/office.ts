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
export function officeTheme(): { isDarkTheme?: boolean; bodyBackgroundColor?: string } | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}
