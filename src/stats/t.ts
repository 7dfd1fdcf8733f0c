import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/** Returns the two-sided limit of Student's t at a confidence of 1 − α: its quantile 1 − α/2. */
export function twoSidedT(confidence: number, degreesOfFreedom: number): number {
  return -tQuantile((1 - confidence) / 2, degreesOfFreedom);
}

/** Returns the two-sided p-value of a Student's t statistic; 0 for an infinite one. */
export function twoSidedPOfT(t: number, degreesOfFreedom: number): number {
  return 2 * tCdf(-Math.abs(t), degreesOfFreedom);
}
