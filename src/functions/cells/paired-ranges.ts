import { unusable } from "../../records/metric-error";
import { isBlank, type Cells } from "./cell";
import { headingRows } from "./first-row";
import { isBlock, Range, type PassedRange } from "./range";
import type { Report } from "./report";

/** Returns the cells of a range one below the other, read row by row. A column, the usual case, is returned as it is; Excel's ranges are never ragged. */
export function asColumn(cells: Cells): Cells {
  if (cells.length === 0 || cells[0].length === 1) return cells;
  const column: unknown[][] = [];
  for (const line of cells) for (const cell of line) column.push([cell]);
  return column;
}

/**
 * Returns the rows of data of paired ranges: trailing blanks are cut, and a heading goes from all of them where one has it.
 *
 * Ranges of different size are paired while what is cut from each is blank; otherwise #VALUE! gives the sizes as passed.
 */
export function pairRanges(passed: readonly PassedRange[], report?: Report): Range[] {
  const [first] = passed;
  let end = 0;
  let fullest = first;
  for (const range of passed) {
    const filled = filledLength(range.lines, end);
    if (filled > end) [end, fullest] = [filled, range];
  }
  const short = passed.find(({ lines }) => lines.length < end);
  if (short) throw mismatch(first, short === first ? fullest : short);
  const header = end > 0 ? headingRows(passed, end, report) : 0;
  return passed.map((range) => new Range(range, header, end - header));
}

function mismatch(first: PassedRange, other: PassedRange): Error {
  const [unit, otherUnit] = [unitOf(first), unitOf(other)];
  return unusable(
    `${first.name} has ${first.lines.length} ${unit}, ${other.name} ${other.lines.length}${otherUnit === unit ? "" : ` ${otherUnit}`}`,
  );
}

const unitOf = (range: PassedRange): string => (isBlock(range) ? "rows" : "cells");

/** Returns the length without trailing blank lines; looks no further back than `enough`. */
function filledLength(lines: Cells, enough: number): number {
  let n = lines.length;
  while (n > enough && lines[n - 1].every(isBlank)) n--;
  return n;
}
