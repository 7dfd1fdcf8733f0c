import type { SeriesPicture } from "./picture";

/** The share of the largest value that the values must span for Excel to begin at zero. */
const SPAN = 1 / 6;

/**
 * Whether an axis left to Excel shows zero: always under stacks and areas; else where the values span more than a sixth of the largest.
 *
 * Microsoft, "How Chart Axis Limits Are Calculated" (KB 214075).
 */
export function startsAtZero(series: readonly SeriesPicture[]): boolean {
  if (series.some(({ kind, stack }) => kind === "area" || stack !== undefined)) return true;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const sizes = values.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const oneSided = values.every((value) => value >= 0) || values.every((value) => value <= 0);
  return !oneSided || values.length === 0 || most - least > SPAN * most;
}
