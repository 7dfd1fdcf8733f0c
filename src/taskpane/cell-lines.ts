/** One line of a list of cells: a cell, or a thing that is no cell, and what there is to say of it. */
export interface CellLine {
  /** "" where no sheet is concerned. */
  readonly sheet: string;
  /** A cell or an area to go to; "" for things that are no cells. */
  readonly address: string;
  /** What stands there, in a word or two. */
  readonly what: string;
  readonly why: string;
}

/** Lines that go together, the most pressing group first. */
export interface CellGroup<Line extends CellLine = CellLine> {
  readonly title: string;
  /** Whether somebody has to look at it. */
  readonly isPressing: boolean;
  readonly rows: readonly Line[];
}

/** Returns the groups that hold something. */
export const present = <Line extends CellLine>(groups: readonly CellGroup<Line>[]): CellGroup<Line>[] =>
  groups.filter(({ rows }) => rows.length > 0);

/** Returns why all lines are as they are, where it is the same for several; "" otherwise. */
export const commonWhy = (rows: readonly CellLine[]): string =>
  rows.length > 1 && rows.every(({ why }) => why === rows[0].why) ? rows[0].why : "";

/** Returns lines by sheet, in the order in which the sheets first come, of the first so many lines. */
export function bySheet(
  rows: readonly CellLine[],
  most: number,
): readonly { readonly sheet: string; readonly count: number; readonly rows: readonly CellLine[] }[] {
  const sheets = new Map<string, { sheet: string; count: number; rows: CellLine[] }>();
  rows.forEach((row, i) => {
    const found = sheets.get(row.sheet) ?? { sheet: row.sheet, count: 0, rows: [] };
    sheets.set(row.sheet, found);
    found.count++;
    if (i < most) found.rows.push(row);
  });
  return [...sheets.values()].filter((sheet) => sheet.rows.length > 0);
}
