/** Returns how many pairs of the values stand in falling order; equal values do not. Sorts the values (merge sort, n log n). */
export function sortCountingInversions(values: Float64Array): number {
  let from: Float64Array = values;
  let into: Float64Array = new Float64Array(values.length);
  let inversions = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let left = 0; left < values.length; left += 2 * width) inversions += merge(from, into, left, width);
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}

/** Merges two sorted runs side by side and returns the inversions between them. */
function merge(from: Float64Array, into: Float64Array, left: number, width: number): number {
  const middle = Math.min(left + width, from.length);
  const end = Math.min(left + 2 * width, from.length);
  let inversions = 0;
  for (let i = left, j = middle, k = left; k < end; k++) {
    if (i < middle && (j >= end || from[i] <= from[j])) into[k] = from[i++];
    else {
      inversions += middle - i;
      into[k] = from[j++];
    }
  }
  return inversions;
}
