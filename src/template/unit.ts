import { totalTitle, type Frame } from "./frame";
import type { Kpi } from "./kpis";

/** Returns what a KPI's figure is measured in, for an axis or a list: a typed total says it itself. */
export function unitOf({ text, options }: Frame, { scorecard: { monthly, unit }, measure }: Kpi): string {
  if ("typed" in monthly) return totalTitle(monthly.typed, text);
  if (unit) return text.units[unit];
  switch (measure) {
    case "money":
      return options.currency.toUpperCase();
    case "points":
    case "fraction":
    case "count":
    case "duration":
    case "number":
      return text.units[measure];
    default:
      return "";
  }
}
