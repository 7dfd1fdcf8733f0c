import { unusable } from "../../records/metric-error";
import { scoreFrom, isBlank, errorIn, numberFrom, plain, type Cells } from "./cell";
import { dateFrom } from "./scalars";
import type { ColumnKind } from "../../metrics/parameters";

/** A range among those that go together row by row. */
export interface Member {
  readonly name: string;
  /** One cell a row; for a block, a line of it. */
  readonly lines: Cells;
  readonly of: ColumnKind | "block" | "scoreBlock";
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
  let fullest = first;
  for (const member of members) {
    const filled = filledLength(member.lines, end);
    if (filled > end) [end, fullest] = [filled, member];
  }
  const short = members.find(({ lines }) => lines.length < end);
  if (short) throw mismatch(first, short === first ? fullest : short);
  const header = end > 0 && members.some(hasHeader) ? 1 : 0;
  return { header, length: end - header };
}

function mismatch(first: Member, other: Member): Error {
  const [unit, otherUnit] = [unitOf(first), unitOf(other)];
  return unusable(
    `${first.name} has ${first.lines.length} ${unit}, ${other.name} ${other.lines.length}${otherUnit === unit ? "" : ` ${otherUnit}`}`,
  );
}

const isBlock = ({ of }: Member): boolean => of === "block" || of === "scoreBlock";
const unitOf = (member: Member): string => (isBlock(member) ? "rows" : "cells");

/** Returns the length without trailing blank lines; looks no further back than `enough`. */
function filledLength(lines: Cells, enough: number): number {
  let n = lines.length;
  while (n > enough && lines[n - 1].every(isBlank)) n--;
  return n;
}

/** Returns whether the first line of a range is a header: text that is no number and no date; in a block, a line without any number. */
function hasHeader(member: Member): boolean {
  const { lines, of } = member;
  const line = lines[0] ?? [];
  const numberIn = of === "score" || of === "scoreBlock" ? scoreFrom : numberFrom;
  if (isBlock(member)) return isHeaderLine(line, numberIn);
  if (of === "id" || of === "text" || of === "outcome") return false;
  return isHeading(line[0], numberIn);
}

/** Returns whether the first cell of a range of numbers is a header: text that is no number, as `numberIn` reads texts, and no date. */
export const isHeading = (cell: unknown, numberIn: (text: string) => number): boolean =>
  typeof cell === "string" && !isBlank(cell) && Number.isNaN(numberIn(cell)) && Number.isNaN(dateFrom(cell));

/** Returns whether a line of a block of numbers is a header: it holds something, and no number or error; `numberIn` reads texts. */
export function isHeaderLine(line: readonly unknown[], numberIn: (text: string) => number): boolean {
  const holdsNumber = (cell: unknown): boolean => {
    const content = plain(cell);
    return (
      typeof content === "number" ||
      errorIn(cell) !== undefined ||
      (typeof content === "string" && !Number.isNaN(numberIn(content)))
    );
  };
  return !line.every(isBlank) && !line.some(holdsNumber);
}
