/** An area of a worksheet; rows and columns count from 0. */
export interface A1Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Returns a sheet's name in quotes, as formulas may always write it: It's mine becomes 'It''s mine'. */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Returns the sheet that a reference names, without quotes, and what follows the sheet; "" if it names none. */
export function splitSheet(reference: string): { sheet: string; rest: string } {
  const mark = reference.lastIndexOf("!");
  const before = reference.slice(0, Math.max(0, mark));
  const sheet = before.startsWith("'") ? before.slice(1, -1).replaceAll("''", "'") : before;
  return { sheet, rest: reference.slice(mark + 1) };
}

/** Returns the row and column of a cell such as B5 or $B$5, counted from 0; throws if the text is no such address. */
export function parseCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!match) throw new RangeError(`not the address of a cell: ${address}`);
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Returns the sheet and the area of a reference such as 'My sheet'!B5:D9; throws if it is no reference to cells. */
export function parseReference(reference: string): A1Area & { readonly sheet: string } {
  const { sheet, rest } = splitSheet(reference);
  const [first, last = first] = rest.split(":").map(parseCell);
  return { sheet, ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
