import { dayOf, HALF_A_MILLISECOND } from "./civil";
import { aheadOfUtc, type Times } from "./times";
import { DAYS_PER, type Unit } from "./units";

const PER_DAY = 86_400_000;

/** Returns a serial as whole milliseconds since Excel's day 0: 09:30 less 09:00 is then half an hour to the digit. */
export const instantOf = (serial: number): number => Math.round(serial * PER_DAY);

/** Returns whether a serial carries a time of day; a blank (NaN) does not. */
export const isTimed = (serial: number): boolean => serial - dayOf(serial) > HALF_A_MILLISECOND;

/** Returns the milliseconds in a unit of duration. */
export const millisecondsPer = (unit: Unit): number => Math.round(DAYS_PER[unit] * PER_DAY);

/** Says how much time passes between two moments: all of it, or what falls into business hours. */
export interface Clock {
  /** Returns the moment of a row, in milliseconds; NaN for a blank. */
  momentOf(times: Times, i: number): number;
  /** Returns the moment at which a day is over for whoever wrote the time of a row. */
  endOfDay(day: number, times: Times, i: number): number;
  /** Returns the milliseconds that count between two moments, the later one second. */
  between(start: number, end: number): number;
}

/** The clock that never stops; its moments are instants. */
export const aroundTheClock: Clock = {
  momentOf: ({ instant }, i) => instantOf(instant[i]),
  endOfDay: (day, times, i) => instantOf(day + 1 - aheadOfUtc(times, i)),
  between: (start, end) => end - start,
};
