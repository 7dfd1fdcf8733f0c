import { civilOf, serialOf } from "../../records/civil";

/** Returns the month of a serial date in words. */
export function monthLabel(serial: number, locale: string, month: "long" | "short" = "long"): string {
  const day = civilOf(serial);
  return new Date(Date.UTC(day.year, day.month, day.day)).toLocaleDateString(locale, {
    month,
    year: "numeric",
    timeZone: "UTC",
  });
}

/** Returns the serial date of the first day of the next month. */
export function nextMonth(serial: number): number {
  const { year, month } = civilOf(serial);
  return serialOf(year, month + 1, 1);
}
