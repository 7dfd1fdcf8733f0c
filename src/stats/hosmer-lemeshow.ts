import { chiSquareP } from "./chi-square";

/** A band of predictions: how many, how many came true, and the mean predicted probability. */
export interface Predicted {
  readonly customers: number;
  readonly positives: number;
  readonly expected: number;
}

/** A statistic and its p-value. */
export interface GoodnessOfFit {
  readonly statistic: number;
  readonly pValue: number;
}

/**
 * Returns Hosmer and Lemeshow's Σ (observed − expected)²/(n·p(1−p)) over the bands, with as many degrees of freedom as bands: for predictions
 * that were not fitted to these data. A band that was certain and wrong makes it infinite.
 *
 * Hosmer and Lemeshow, Applied Logistic Regression, 2000, 5.2.
 */
export function hosmerLemeshow(bands: readonly Predicted[]): GoodnessOfFit {
  let statistic = 0;
  for (const { customers, positives, expected } of bands) {
    const off = positives - customers * expected;
    if (off !== 0) statistic += off ** 2 / (customers * expected * (1 - expected));
  }
  return { statistic, pValue: statistic === Infinity ? 0 : chiSquareP(statistic, bands.length) };
}
