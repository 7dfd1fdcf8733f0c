import type { Shown } from "./outcome";

/** Errors that are no result of a formula: Excel has not calculated it, or does not know the function. */
const NO_RESULT = new Set([
  "#NAME?",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#SPILL!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);
const ERRORS = new Set([...NO_RESULT, "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#N/A", "#CALC!", "#FIELD!"]);

/** Whether a cell shows an error. */
export const isError = (value: Shown): value is string => typeof value === "string" && ERRORS.has(value);

/** Whether a cell shows an error that is no result. */
export const isNoResult = (value: Shown): boolean => typeof value === "string" && NO_RESULT.has(value);

/** Whether a cell is still being calculated. */
export const isPending = (value: Shown): boolean => value === "#BUSY!" || value === "#GETTING_DATA";

/** Whether two cells show the same, numbers to 1e-9. */
export function same(before: Shown, after: Shown): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before));
}

/** Returns what to write into a cell so that it holds this value for good: text stays text, an error an error. */
export const held = (value: Shown): Shown => (typeof value === "string" && !isError(value) ? `'${value}` : value);

/** Returns a short text that differs where values differ. */
export function fingerprint(values: readonly (readonly Shown[])[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const char of JSON.stringify(values)) {
    const code = char.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(16)}-${(low >>> 0).toString(16)}`;
}
