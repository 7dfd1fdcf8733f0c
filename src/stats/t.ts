import gammaln from "@stdlib/math-base-special-gammaln";
import { twoSidedP, twoSidedZ } from "./normal";

/** Beyond so many degrees of freedom, a hundred times the rows of a sheet, t is normal to eight digits. */
const NEARLY_NORMAL = 1e8;

/**
 * Returns the two-sided p-value of a Student's t statistic, I_x(ν/2, ½) at x = ν/(ν + t²); 0 for an infinite one.
 *
 * The incomplete beta function by its continued fraction (DLMF 8.17.22). A library's serves all a and b and weighs as much as half
 * of the statistics here; the tests hold this one against it.
 */
export function twoSidedPOfT(t: number, degreesOfFreedom: number): number {
  const v = degreesOfFreedom;
  if (t === 0) return 1;
  if (v > NEARLY_NORMAL) return twoSidedP(t);
  const square = t * t;
  if (square === Infinity) return 0;
  const x = v / (v + square);
  const y = square / (v + square);
  const front =
    Math.exp((v / 2) * -Math.log1p(square / v) + 0.5 * Math.log(y) + logGammaRatio(v / 2)) / Math.sqrt(Math.PI);
  if (x < (v / 2 + 1) / (v / 2 + 2.5)) return (front / (v / 2)) * fraction(v / 2, 0.5, x);
  return 1 - 2 * front * fraction(0.5, v / 2, y);
}

/** Returns ln Γ(a + ½) − ln Γ(a); for large a by its expansion, where the difference would lose its digits (DLMF 5.11.13). */
function logGammaRatio(a: number): number {
  if (a < 50) return gammaln(a + 0.5) - gammaln(a);
  const inverse = 1 / (a * a);
  return 0.5 * Math.log(a) - (1 / 8 - inverse * (1 / 192 - inverse * (1 / 640 - (inverse * 17) / 14336))) / a;
}

/** Returns the continued fraction of I_x(a, b) by Lentz's method, for x below (a + 1)/(a + b + 2). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > 1e-16 && m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    change = d * c;
    value *= change;
  }
  return value;
}

/** Returns the two-sided limit of Student's t at a confidence of 1 − α, its quantile 1 − α/2, by Newton's method within a bracket. */
export function twoSidedT(confidence: number, degreesOfFreedom: number): number {
  const alpha = 1 - confidence;
  let low = 0;
  let high = Math.max(1, twoSidedZ(confidence));
  while (twoSidedPOfT(high, degreesOfFreedom) > alpha) {
    low = high;
    high *= 2;
  }
  let t = high;
  for (let step = 0; step < 200; step++) {
    const excess = twoSidedPOfT(t, degreesOfFreedom) - alpha;
    if (excess > 0) low = t;
    else high = t;
    const newton = t + excess / (2 * density(t, degreesOfFreedom));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * next) return next;
    t = next;
  }
  return t;
}

function density(t: number, v: number): number {
  const scale = Math.exp(gammaln((v + 1) / 2) - gammaln(v / 2)) / Math.sqrt(v * Math.PI);
  return scale * Math.exp(-((v + 1) / 2) * Math.log1p((t * t) / v));
}
