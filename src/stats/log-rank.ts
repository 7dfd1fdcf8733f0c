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
 * Mantel, Cancer Chemotherapy Reports 50 (1966); hypergeometric variance, so ties are allowed, and groups that were never at risk at an
 * event drop out (both as R's survdiff).
 */
export function logRank(durations: Float64Array, happened: ArrayLike<number>, group: Int32Array, groups: number): LogRank {
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
  for (let from = 0; from < order.length; ) {
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
  const covariance = compared.map((j) => compared.map((l) => (j === l ? marginal[j] : 0) - products[j * groups + l]));
  const chiSquare = quadraticForm(covariance, compared.map((j) => observed[j] - expected[j]));
  return { sizes, observed, expected, chiSquare, degreesOfFreedom: compared.length };
}

/** Returns the places of the values in ascending order. */
function orderBy(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
}

/** Returns x′·A⁻¹·x for a positive definite A, by Cholesky's factor; undefined where A is not, or is empty. */
function quadraticForm(a: number[][], x: number[]): number | undefined {
  let sum = 0;
  const solved: number[] = [];
  for (let i = 0; i < x.length; i++) {
    let rest = x[i];
    let pivot = a[i][i];
    for (let j = 0; j < i; j++) {
      for (let k = 0; k < j; k++) a[i][j] -= a[i][k] * a[j][k];
      a[i][j] /= a[j][j];
      rest -= a[i][j] * solved[j];
      pivot -= a[i][j] ** 2;
    }
    if (pivot <= 1e-12 * Math.abs(a[i][i])) return undefined;
    a[i][i] = Math.sqrt(pivot);
    solved[i] = rest / a[i][i];
    sum += solved[i] ** 2;
  }
  return x.length > 0 ? sum : undefined;
}
