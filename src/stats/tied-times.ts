/** Square root of the spacing of doubles at 1, the tolerance of R's survival package (timefix). */
const TOLERANCE = 2 ** -26;

/** Sorted times, and how far apart two of them may be and still be one. */
export interface SortedTimes {
  readonly sorted: Float64Array;
  readonly gap: number;
}

/** Returns the times in ascending order with the gap below which they tie: 1.5e-8, or 1.5e-8 of the mean of the distinct ones where that is more. */
export function sortedTimes(times: Float64Array): SortedTimes {
  const sorted = times.slice().sort();
  let sum = 0;
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    sum += Math.abs(sorted[i]);
    distinct++;
  }
  return { sorted, gap: TOLERANCE * Math.max(1, sum / Math.max(1, distinct)) };
}

/**
 * Returns the times with ties made exact: a sorted time ties with the one before it when the gap between them is small enough, and takes
 * the value of the first of its ties; the same array where nothing changes.
 *
 * Durations from dates, such as (B2−A2)*24, differ in their last digits where they are equal on paper.
 */
export function withTies(times: Float64Array, { sorted, gap } = sortedTimes(times)): Float64Array {
  const firsts = firstsOf(sorted, gap);
  return firsts ? times.map((time) => firsts[lastUpTo(firsts, time)]) : times;
}

/** Returns the first of each run of ties, or undefined where all ties are exact already. */
function firstsOf(sorted: Float64Array, gap: number): Float64Array | undefined {
  const ties = (i: number): boolean => sorted[i] - sorted[i - 1] <= gap;
  let inexact = false;
  for (let i = 1; i < sorted.length && !inexact; i++) inexact = sorted[i] !== sorted[i - 1] && ties(i);
  return inexact ? sorted.filter((_, i) => i === 0 || !ties(i)) : undefined;
}

/** Returns the place of the last of ascending values that is not above `value`. */
function lastUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
