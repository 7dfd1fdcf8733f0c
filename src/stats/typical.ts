import { median, quantile } from "./quantile";
import { mean } from "./sum";

/** Which value stands for many: the median, the mean, or the one that nine in ten do not exceed. */
export type Statistic = "median" | "mean" | "p90";

/** Returns the typical value of at least one value; median and p90 as Excel's PERCENTILE.INC. */
export function typicalOf(values: Float64Array, statistic: Statistic): number {
  return statistic === "mean" ? mean(values) : statistic === "median" ? median(values) : quantile(values, 0.9);
}
