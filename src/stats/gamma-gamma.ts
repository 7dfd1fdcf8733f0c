import gammaln from "@stdlib/math-base-special-gammaln";
import { digamma } from "./digamma";
import { levelsOf } from "./levels";
import { mostLikely, type LogLikelihood } from "./maximum-likelihood";

/**
 * The gamma-gamma model of spending: purchases are gamma(p, ν), and ν varies over customers as gamma(q, v).
 *
 * Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013).
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Customers on whom the search for the maximum begins where there are more. */
const SAMPLE = 5_000;

const STARTS = [
  [1, 2, 1],
  [6, 4, 0.5],
  [2, 10, 5],
  [20, 3, 0.1],
];

/** Returns the model of greatest likelihood for purchases and their mean values, all above 0, and its log-likelihood; undefined where the search does not converge. */
export function fitGammaGamma(
  frequency: Float64Array,
  meanValue: Float64Array,
): { model: GammaGamma; logLikelihood: number } | undefined {
  const n = frequency.length;
  const unit = meanValue.reduce((total, value) => total + value, 0) / n;
  const scaled = meanValue.map((value) => value / unit);
  const all = gammaGammaLikelihood(frequency, scaled);
  const step = Math.ceil(n / SAMPLE);
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from({ length: Math.ceil(n / step) }, (_, i) => column[i * step]);
  const found = mostLikely(step > 1 ? gammaGammaLikelihood(pick(frequency), pick(scaled)) : all, all, STARTS);
  if (!found) return undefined;
  const [p, q, v] = found;
  const logLikelihood = n * (all(found, new Float64Array(3)) - Math.log(unit));
  return { model: { p, q, v: v * unit }, logLikelihood };
}

/** Returns the mean log-likelihood (equation 1a there) with its derivatives by p, q and v. */
function gammaGammaLikelihood(frequency: Float64Array, meanValue: Float64Array): LogLikelihood {
  const { values: xs, counts } = levelsOf(frequency);
  const n = frequency.length;
  const logMean = meanValue.map(Math.log);
  const logX = xs.map(Math.log);
  return ([p, q, v], derivatives) => {
    const logV = Math.log(v);
    let total = n * (q * logV - gammaln(q));
    let dp = 0;
    let dq = n * (logV - digamma(q));
    let dv = (n * q) / v;
    xs.forEach((x, k) => {
      const both = digamma(p * x + q);
      total += counts[k] * (gammaln(p * x + q) - gammaln(p * x) + p * x * logX[k]);
      dp += counts[k] * x * (both - digamma(p * x) + logX[k]);
      dq += counts[k] * both;
    });
    for (let i = 0; i < n; i++) {
      const x = frequency[i];
      const spent = v + x * meanValue[i];
      const logSpent = Math.log(spent);
      const shape = p * x + q;
      total += (p * x - 1) * logMean[i] - shape * logSpent;
      dp += x * (logMean[i] - logSpent);
      dq -= logSpent;
      dv -= shape / spent;
    }
    derivatives[0] = dp / n;
    derivatives[1] = dq / n;
    derivatives[2] = dv / n;
    return total / n;
  };
}

/** Returns the expected value of a purchase of a customer with `frequency` purchases of a mean value; without any, that of the model's population. */
export function expectedValue({ p, q, v }: GammaGamma, frequency: number, meanValue: number): number {
  return (p * (v + frequency * meanValue)) / (p * frequency + q - 1);
}
