/** What the clipboard brings beside Univer's own reading of it. */
export interface ClipboardSource {
  text?: string;
  html?: string;
}

/** Which cells of a table in HTML are marked as text by the program that wrote it, by row and column; nothing for tables with joined cells. */
export function cellsMarkedAsText(html: string): boolean[][] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const table = page.querySelector("table");
  if (!table || table.querySelector("[rowspan]:not([rowspan='1']), [colspan]:not([colspan='1'])")) return [];
  const classes = new Set<string>();
  for (const { textContent } of page.querySelectorAll("style")) {
    // Browsers drop properties of other programs, so the rules are read as text.
    for (const [, selectors, body] of (textContent ?? "").matchAll(/([^{}]+)\{([^}]*)\}/g))
      if (isText(body)) for (const [, name] of selectors.matchAll(/\.([\w-]+)/g)) classes.add(name);
  }
  return Array.from(table.rows, (row) =>
    Array.from(
      row.cells,
      (cell) => isText(cell.getAttribute("style") ?? "") || [...cell.classList].some((name) => classes.has(name)),
    ),
  );
}

function isText(style: string): boolean {
  return /mso-number-format\s*:\s*["']?\\?@/i.test(style);
}
