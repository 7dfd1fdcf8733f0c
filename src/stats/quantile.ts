/**
 * Returns the quantile p of the values, Excel's PERCENTILE.INC: linear between order statistics (R's type 7); at least one value.
 *
 * Hyndman and Fan, American Statistician 50 (1996) 361–365. Selects by Floyd and Rivest instead of sorting; the values are left as they are.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const work = Float64Array.from(values);
  const position = (work.length - 1) * p;
  const k = Math.floor(position);
  const low = select(work, k);
  if (position === k) return low;
  let high = Infinity;
  for (let i = k + 1; i < work.length; i++) if (work[i] < high) high = work[i];
  return low + (position - k) * (high - low);
}

/** Returns the median of the values. */
export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);

/** Returns the k-th smallest value and puts it at place k, none smaller after it (Floyd and Rivest, algorithm 489, CACM 18, 1975). */
function select(values: Float64Array, k: number, left = 0, right = values.length - 1): number {
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * s * (n - s)) / n) * (i < n / 2 ? -1 : 1);
      select(
        values,
        k,
        Math.max(left, Math.floor(k - (i * s) / n + spread)),
        Math.min(right, Math.floor(k + ((n - i) * s) / n + spread)),
      );
    }
    const pivot = values[k];
    let i = left;
    let j = right;
    swap(values, left, k);
    if (values[right] > pivot) swap(values, right, left);
    while (i < j) {
      swap(values, i++, j--);
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else swap(values, ++j, right);
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
  return values[k];
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i];
  values[i] = values[j];
  values[j] = value;
}
