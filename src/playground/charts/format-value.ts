import { numfmt } from "@univerjs/core";

/** A number in an Excel number format; an unreadable format shows the number plainly. */
export function formatValue(value: number, pattern: string): string {
  try {
    return numfmt.format(pattern || "General", value, { throws: true });
  } catch {
    // Formats come from the workbook, where any text may stand.
    return String(value);
  }
}
