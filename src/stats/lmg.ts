import { cholesky, solveCholesky } from "./cholesky";

/**
 * Returns each factor's part of R²: its mean gain of R² over all orders in which the factors may enter (Shapley value), from the correlations
 * of the factors with each other and with the outcome. The factors must not be collinear; the work doubles with each.
 *
 * Lindeman, Merenda and Gold, Introduction to Bivariate and Multivariate Analysis, 1980; Grömping, R's relaimpo, J. Statistical Software 17 (2006).
 */
export function lmg(correlations: readonly Float64Array[], withOutcome: Float64Array): Float64Array {
  const factors = withOutcome.length;
  const explained = new Float64Array(1 << factors);
  for (let set = 1; set < explained.length; set++)
    explained[set] = rSquaredOf(membersOf(set, factors), correlations, withOutcome);
  const weights = weightsBySize(factors);
  const parts = new Float64Array(factors);
  for (let set = 0; set < explained.length; set++) {
    const weight = weights[membersOf(set, factors).length];
    for (let k = 0; k < factors; k++)
      if (!(set & (1 << k))) parts[k] += weight * (explained[set | (1 << k)] - explained[set]);
  }
  return parts;
}

function membersOf(set: number, factors: number): number[] {
  const members: number[] = [];
  for (let k = 0; k < factors; k++) if (set & (1 << k)) members.push(k);
  return members;
}

/** Returns the share of orders in which exactly a given set of each size comes before a given factor: s!(p − s − 1)!/p!. */
function weightsBySize(factors: number): number[] {
  const weights = [1 / factors];
  for (let size = 1; size < factors; size++) weights.push((weights[size - 1] * size) / (factors - size));
  return weights;
}

function rSquaredOf(
  members: readonly number[],
  correlations: readonly Float64Array[],
  withOutcome: Float64Array,
): number {
  const matrix = members.map((i) => Float64Array.from(members, (j) => correlations[i][j]));
  const target = Float64Array.from(members, (i) => withOutcome[i]);
  const factor = cholesky(matrix, 0);
  if (typeof factor === "number") throw new Error("lmg requires factors that are not collinear");
  return solveCholesky(factor, target).reduce((sum, coefficient, i) => sum + coefficient * target[i], 0);
}
