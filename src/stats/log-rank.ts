import { cholesky, solveCholesky } from "./cholesky";
import { sum } from "./sum";
import { withTies } from "./tied-times";

/** A log-rank test of groups: per group what happened and what was expected, and the statistic. */
export interface LogRank {
  readonly sizes: Float64Array;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Undefined where nothing varies: fewer than two groups were at risk together. */
  readonly chiSquare?: number;
  /** Groups at risk at any event, less one. */
  readonly degreesOfFreedom: number;
}

/**
 * Returns the log-rank test of durations, whether each ended in an event (1), and the group of each, a number below `groups`.
 *
 * Mantel, Cancer Chemotherapy Reports 50 (1966); hypergeometric variance, so ties are allowed (times that differ by rounding only are ties), and groups that were never at risk at an
 * event drop out (both as R's survdiff).
 */
export function logRank(times: Float64Array, happened: ArrayLike<number>, group: Int32Array, groups: number): LogRank {
  const durations = withTies(times);
  const order = orderBy(durations);
  const atRisk = new Float64Array(groups);
  for (let i = 0; i < group.length; i++) atRisk[group[i]]++;
  const sizes = atRisk.slice();
  const observed = new Float64Array(groups);
  const expected = new Float64Array(groups);
  // Σ w·n_j·n_l over event times, gathered when a member of j leaves: as Σ over members of the Σ w·n_l until then.
  const products = new Float64Array(groups * groups);
  const running = new Float64Array(groups);
  const marginal = new Float64Array(groups);
  for (let from = 0; from < order.length;) {
    const time = durations[order[from]];
    const n = order.length - from;
    let d = 0;
    let to = from;
    for (; to < order.length && durations[order[to]] === time; to++) {
      if (happened[order[to]] !== 1) continue;
      d++;
      observed[group[order[to]]]++;
    }
    if (d > 0) {
      const weight = n > 1 ? (d * (n - d)) / (n - 1) / n : 0;
      for (let j = 0; j < groups; j++) {
        expected[j] += (d * atRisk[j]) / n;
        marginal[j] += weight * atRisk[j];
        running[j] += (weight / n) * atRisk[j];
      }
    }
    for (; from < to; from++) {
      const j = group[order[from]];
      atRisk[j]--;
      for (let l = 0; l < groups; l++) products[j * groups + l] += running[l];
    }
  }
  const involved = Array.from(expected.keys()).filter((j) => expected[j] > 0);
  const compared = involved.slice(1);
  const covariance = compared.map((j) =>
    Float64Array.from(compared, (l) => (j === l ? marginal[j] : 0) - products[j * groups + l]),
  );
  const chiSquare = quadraticForm(
    covariance,
    compared.map((j) => observed[j] - expected[j]),
  );
  return { sizes, observed, expected, chiSquare, degreesOfFreedom: compared.length };
}

/** Returns the places of the values in ascending order. */
function orderBy(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
}

/** Returns x′·A⁻¹·x; undefined where A is empty or singular. */
function quadraticForm(matrix: readonly Float64Array[], x: readonly number[]): number | undefined {
  if (x.length === 0) return undefined;
  const largest = matrix.reduce((most, line, i) => Math.max(most, line[i]), 0);
  const factor = cholesky(matrix, Math.max(Number.MIN_VALUE, 1e-12 * largest));
  if (typeof factor === "number") return undefined;
  const solution = solveCholesky(factor, x);
  return sum(solution.map((value, i) => value * x[i]));
}
