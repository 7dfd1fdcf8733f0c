import { twoSidedZ } from "./normal";

/** An interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns Wilson's score interval of a proportion, within [0, 1], for 0 ≤ successes ≤ n and n > 0.
 *
 * Wilson, JASA 22 (1927); method 3 in Newcombe, Statistics in Medicine 17 (1998) 857–872. No continuity correction.
 */
export function wilson(successes: number, n: number, confidence: number): Interval {
  const z = twoSidedZ(confidence);
  const p = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / scale;
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}
