import { FIRST_SERIAL, LAST_SERIAL, civilOf } from "../../records/civil";
import { serialOfDay } from "./date-text";

const LAST_EXCEL_SERIAL = 2_958_465;
const FIRST_YEAR_MONTH = 190_001;
const LAST_YEAR_MONTH = 220_012;
const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = 25_569;

/** What a number or text in a date cell is: a date, an open end, or the reason why it is refused. */
export type DateReading =
  { readonly serial: number; readonly isUtc: boolean } | { readonly open: true } | { readonly refusal: string };

const OPEN: DateReading = { open: true };

/** Returns a serial rounded to the millisecond. */
export const toMillisecond = (serial: number): number =>
  Math.round(serial * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_DAY;

/** Returns whether a serial lies from 1920 through 2089. */
export const isInWindow = (serial: number): boolean => serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;

/**
 * Returns what a number means as a date: a serial, digits such as 20260131, or seconds, milliseconds or microseconds since 1970.
 *
 * `mayBeOpen` says that 0 and dates from 2090 on mean an open end, as they do in `ends`.
 */
export function dateOfNumber(number: number, mayBeOpen: boolean): DateReading {
  const serial = toMillisecond(number);
  if (isInWindow(serial)) return { serial, isUtc: false };
  if (mayBeOpen && number === 0) return OPEN;
  const isWhole = Number.isInteger(number);
  if (isWhole && number >= FIRST_YEAR_MONTH && number <= LAST_YEAR_MONTH) return { refusal: `give a day of ${number}` };
  if (number >= 1 && number < LAST_EXCEL_SERIAL + 1) {
    if (mayBeOpen && number > LAST_SERIAL) return OPEN;
    return { refusal: `${number} is a date in ${civilOf(number).year}` };
  }
  if (isWhole && number > 0) {
    const size = String(number).length;
    if (size === 8) return digitsReading(number, mayBeOpen);
    const perDay = size === 10 ? 86_400 : size === 13 ? MILLISECONDS_PER_DAY : size === 16 ? 86_400_000_000 : 0;
    if (perDay > 0) return withinWindow(toMillisecond(number / perDay + EPOCH), true, mayBeOpen, String(number));
  }
  return { refusal: `expected a date, found ${number}` };
}

function digitsReading(number: number, mayBeOpen: boolean): DateReading {
  const serial = serialOfDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  if (Number.isNaN(serial)) return { refusal: `expected a date, found ${number}` };
  return withinWindow(serial, false, mayBeOpen, String(number));
}

/** Returns a serial that a text or number spells as a date, an open end from 2090 on where that is allowed, or the refusal; `found` is how messages show it. */
export function withinWindow(serial: number, isUtc: boolean, mayBeOpen: boolean, found: string): DateReading {
  if (isInWindow(serial)) return { serial, isUtc };
  if (serial > LAST_SERIAL && mayBeOpen) return OPEN;
  return { refusal: `${found} is a date in ${civilOf(serial).year}` };
}
