import type { MannKendall } from "./mann-kendall";
import { twoSidedZ } from "./normal";
import { median } from "./quantile";

/** A robust straight line; a limit is undefined where the points are too few for one at that confidence. */
export interface RobustLine {
  readonly slope: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly intercept: number;
}

/**
 * Returns the median of the slopes through each pair of points with different x, Sen's interval from C = zσ of Mann–Kendall, and
 * median(y) − slope · median(x) as the intercept. At least one pair must have different x; time and memory grow as n².
 *
 * Theil, Indagationes Mathematicae 12 (1950); Sen, JASA 63 (1968) 1379–1389; the limits are the slopes of rank round((N−C)/2) and round((N+C)/2)+1.
 */
export function theilSen(x: Float64Array, y: Float64Array, { sigma }: MannKendall, confidence: number): RobustLine {
  const slopes = slopesOf(x, y).sort();
  const n = slopes.length;
  const reach = twoSidedZ(confidence) * sigma;
  const slope = (slopes[(n - 1) >> 1] + slopes[n >> 1]) / 2;
  return {
    slope,
    low: slopes[Math.round((n - reach) / 2) - 1],
    high: slopes[Math.round((n + reach) / 2)],
    intercept: median(y) - slope * median(x),
  };
}

function slopesOf(x: Float64Array, y: Float64Array): Float64Array {
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let k = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) if (x[i] !== x[j]) slopes[k++] = (y[j] - y[i]) / (x[j] - x[i]);
  }
  return slopes.subarray(0, k);
}
