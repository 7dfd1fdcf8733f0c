/** A rectangle of cells, zero-based; `sheet` is the name written before the exclamation mark, if any. */
export interface Area {
  sheet?: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** Excel's last row and column, counted from one. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a zero-based column, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters, `AB` → `27`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The name as it must stand before an exclamation mark, quoted where it is not a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/;
const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d+)$/;

/** The area that an address such as `B2`, `'My sheet'!A1:C3`, `A:B` or `2:4` names; undefined when it is no address. */
export function parseArea(address: string): Area | undefined {
  const [, quoted, plain, cells] = ADDRESS.exec(address.trim()) ?? [];
  if (cells === undefined) return undefined;
  const [first, last = first, ...more] = cells.split(":");
  if (more.length > 0) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const from = corner(first, 0, 0);
  const to = corner(last, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!from || !to || from.kind !== to.kind || (from.kind !== "cell" && !cells.includes(":"))) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    column,
    rowCount: Math.max(from.row, to.row) - row + 1,
    columnCount: Math.max(from.column, to.column) - column + 1,
  };
}

function corner(text: string, anyRow: number, anyColumn: number) {
  const cell = CORNER.exec(text);
  const column = COLUMN.exec(text);
  const row = ROW.exec(text);
  const found = cell
    ? { kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1]) }
    : column
      ? { kind: "column", row: anyRow, column: columnIndex(column[1]) }
      : row
        ? { kind: "row", row: Number(row[1]) - 1, column: anyColumn }
        : undefined;
  const inside = found && found.row >= 0 && found.row < MAX_ROWS && found.column < MAX_COLUMNS;
  return inside ? found : undefined;
}

/** The address of an area without its sheet: `A1`, `A1:B2`, `A:B` for whole columns, `1:2` for whole rows. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const lastColumn = columnLetters(column + columnCount - 1);
  if (rowCount >= MAX_ROWS) return `${columnLetters(column)}:${lastColumn}`;
  if (columnCount >= MAX_COLUMNS) return `${row + 1}:${row + rowCount}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${lastColumn}${row + rowCount}`;
}
