import { sortCountingInversions } from "./inversions";
import { twoSidedP } from "./normal";
import { inOrder, orderOfPoints } from "./points";
import { tiesOf } from "./ties";

/** The test for a monotonic trend. */
export interface MannKendall {
  /** Rising pairs less falling pairs. */
  readonly s: number;
  /** The standard deviation of s without a trend; 0 where y does not vary. */
  readonly sigma: number;
  readonly z: number;
  readonly pValue: number;
}

/**
 * Returns the Mann–Kendall test of y against x, with ties in both; z = (S ∓ 1)/σ, 0 at S = 0. At least three points.
 *
 * Mann, Econometrica 13 (1945); variance with ties of Kendall, Rank Correlation Methods, 1975, which without ties in x is Mann–Kendall's usual one.
 */
export function mannKendall(x: Float64Array, y: Float64Array): MannKendall {
  const n = x.length;
  const tiesX = tiesOf(x);
  const tiesY = tiesOf(y);
  const falling = sortCountingInversions(inOrder(y, orderOfPoints(x, y)));
  const s = (n * (n - 1)) / 2 - pairsTied(tiesX) - pairsTied(tiesY) + pairsTiedInBoth(x, y) - 2 * falling;
  const sigma = Math.sqrt(variance(n, tiesX, tiesY));
  const z = s === 0 || sigma === 0 ? 0 : (s - Math.sign(s)) / sigma;
  return { s, sigma, z, pValue: twoSidedP(z) };
}

const total = (ties: readonly number[], of: (t: number) => number): number => ties.reduce((sum, t) => sum + of(t), 0);
const pairsTied = (ties: readonly number[]): number => total(ties, (t) => (t * (t - 1)) / 2);

function pairsTiedInBoth(x: Float64Array, y: Float64Array): number {
  const order = orderOfPoints(x, y);
  let pairs = 0;
  for (let i = 1, run = 0; i < order.length; i++) {
    run = x[order[i]] === x[order[i - 1]] && y[order[i]] === y[order[i - 1]] ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

function variance(n: number, tiesX: readonly number[], tiesY: readonly number[]): number {
  const five = (t: number): number => t * (t - 1) * (2 * t + 5);
  const three = (t: number): number => t * (t - 1) * (t - 2);
  const two = (t: number): number => t * (t - 1);
  const v0 = (five(n) - total(tiesX, five) - total(tiesY, five)) / 18;
  return (
    v0 +
    (total(tiesX, three) * total(tiesY, three)) / (9 * three(n)) +
    (total(tiesX, two) * total(tiesY, two)) / (2 * two(n))
  );
}
