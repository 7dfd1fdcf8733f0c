const EXCEL_EPOCH = 25_569;
const DAY = 86_400_000;

/** Returns a month, given as the serial of one of its days, in words. */
export const monthLabel = (serial: number, locale: string, month: "long" | "short" = "long"): string =>
  new Date((serial - EXCEL_EPOCH) * DAY).toLocaleDateString(locale, { month, year: "numeric", timeZone: "UTC" });

/** Returns a serial as an ISO date. */
export const isoDate = (serial: number): string => new Date((serial - EXCEL_EPOCH) * DAY).toISOString().slice(0, 10);

/** Returns the serial of an ISO date; NaN for anything else. */
export const serialOf = (iso: string): number =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) / DAY + EXCEL_EPOCH : NaN;

/** Returns the first day of the month after the one a day lies in. */
export function nextMonth(serial: number): number {
  const date = new Date((serial - EXCEL_EPOCH) * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY + EXCEL_EPOCH;
}
