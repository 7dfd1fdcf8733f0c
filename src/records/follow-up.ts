import { dayOf } from "./civil";
import { isTimed } from "./elapsed";
import type { Times } from "./times";

/** Until when customers were observed. */
export interface Observation {
  /** The last day that counts: what is dated after it has not happened yet. */
  readonly lastDay: number;
  /** The moment until which those who have not left yet count as staying. */
  readonly until: number;
}

/**
 * Returns until when customers were observed: through the day `asOf`, by default the latest date of the columns.
 *
 * Where dates are whole days the moment is that date: an end dated asOf is the latest one that would have been seen, so whoever started
 * s days before it was observed for s days. Where dates carry a time of day it is the end of that day. Days are those of the clock as written; NaN is a blank.
 */
export function observation(asOf: number | undefined, ...columns: readonly Times[]): Observation {
  let latest = 0;
  let timed = false;
  for (const { clock: column } of columns) {
    for (let i = 0; i < column.length; i++) {
      const date = column[i];
      if (date > latest) latest = date;
      if (isTimed(date)) timed = true;
    }
  }
  const lastDay = asOf ?? dayOf(latest);
  return { lastDay, until: lastDay + (timed ? 1 : 0) };
}
