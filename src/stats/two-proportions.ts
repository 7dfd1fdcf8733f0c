import { twoSidedP } from "./normal";
import { wilson, type Interval } from "./wilson";

/** A z statistic and its two-sided p-value. */
export interface ZTest {
  readonly z: number;
  readonly p: number;
}

/** Returns the pooled z test of p₁ = p₂ for counts of successes, n > 0; undefined where all or none succeeded, so that nothing varies. */
export function pooledZ(successes1: number, n1: number, successes2: number, n2: number): ZTest | undefined {
  const pooled = (successes1 + successes2) / (n1 + n2);
  if (pooled <= 0 || pooled >= 1) return undefined;
  const z = (successes1 / n1 - successes2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return { z, p: twoSidedP(z) };
}

/**
 * Returns the hybrid score interval of the difference p₁ − p₂ of two independent proportions, n > 0; always within [−1, 1].
 *
 * Method 10 of Newcombe, Statistics in Medicine 17 (1998) 873–890: Wilson's limits of each proportion, squared and added. No continuity correction.
 */
export function newcombe(successes1: number, n1: number, successes2: number, n2: number, confidence: number): Interval {
  const p1 = successes1 / n1;
  const p2 = successes2 / n2;
  const first = wilson(successes1, n1, confidence);
  const second = wilson(successes2, n2, confidence);
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  };
}

/** Returns the smallest of the four counts expected in the table of successes and failures if both proportions were the same. */
export function leastExpected(successes1: number, n1: number, successes2: number, n2: number): number {
  const successes = successes1 + successes2;
  return (Math.min(n1, n2) * Math.min(successes, n1 + n2 - successes)) / (n1 + n2);
}
