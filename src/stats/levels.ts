/** The distinct values of a column, how often each occurs, and which one each row has. */
export interface Levels {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly index: Int32Array;
}

/** Returns the levels of a column in order of first appearance. */
export function levelsOf(column: Float64Array): Levels {
  const places = new Map<number, number>();
  const index = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) {
    let place = places.get(column[i]);
    if (place === undefined) {
      place = places.size;
      places.set(column[i], place);
    }
    index[i] = place;
  }
  const counts = new Float64Array(places.size);
  for (const place of index) counts[place]++;
  return { values: Float64Array.from(places.keys()), counts, index };
}
