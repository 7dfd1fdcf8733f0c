import { twoSidedPOfT } from "./t";

/** A sample as its size, mean and variance (n − 1). */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** A t statistic, its degrees of freedom and its two-sided p-value. */
export interface TTest {
  readonly t: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/**
 * Returns Welch's t test of equal means; undefined where a sample has under two values or neither varies.
 *
 * Welch, Biometrika 34 (1947) 28–35, with Satterthwaite's degrees of freedom; R's t.test.
 */
export function welch(first: Sample, second: Sample): TTest | undefined {
  if (first.n < 2 || second.n < 2) return undefined;
  const a = first.variance / first.n;
  const b = second.variance / second.n;
  if (a + b === 0) return undefined;
  const t = (first.mean - second.mean) / Math.sqrt(a + b);
  const degreesOfFreedom = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return { t, degreesOfFreedom, p: twoSidedPOfT(t, degreesOfFreedom) };
}
