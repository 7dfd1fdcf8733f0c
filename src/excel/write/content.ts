import type { PlanCell } from "../../template/plan";

/** Text that Excel would take for a formula, a number, a date, a truth value or an error. */
const TAKEN_FOR_SOMETHING =
  /^[=+\-@\t\r'#]|^[\s(.,$€£¥%]*\d|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/i;

/** Returns what to write into a cell so that Excel holds the planned value: text stays text, whatever it looks like. */
export function content({ value, formula }: PlanCell): string | number | boolean {
  if (formula !== undefined) return formula;
  if (typeof value !== "string") return value ?? "";
  return TAKEN_FOR_SOMETHING.test(value) ? `'${value}` : value;
}
