/**
 * Returns Σ Kᵗ and Σ t·Kᵗ over t = 0 … n − 1, for K from 0 to 1 and a whole n ≥ 1.
 *
 * Doubles the number of terms instead of using the closed forms, which cancel near K = 1.
 */
export function geometricSums(K: number, n: number): { readonly plain: number; readonly weighted: number } {
  let plain = 0;
  let weighted = 0;
  let terms = 0;
  let power = 1; // K to the number of terms
  for (const bit of n.toString(2)) {
    weighted += power * weighted + power * terms * plain;
    plain += power * plain;
    terms *= 2;
    power *= power;
    if (bit === "0") continue;
    plain += power;
    weighted += terms * power;
    terms += 1;
    power *= K;
  }
  return { plain, weighted };
}
