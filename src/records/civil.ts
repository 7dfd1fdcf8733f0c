// Excel counts a 29 February 1900 that never was as day 60; serials from 61 on are days since 30 December 1899, smaller ones since the 31st.

const EPOCH_OFFSET = 25569; // Excel's serial of 1970-01-01

/** The first and the last date that is taken for one: 1 January 1920 and 31 December 2089. */
export const FIRST_SERIAL = 7_306;
export const LAST_SERIAL = 69_398;

/** A day of the calendar; months from 0 to 11. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Half a millisecond, as a part of a day. */
export const HALF_A_MILLISECOND = 0.5 / 86_400_000;

/** Returns the day of a serial, rounded to the millisecond first: what falls short of midnight by the last digits of its arithmetic is the next day. */
export const dayOf = (serial: number): number => Math.floor(serial + HALF_A_MILLISECOND);

/** Returns the serial of a day; months may run over, as in the JavaScript Date. */
export function serialOf(year: number, month: number, day: number): number {
  const days = Math.round(Date.UTC(year, month, day) / 86_400_000) + EPOCH_OFFSET;
  return days < 61 ? days - 1 : days;
}

/** Returns the calendar day of a serial, whatever its time of day. */
export function civilOf(serial: number): Civil {
  const whole = Math.floor(serial);
  // Day 60 is shown as the day before it.
  const date = new Date(((whole < 61 ? Math.min(whole + 1, 60) : whole) - EPOCH_OFFSET) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

/** Returns the serial of an ISO date such as 2026-01-31 or 2026-01-31T09:30, or NaN where the text is none. */
export function serialOfIso(text: string): number {
  const match = ISO.exec(text);
  if (!match) return NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const serial = serialOf(year, month - 1, day);
  const back = civilOf(serial);
  const real =
    back.year === year && back.month === month - 1 && back.day === day && hour < 24 && minute < 60 && second < 60;
  return real && serial >= 1 ? serial + (hour * 3600 + minute * 60 + second) / 86_400 : NaN;
}

/** Returns a serial as ISO text, for messages. */
export function isoOf(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
