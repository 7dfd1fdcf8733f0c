import type { Measure } from "../metrics/card";

/** Symbols of common currencies; others show their code. */
const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£", JPY: "¥", INR: "₹" };

/** Returns the sign of a currency, or its code. */
export const currencySign = (code: string): string => SYMBOLS[code.toUpperCase()] ?? code.toUpperCase();

/** The format of month columns. */
export const MONTH_FORMAT = "mmm yyyy";

/** The format of dates. */
export const DATE_FORMAT = "yyyy-mm-dd";

/** Returns the number format of a measure. */
export function formatOf(measure: Measure, currency: string): string {
  switch (measure) {
    case "fraction":
      return "0.0%";
    case "money":
      return `"${currencySign(currency).replaceAll('"', "")}" #,##0`;
    case "count":
      return "#,##0";
    case "points":
    case "duration":
      return "0.0";
    case "date":
      return DATE_FORMAT;
    case "number":
      return "0.00";
    default:
      return "General";
  }
}

/** Returns a format that shows the direction of a change by a shape. */
export const changeFormat = (format: string): string => `▲ ${format};▼ ${format};– ${format}`;
