import { Sum } from "./sum";

/** A shifted-beta-geometric model: churn rates differ between customers as a beta distribution with α and β, and stay the same with age. */
export interface Sbg {
  readonly alpha: number;
  readonly beta: number;
}

/** A fitted model and its log-likelihood. */
export interface SbgFit extends Sbg {
  readonly logLikelihood: number;
}

/** Returns r(t) = (β + t − 1)/(α + β + t − 1), the share of those left after age t − 1 that is left after age t ≥ 1. */
export function sbgRetention({ alpha, beta }: Sbg, age: number): number {
  return (beta + age - 1) / (alpha + beta + age - 1);
}

/** The range of ln(α + β) searched; at its ends customers are all alike, or either leave at once or never. */
const LEAST = -12;
const MOST = 14;

/**
 * Returns the maximum-likelihood fit to the survivors at ages 0, 1, 2 …, or undefined where no finite α and β are likeliest:
 * nobody left, churn does not fall with age, or it stops after the first age.
 *
 * Fader and Hardie, Journal of Interactive Marketing 21 (2007) 76–90. The likelihood is a product over ages of d leaving and s staying,
 * d·ln(α/(α+β+t−1)) + s·ln((β+t−1)/(α+β+t−1)): for a given α + β it has one peak in α/(α + β), so the search is along α + β.
 */
export function fitSbg(survivors: ArrayLike<number>): SbgFit | undefined {
  const left = survivors[0] - survivors[survivors.length - 1];
  if (left <= 0 || survivors[1] <= 0) return undefined;
  const slopes = new Map<number, number>();
  const slope = (logTotal: number): number => {
    const known = slopes.get(logTotal) ?? slopeAlong(survivors, Math.exp(logTotal));
    slopes.set(logTotal, known);
    return known;
  };
  let best: SbgFit | undefined;
  for (let x = LEAST; x < MOST; x += 1) {
    if (!(slope(x) > 0 && slope(x + 1) <= 0)) continue;
    const fit = modelAt(survivors, Math.exp(bisect(slope, x, x + 1)));
    if (!best || fit.logLikelihood > best.logLikelihood) best = fit;
  }
  return best;
}

/** Returns where a function that is positive at `low` and not at `high` changes sign. */
function bisect(f: (x: number) => number, low: number, high: number): number {
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
}

/** Returns the likeliest model with a given α + β. */
function modelAt(survivors: ArrayLike<number>, total: number): SbgFit {
  const alpha = total * meanChurn(survivors, total);
  const beta = total - alpha;
  const logLikelihood = new Sum();
  for (let t = 1; t < survivors.length; t++) {
    const gone = survivors[t - 1] - survivors[t];
    if (gone > 0) logLikelihood.add(gone * Math.log(alpha / (total + t - 1)));
    if (survivors[t] > 0) logLikelihood.add(survivors[t] * Math.log((beta + t - 1) / (total + t - 1)));
  }
  return { alpha, beta, logLikelihood: logLikelihood.value };
}

/** Returns the likeliest α/(α + β) given α + β: the root of left/μ = Σ survivors·(α+β)/(β+t−1), whose left side falls in μ and right side rises. */
function meanChurn(survivors: ArrayLike<number>, total: number): number {
  const left = survivors[0] - survivors[survivors.length - 1];
  return bisect(
    (mean) => {
      let stayed = 0;
      for (let t = 1; t < survivors.length; t++) stayed += (survivors[t] * total) / ((1 - mean) * total + t - 1);
      return left / mean - stayed;
    },
    0,
    1,
  );
}

/** Returns the derivative of the likelihood by α + β, at the likeliest α/(α + β), times α + β. */
function slopeAlong(survivors: ArrayLike<number>, total: number): number {
  const mean = meanChurn(survivors, total);
  const slope = new Sum();
  for (let t = 1; t < survivors.length; t++) {
    // The terms at infinite α + β cancel on paper; summed as they come they would drown what is left.
    const gone = survivors[t - 1] - survivors[t];
    slope.add((gone * (t - 1)) / (total + t - 1));
    slope.add((-survivors[t] * mean * (t - 1) * total) / (((1 - mean) * total + t - 1) * (total + t - 1)));
  }
  return slope.value;
}
