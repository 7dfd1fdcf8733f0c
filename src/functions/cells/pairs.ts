import { unusable } from "../../records/metric-error";
import { scoreFrom, isBlank, errorIn, plain, type Cells } from "./cell";
import { dateFrom } from "./scalars";
import type { ColumnKind } from "../../metrics/parameters";

/** A range among those that go together row by row. */
export interface Member {
  readonly name: string;
  /** One cell a row; for a block, a line of it. */
  readonly lines: Cells;
  readonly of: ColumnKind | "block";
}

/** Where the rows of paired ranges begin and how many there are. */
export interface Extent {
  readonly header: 0 | 1;
  readonly length: number;
}

/** Returns the cells of a range one below the other, read row by row. A column, the usual case, is returned as it is; Excel's ranges are never ragged. */
export function asColumn(cells: Cells): Cells {
  if (cells.length === 0 || cells[0].length === 1) return cells;
  const column: unknown[][] = [];
  for (const line of cells) for (const cell of line) column.push([cell]);
  return column;
}

/**
 * Returns the rows that paired ranges share: trailing blanks are cut, and a header row goes from all of them where one has it.
 *
 * Ranges of different size are paired while what is cut from each is blank; otherwise #VALUE! gives the sizes as passed.
 */
export function extentOf(members: readonly Member[]): Extent {
  const [first] = members;
  let end = 0;
  for (const { lines } of members) end = Math.max(end, filledLength(lines, end));
  const other = members.find(({ lines }) => lines.length !== first.lines.length);
  if (other && members.some(({ lines }) => lines.length < end)) throw mismatch(first, other);
  const header = end > 0 && members.some(hasHeader) ? 1 : 0;
  return { header, length: end - header };
}

function mismatch(first: Member, other: Member): Error {
  return unusable(`${first.name} has ${size(first)}, ${other.name} ${other.of === first.of ? other.lines.length : size(other)}`);
}

const size = ({ lines, of }: Member): string => `${lines.length} ${of === "block" ? "rows" : "cells"}`;

/** Returns the length without trailing blank lines; looks no further back than `enough`. */
function filledLength(lines: Cells, enough: number): number {
  let n = lines.length;
  while (n > enough && lines[n - 1].every(isBlank)) n--;
  return n;
}

/** Returns whether the first line of a range is a header: text that is no number and no date; in a block, a line without any number. */
function hasHeader({ lines, of }: Member): boolean {
  const line = lines[0] ?? [];
  if (of === "block") return isHeaderLine(line);
  if (of === "id" || of === "text" || of === "outcome") return false;
  return isHeading(line[0]);
}

const isHeading = (cell: unknown): boolean =>
  typeof cell === "string" && !isBlank(cell) && Number.isNaN(scoreFrom(cell)) && Number.isNaN(dateFrom(cell));

/** Returns whether a line of a block of numbers is a header: it holds something, and no number or error. */
export function isHeaderLine(line: readonly unknown[]): boolean {
  const holdsNumber = (cell: unknown): boolean => {
    const content = plain(cell);
    return typeof content === "number" || errorIn(cell) !== undefined || (typeof content === "string" && !Number.isNaN(scoreFrom(content)));
  };
  return !line.every(isBlank) && !line.some(holdsNumber);
}
