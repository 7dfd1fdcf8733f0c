import gammaln from "@stdlib/math-base-special-gammaln";
import { betaMean } from "./beta-mean";
import { digamma } from "./digamma";
import { hypergeometric3F2 } from "./hypergeometric";
import { levelsOf } from "./levels";
import { mostLikely, type LogLikelihood } from "./maximum-likelihood";

/**
 * The beta-geometric/NBD model of repeat purchases: rates are gamma(r, alpha), and after each purchase a customer leaves with a probability that is beta(a, b).
 *
 * Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005) 275–284.
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Purchase histories: repeat purchases, time from first to last, time from first to now; all in one unit of time. */
export interface Histories {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

/** Customers on whom the search for the maximum begins where there are more. */
const SAMPLE = 5_000;

const STARTS = [
  [1, 1, 1, 1],
  [0.25, 0.25, 0.8, 2.5],
  [2, 1, 0.3, 3],
  [0.5, 2, 3, 10],
];

/** Returns the model of greatest likelihood and its log-likelihood, or undefined where the search does not converge. */
export function fitBgNbd(histories: Histories): { model: BgNbd; logLikelihood: number } | undefined {
  const n = histories.frequency.length;
  const unit = histories.age.reduce((total, age) => total + age, 0) / n;
  if (!(unit > 0)) return undefined;
  const time = (times: Float64Array): Float64Array => times.map((t) => t / unit);
  const scaled = { frequency: histories.frequency, recency: time(histories.recency), age: time(histories.age) };
  const all = bgNbdLikelihood(scaled);
  const found = mostLikely(n > SAMPLE ? bgNbdLikelihood(everyNth(scaled, Math.ceil(n / SAMPLE))) : all, all, STARTS);
  if (!found) return undefined;
  const [r, alpha, a, b] = found;
  const model = { r, alpha: alpha * unit, a, b };
  return {
    model,
    logLikelihood: n * bgNbdLikelihood(histories)(Float64Array.of(r, model.alpha, a, b), new Float64Array(4)),
  };
}

function everyNth(histories: Histories, n: number): Histories {
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from({ length: Math.ceil(column.length / n) }, (_, i) => column[i * n]);
  return { frequency: pick(histories.frequency), recency: pick(histories.recency), age: pick(histories.age) };
}

/** Returns the mean log-likelihood of the histories (equation 6 there) with its derivatives by r, alpha, a and b. */
function bgNbdLikelihood({ frequency, recency, age }: Histories): LogLikelihood {
  const { values: xs, counts, index } = levelsOf(frequency);
  const n = frequency.length;
  return ([r, alpha, a, b], derivatives) => {
    let total = n * r * Math.log(alpha);
    let dr = n * Math.log(alpha);
    let dAlpha = (n * r) / alpha;
    let da = 0;
    let db = 0;
    xs.forEach((x, k) => {
      if (x === 0) return;
      total +=
        counts[k] * (gammaln(r + x) - gammaln(r) + gammaln(a + b) - gammaln(b) + gammaln(b + x) - gammaln(a + b + x));
      dr += counts[k] * (digamma(r + x) - digamma(r));
      const both = digamma(a + b) - digamma(a + b + x);
      da += counts[k] * both;
      db += counts[k] * (both - digamma(b) + digamma(b + x));
    });
    const logA = Math.log(a);
    const logLast = xs.map((x) => Math.log(b + x - 1));
    for (let i = 0; i < n; i++) {
      const x = frequency[i];
      const logAge = Math.log(alpha + age[i]);
      const alive = -(r + x) * logAge;
      if (x === 0) {
        total += alive;
        dr -= logAge;
        dAlpha -= r / (alpha + age[i]);
        continue;
      }
      const logRecency = Math.log(alpha + recency[i]);
      const left = logA - logLast[index[i]] - (r + x) * logRecency;
      const odds = Math.exp(-Math.abs(alive - left));
      total += Math.max(alive, left) + Math.log1p(odds);
      const gone = alive > left ? odds / (1 + odds) : 1 / (1 + odds);
      dr -= (1 - gone) * logAge + gone * logRecency;
      dAlpha -= (r + x) * ((1 - gone) / (alpha + age[i]) + gone / (alpha + recency[i]));
      da += gone / a;
      db -= gone / (b + x - 1);
    }
    derivatives[0] = dr / n;
    derivatives[1] = dAlpha / n;
    derivatives[2] = da / n;
    derivatives[3] = db / n;
    return total / n;
  };
}

/** Returns the probability that a customer with this history has not left; 1 without a repeat purchase. */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, frequency: number, recency: number, age: number): number {
  if (frequency === 0) return 1;
  const logOdds = Math.log(a / (b + frequency - 1)) + (r + frequency) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + Math.exp(logOdds));
}

