/**
 * Returns Holm's adjusted p-values, in the order given: the i-th smallest of m times m − i + 1, never falling, at most 1.
 *
 * Holm, Scandinavian Journal of Statistics 6 (1979) 65–70; R's p.adjust(method = "holm").
 */
export function holm(pValues: ArrayLike<number>): Float64Array {
  const m = pValues.length;
  const order = Uint32Array.from({ length: m }, (_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = new Float64Array(m);
  let least = 0;
  for (let i = 0; i < m; i++) {
    least = Math.max(least, Math.min(1, (m - i) * pValues[order[i]]));
    adjusted[order[i]] = least;
  }
  return adjusted;
}
