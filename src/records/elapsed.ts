import { DAYS_PER, type Unit } from "./units";

const PER_DAY = 86_400_000;

/** Returns a serial as whole milliseconds since Excel's day 0: 09:30 less 09:00 is then half an hour to the digit. */
export const instantOf = (serial: number): number => Math.round(serial * PER_DAY);

/** Returns the milliseconds in a unit of duration. */
export const millisecondsPer = (unit: Unit): number => Math.round(DAYS_PER[unit] * PER_DAY);

/** Says how much time passes between two instants: all of it, or what falls into business hours. */
export interface Clock {
  /** Returns the milliseconds that count between two instants, the later one second. */
  between(start: number, end: number): number;
}

/** The clock that never stops. */
export const aroundTheClock: Clock = { between: (start, end) => end - start };
