import { civilOf, serialOf } from "./civil";
import { unusable } from "./metric-error";

/** A length of calendar period: day, week from Monday, week from Sunday, month, quarter or year. */
export type Period = "D" | "W" | "WS" | "M" | "Q" | "Y";

/** The most periods a table lists, 136 years of days; with more, Excel would wait longer than it has patience. */
const MOST_PERIODS = 50_000;

/** Returns the serial of the first day of the period that holds the day */
export function periodStart(serial: number, period: Period): number {
  const day = Math.floor(serial);
  if (period === "D") return day;
  if (period === "W" || period === "WS") return day - dayOfWeek(day, period);
  const { year, month } = civilOf(day);
  return serialOf(year, period === "Y" ? 0 : period === "Q" ? month - (month % 3) : month, 1);
}

/** Returns the place of a day in its week, from 0; serial 2 is a Monday. */
const dayOfWeek = (day: number, week: "W" | "WS"): number => (day + (week === "W" ? 5 : 6)) % 7;

/** Returns the serial of the first day of the period after the one that starts at `start`. */
export function nextPeriod(start: number, period: Period): number {
  if (period === "D") return start + 1;
  if (period === "W" || period === "WS") return start - dayOfWeek(start, period) + 7;
  const { year, month } = civilOf(start);
  return serialOf(year, month + (period === "Y" ? 12 : period === "Q" ? 3 : 1), 1);
}

/** The consecutive calendar periods from one day through another. */
export class Periods {
  /** The first day of each period, and last the day after the last period. */
  readonly starts: Int32Array;
  private readonly ofDay: Int32Array;

  /**
   * Lists every period from the one that holds `first` through the one that holds `last`.
   *
   * Too many periods for a table is #VALUE!.
   */
  constructor(
    first: number,
    private readonly last: number,
    period: Period,
  ) {
    const starts = [periodStart(first, period)];
    while (starts[starts.length - 1] <= last) {
      if (starts.length > MOST_PERIODS) throw unusable(`more than ${MOST_PERIODS} periods: use a longer period`);
      starts.push(nextPeriod(starts[starts.length - 1], period));
    }
    this.starts = Int32Array.from(starts);
    this.ofDay = new Int32Array(starts[starts.length - 1] - starts[0]);
    for (let p = 0; p < this.length; p++) this.ofDay.fill(p, starts[p] - starts[0], starts[p + 1] - starts[0]);
  }

  /** The number of periods. */
  get length(): number {
    return this.starts.length - 1;
  }

  /** Returns the place of the period that holds a day of the listed periods. */
  indexOf(day: number): number {
    return this.ofDay[day - this.starts[0]];
  }

  /** Returns 1 where the period ends after the last day of the data, else 0. */
  partial(p: number): 0 | 1 {
    return this.starts[p + 1] - 1 > this.last ? 1 : 0;
  }
}
