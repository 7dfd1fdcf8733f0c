import { median } from "./quantile";
import type { ProcessLimits } from "./xmr";

/** Beyond this modified z-score a value is an outlier (Iglewicz and Hoaglin). */
const CUT_OFF = 3.5;

/** The quartile of the standard normal distribution: MAD over standard deviation, for normal values. */
const NORMAL_MAD = 0.6745;

/**
 * Returns the median and the limits beyond which the modified z-score 0.6745(x − median)/MAD exceeds 3.5; where the MAD is 0, all three are the median.
 *
 * Iglewicz and Hoaglin, How to Detect and Handle Outliers, ASQC 1993; NIST/SEMATECH e-Handbook 1.3.5.17.
 */
export function madLimits(values: Float64Array): ProcessLimits {
  const centre = median(values);
  const deviations = values.map((x) => Math.abs(x - centre));
  const reach = (CUT_OFF / NORMAL_MAD) * median(deviations);
  return { centre, low: centre - reach, high: centre + reach };
}
