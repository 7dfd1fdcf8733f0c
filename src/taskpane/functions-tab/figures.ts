import type { Cell, Column, Measure, Returns } from "../../metrics/card";

const EXCEL_EPOCH = 25_569;
const DAY = 86_400_000;

/** Returns a cell as the sheet would show it, in the user's language. */
export function figure(cell: Cell, measure: Measure | undefined, locale: string): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  const number = (options: Intl.NumberFormatOptions): string => new Intl.NumberFormat(locale, options).format(cell);
  switch (measure) {
    case "fraction":
      return number({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
    case "money":
      return number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
    case "points":
      return number({ maximumFractionDigits: 1 });
    case "date":
      return new Date((cell - EXCEL_EPOCH) * DAY).toLocaleDateString(locale, { timeZone: "UTC" });
    default:
      return number({ maximumSignificantDigits: Math.abs(cell) >= 1e6 ? 15 : 6 });
  }
}

/** Returns what each column of a result is measured in, for results whose columns a card names. */
export function measuresOf(returns: Returns): readonly (Measure | undefined)[] {
  if (returns.shape === "value") return [returns.measure];
  return returns.shape === "labels" ? ["text"] : returns.columns.map(([, measure]: Column) => measure);
}

/** Returns what the cell at a row and column of a result is measured in. */
export function measureAt(returns: Returns, row: number, column: number): Measure | undefined {
  if (returns.shape === "labels") return column === 0 ? "text" : returns.columns[row]?.[1];
  return measuresOf(returns)[column];
}
