/** More terms would take longer than other ways to the same figure. */
const MOST_TERMS = 100_000;

/** Returns ₂F₁(a, b; c; z) for 0 ≤ z < 1 by its series (Abramowitz & Stegun 15.1.1); NaN where z is so near 1 that it takes too long. */
export const hypergeometric2F1 = (a: number, b: number, c: number, z: number): number =>
  hypergeometric3F2(a, b, 1, c, 1, z);

/** Returns ₃F₂(a, b, c; d, e; z) for 0 ≤ z < 1 by its series, until what remains is below rounding; NaN where z is so near 1 that it takes too long. */
export function hypergeometric3F2(a: number, b: number, c: number, d: number, e: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MOST_TERMS; k++) {
    const ratio = (((a + k) * (b + k) * (c + k)) / ((d + k) * (e + k) * (1 + k))) * z;
    term *= ratio;
    sum += term;
    if (!Number.isFinite(sum)) return NaN;
    // Later ratios lie between this one and z, so what remains is at most a geometric series.
    if (Math.abs(term) <= 1e-17 * (1 - Math.max(Math.abs(ratio), z)) * Math.abs(sum)) return sum;
  }
  return NaN;
}
