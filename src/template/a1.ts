import type { PlanArea, PlanReference } from "./plan";

/** Returns the letters of a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** Returns a cell as a relative address such as C6. */
export const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Returns a cell whose column stays when the formula is copied, such as $C6. */
export const inColumn = (row: number, column: number): string => `$${columnLetters(column)}${row + 1}`;

/** Returns an area as an address such as C6:D17. */
export function address({ row, column, rows, columns }: PlanArea): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** Returns an area as a fixed address such as $C$6:$D$17. */
export const fixed = (area: PlanArea): string => address(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Returns a sheet's name as a formula writes it, quoted where it must be. */
export const quoted = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** Returns a fixed reference with its sheet, such as Monthly!$C$6:$C$17. */
export const reference = ({ sheet, ...area }: PlanReference): string => `${quoted(sheet)}!${fixed(area)}`;
