import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";

/** Returns Φ⁻¹(p) for p in (0, 1); by way of erfcinv, which keeps the tails below 1e−16 that a quantile function loses. */
export function normalQuantile(p: number): number {
  return -Math.SQRT2 * erfcinv(2 * p);
}

/** Returns z = Φ⁻¹(1 − α/2), the two-sided normal limit at a confidence of 1 − α. */
export function twoSidedZ(confidence: number): number {
  return Math.SQRT2 * erfcinv(1 - confidence);
}

/** Returns 2Φ(−|z|), the two-sided p-value of a standard normal statistic. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
