import { LastDay, lastDayOf } from "./as-of";
import { aroundTheClock, isTimed } from "./elapsed";
import type { Rows } from "./rows";
import type { Times } from "./times";
import { refuseReversed, type Waits } from "./waits";

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
 * s days before it was observed for s days. Where dates carry a time of day it is the end of that day. Days are those of the clock as
 * written. A latest date that would be a guess is #VALUE!; with `terms` the ends may have been agreed beforehand.
 */
export function observation(asOf: number | undefined, waits: Waits, { terms }: { terms: boolean }): Observation {
  const { rows, starts, ends } = waits;
  // A row that cannot be is said before what its dates make of asOf.
  if (asOf === undefined) refuseReversed(waits, aroundTheClock);
  const lastDay =
    terms && asOf === undefined ? ofTerms(rows, starts, ends) : lastDayOf(asOf, rows, starts.clock, ends.clock);
  return { lastDay, until: lastDay + (starts.clock.some(isTimed) || ends.clock.some(isTimed) ? 1 : 0) };
}

function ofTerms(rows: Rows, { clock: starts }: Times, { clock: ends }: Times): number {
  const last = new LastDay();
  for (let i = 0; i < starts.length; i++) last.addTerm(starts[i], ends[i], i);
  return last.of(rows);
}
