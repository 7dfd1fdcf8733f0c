import { mean } from "./sum";

/** The d₂ factor of a range of two: its mean over the standard deviation, for normal values. */
const D2 = 1.128;

/** The centre and the limits of natural process variation. */
export interface ProcessLimits {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Returns the individuals chart (XmR) of values in time order: mean ± 3/1.128 times the mean moving range; at least two values.
 *
 * Shewhart's chart for single values, NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
 */
export function xmrLimits(values: Float64Array): ProcessLimits {
  const ranges = new Float64Array(values.length - 1);
  for (let i = 0; i < ranges.length; i++) ranges[i] = Math.abs(values[i + 1] - values[i]);
  const centre = mean(values);
  const reach = (3 / D2) * mean(ranges);
  return { centre, low: centre - reach, high: centre + reach };
}
