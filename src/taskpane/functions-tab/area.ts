import { columnLetters } from "../../template/a1";

/** Rows and columns of a sheet, counted from 1; to the sheet's end where an address says no more. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Returns the rows and columns of an address such as B2:C9, A:A or 3:4. */
export function boxOf(address: string): Box {
  const [first, last = first] = address.replaceAll("$", "").split(":");
  const corner = (part: string): { row?: number; column?: number } => {
    const [, letters, digits] = /^([A-Z]*)(\d*)$/.exec(part)!;
    return {
      row: digits === "" ? undefined : Number(digits),
      column: letters === "" ? undefined : columnNumber(letters),
    };
  };
  const [a, b] = [corner(first), corner(last)];
  return {
    top: Math.min(a.row ?? 1, b.row ?? 1),
    left: Math.min(a.column ?? 1, b.column ?? 1),
    bottom: Math.max(a.row ?? Infinity, b.row ?? Infinity),
    right: Math.max(a.column ?? Infinity, b.column ?? Infinity),
  };
}

/** Where the cells of an argument stand. */
export interface Source {
  readonly sheet: string;
  /** The reference as typed, without its sheet. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether each line is a row; otherwise each cell is one, read line by line. */
  readonly isBlock: boolean;
}

/** A cell or an area of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Returns the cell of a row counted from 1 at the first cell of an argument, or the line of a block; undefined where the argument has no such row. */
export function placeOfRow({ sheet, address, rows, columns, isBlock }: Source, row: number): Place | undefined {
  const { top, left } = boxOf(address);
  if (row < 1 || row > (isBlock ? rows : rows * columns)) return undefined;
  const [line, column] = isBlock ? [row - 1, 0] : [Math.floor((row - 1) / columns), (row - 1) % columns];
  const cell = (at: number): string => `${columnLetters(left - 1 + at)}${top + line}`;
  return { sheet, address: isBlock && columns > 1 ? `${cell(0)}:${cell(columns - 1)}` : cell(column) };
}
