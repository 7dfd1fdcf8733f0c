/** Returns how many values are equal, for each value that occurs more than once. */
export function tiesOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const ties: number[] = [];
  for (let i = 0, j = 0; i < sorted.length; i = j) {
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    if (j - i > 1) ties.push(j - i);
  }
  return ties;
}
