/** A rectangle of cells that share a key; rows and columns count from the corner of the block. */
export interface Rectangle<K> {
  readonly key: K;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/** Returns rectangles that cover all cells with a key, so that one command serves many cells; cells whose key is undefined are left out. */
export function rectangles<C, K extends string>(
  cells: readonly (readonly C[])[],
  keyOf: (cell: C) => K | undefined,
): Rectangle<K>[] {
  const found: Rectangle<K>[] = [];
  let open = new Map<string, Rectangle<K>>();
  cells.forEach((line, row) => {
    const next = new Map<string, Rectangle<K>>();
    for (let column = 0; column < line.length;) {
      const key = keyOf(line[column]);
      let end = column + 1;
      while (end < line.length && keyOf(line[end]) === key) end++;
      if (key !== undefined) {
        const place = `${column}:${end}:${key}`;
        const above = open.get(place);
        if (above) above.rows++;
        else found.push({ key, row, column, rows: 1, columns: end - column });
        next.set(place, above ?? found[found.length - 1]);
      }
      column = end;
    }
    open = next;
  });
  return found;
}