/** Beyond it the series has more terms than the integral has nodes. */
const LARGEST_ARGUMENT = 0.995;

/** Returns E[X(t)], the purchases expected in a time t of somebody new (equation 9 there); NaN where neither series nor integral converges. */
export function expectedPurchases(model: BgNbd, t: number): number {
  const bySeries = t <= (model.alpha + t) * LARGEST_ARGUMENT ? purchasesBySeries(model, t) : NaN;
  return Number.isNaN(bySeries) ? purchasesByIntegral(model, t) : bySeries;
}

/** Equation 9, written as (1 − F)/(a − 1) with Euler's transformation of ₂F₁, so that nothing cancels near a = 1 or for large parameters. */
function purchasesBySeries({ r, alpha, a, b }: BgNbd, t: number): number {
  const z = t / (alpha + t);
  const log = -Math.log1p(t / alpha); // ln(1 − z)
  const c = a + b - 1;
  const power = (a - 1) * log;
  const leading = Math.abs(a - 1) < 1e-12 ? -log : -Math.expm1(power) / (a - 1);
  const series = ((c - r) / c) * z * hypergeometric3F2(c - r + 1, a, 1, c + 1, 2, z);
  return c * (leading - Math.exp(power) * series);
}

/** The mean over p of E[X(t) given p] = (1 − (α/(α+pt))^r)/p, which equation 9 is. */
function purchasesByIntegral({ r, alpha, a, b }: BgNbd, t: number): number {
  const logReach = Math.log(t / alpha);
  return betaMean(a, b, (logP) => {
    const power = r * Math.log1p(Math.exp(logP + logReach));
    return power > 1e-17 ? Math.log(-Math.expm1(-power)) - logP : Math.log(r) + logReach;
  });
}

/** Returns E[Y(t)], the purchases expected in a further time t of a customer with this history (equation 10 there): those of an updated model, if still alive. */
export function expectedFurtherPurchases(
  model: BgNbd,
  t: number,
  frequency: number,
  recency: number,
  age: number,
): number {
  return probabilityAlive(model, frequency, recency, age) * expectedPurchases(updated(model, frequency, age), t);
}

/** Returns the model of the customers who have bought so often in that time and are still alive. */
export const updated = ({ r, alpha, a, b }: BgNbd, frequency: number, age: number): BgNbd => ({
  r: r + frequency,
  alpha: alpha + age,
  a,
  b: b + frequency,
});

/** Returns a function that gives `of` for a frequency and an age, and asks for each pair once: many customers share theirs. */
export function oncePerHistory<T>(of: (frequency: number, age: number) => T): (frequency: number, age: number) => T {
  const byAge = new Map<number, Map<number, T>>();
  return (frequency, age) => {
    let byFrequency = byAge.get(age);
    if (!byFrequency) byAge.set(age, (byFrequency = new Map()));
    let known = byFrequency.get(frequency);
    if (known === undefined) byFrequency.set(frequency, (known = of(frequency, age)));
    return known;
  };
}

/** Returns the purchases expected in a further time t of who is still alive, by frequency and age. */
export const furtherPurchases = (model: BgNbd, t: number): ((frequency: number, age: number) => number) =>
  oncePerHistory((frequency, age) => expectedPurchases(updated(model, frequency, age), t));
