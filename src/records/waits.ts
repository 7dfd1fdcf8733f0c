import { instantOf, millisecondsPer, type Clock } from "./elapsed";
import { unusable } from "./metric-error";
import type { Rows } from "./rows";
import type { Times } from "./times";
import type { Unit } from "./units";

/** When each of several things began and ended; NaN where the end is open. */
export interface Waits {
  readonly rows: Rows;
  readonly starts: Times;
  readonly ends: Times;
  /** What people call the two columns, for messages. */
  readonly called: { readonly start: string; readonly end: string };
}

/** Returns the moments of a row by the clock, the end NaN where it is open; an end before its start is #VALUE! with the row. */
export function momentsOf(
  { rows, starts, ends, called }: Waits,
  i: number,
  clock: Clock,
): { start: number; end: number } {
  const start = clock.momentOf(starts, i);
  const end = clock.momentOf(ends, i);
  // Of two times with a zone the instants decide: a clock that is put back shows the later one as earlier.
  const isReversed =
    starts.zoned?.[i] && ends.zoned?.[i] ? instantOf(ends.instant[i]) < instantOf(starts.instant[i]) : end < start;
  if (isReversed) throw unusable(`row ${rows.number(i)}: ${called.end} before ${called.start}`);
  return { start, end: end < start ? start : end };
}

/** Throws #VALUE! with the row where an end lies before its start. */
export function refuseReversed(waits: Waits, clock: Clock): void {
  for (let i = 0; i < waits.starts.clock.length; i++) momentsOf(waits, i, clock);
}

/** Returns how long each took by the clock, in the unit; those still open are left out. */
export function closedWaits(waits: Waits, unit: Unit, clock: Clock): Float64Array {
  const durations = new Float64Array(waits.starts.clock.length);
  const length = millisecondsPer(unit);
  let n = 0;
  for (let i = 0; i < durations.length; i++) {
    const { start, end } = momentsOf(waits, i, clock);
    if (!Number.isNaN(end)) durations[n++] = clock.between(start, end) / length;
  }
  return durations.subarray(0, n);
}
