import { cholesky, solveCholesky } from "./cholesky";
import { mean, Sum } from "./sum";

/** A regression of an outcome on factors, all standardised. */
export interface Regression {
  /** Of the factors with each other. */
  readonly correlations: readonly Float64Array[];
  readonly withOutcome: Float64Array;
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  readonly rSquared: number;
  readonly degreesOfFreedom: number;
}

/** Why there is none: the outcome or a factor does not vary, or a factor follows from others, of which `other` resembles it most. */
export type Unfit =
  | { readonly failure: "outcome" }
  | { readonly failure: "constant"; readonly factor: number }
  | { readonly failure: "collinear"; readonly factor: number; readonly other: number };

/** Below this share of its variance left by the others, a factor counts as following from them. */
const LEAST_TOLERANCE = 1e-10;

/** So little left unexplained is the rounding of a perfect fit. */
const ROUNDING = 1e-14;

/**
 * Returns the least-squares regression on standardised values, by way of the correlations; more rows than factors and one.
 *
 * @param values the factors, `factors` values a row.
 */
export function regression(outcome: Float64Array, values: Float64Array, factors: number): Regression | Unfit {
  const n = outcome.length;
  const all = correlationsOf(outcome, values, factors);
  const unvarying = all.findIndex((line, k) => line[k] === 0);
  if (unvarying === factors) return { failure: "outcome" };
  if (unvarying >= 0) return { failure: "constant", factor: unvarying };
  const correlations = all.slice(0, factors).map((line) => line.slice(0, factors));
  const withOutcome = all[factors].slice(0, factors);
  const factor = cholesky(correlations, LEAST_TOLERANCE);
  if (typeof factor === "number") return { failure: "collinear", ...resembling(correlations, factor) };
  const coefficients = solveCholesky(factor, withOutcome);
  const explained = coefficients.reduce((sum, coefficient, k) => sum + coefficient * withOutcome[k], 0);
  const rSquared = explained > 1 - ROUNDING ? 1 : Math.max(0, explained);
  const degreesOfFreedom = n - factors - 1;
  const standardErrors = Float64Array.from({ length: factors }, (_, k) => {
    const unit = new Float64Array(factors);
    unit[k] = 1;
    return Math.sqrt(((1 - rSquared) / degreesOfFreedom) * solveCholesky(factor, unit)[k]);
  });
  return { correlations, withOutcome, coefficients, standardErrors, rSquared, degreesOfFreedom };
}

/** Returns the factor at fault and the earlier one it is most correlated with, in their order. */
function resembling(correlations: readonly Float64Array[], at: number): { factor: number; other: number } {
  let nearest = 0;
  for (let k = 1; k < at; k++) if (Math.abs(correlations[at][k]) > Math.abs(correlations[at][nearest])) nearest = k;
  return { factor: nearest, other: at };
}

/** Returns the correlations of factors and outcome, the outcome last; 0 on the diagonal for what does not vary. */
function correlationsOf(outcome: Float64Array, values: Float64Array, factors: number): Float64Array[] {
  const n = outcome.length;
  const width = factors + 1;
  const means = new Float64Array(width);
  means[factors] = mean(outcome);
  for (let k = 0; k < factors; k++) {
    const total = new Sum();
    for (let at = k; at < values.length; at += factors) total.add(values[at]);
    means[k] = total.value / n;
  }
  const products = Array.from({ length: width }, () => new Float64Array(width));
  const row = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < factors; k++) row[k] = values[i * factors + k] - means[k];
    row[factors] = outcome[i] - means[factors];
    for (let k = 0; k < width; k++) {
      const line = products[k];
      for (let j = 0; j <= k; j++) line[j] += row[k] * row[j];
    }
  }
  const spreads = products.map((line, k) => (line[k] <= n * (1e-14 * means[k]) ** 2 ? 0 : Math.sqrt(line[k])));
  return products.map((_, k) =>
    Float64Array.from({ length: width }, (_value, j) => {
      if (spreads[k] === 0 || spreads[j] === 0) return 0;
      return k === j ? 1 : products[Math.max(k, j)][Math.min(k, j)] / (spreads[k] * spreads[j]);
    }),
  );
}
