import { isNullCell, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { areaAddress, MAX_COLUMNS, MAX_ROWS } from "./a1";

/** Where a formula's results stand, or, where it is blocked, where they would. */
export interface Spill {
  row: number;
  column: number;
  range: IRange;
  /** True while the formula shows #SPILL! because something is in the way. */
  blocked: boolean;
}

type Rows = Record<number, Nullable<Record<number, Nullable<ICellData>>>>;

const NAMED = 3;

/** Why a result cannot stand in the range it needs, in words; undefined when nothing is in the way. */
export function spillObstacle(spill: Spill, stored: Rows, others: Iterable<Spill>): string | undefined {
  return sheetEnd(spill) ?? filledCells(spill, stored) ?? otherResult(spill, others);
}

/** Whether two ranges have a cell in common; a side that is NaN has no end, as in a whole column. */
export function meet(a: IRange, b: IRange): boolean {
  return !(
    a.startRow > b.endRow ||
    a.endRow < b.startRow ||
    a.startColumn > b.endColumn ||
    a.endColumn < b.startColumn
  );
}

function sheetEnd({ range }: Spill): string | undefined {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (range.endRow >= MAX_ROWS) return `the result needs ${count(rows, "row")}, the sheet ends at row ${MAX_ROWS}`;
  if (range.endColumn >= MAX_COLUMNS)
    return `the result needs ${count(columns, "column")}, the sheet ends at column XFD`;
  return undefined;
}

function filledCells({ row, column, range }: Spill, stored: Rows): string | undefined {
  const named: string[] = [];
  let found = 0;
  for (let r = range.startRow; r <= range.endRow; r++) {
    const line = stored[r];
    if (!line) continue;
    for (let c = range.startColumn; c <= range.endColumn; c++) {
      if ((r === row && c === column) || isNullCell(line[c])) continue;
      found++;
      if (named.length < NAMED) named.push(cell(r, c));
    }
  }
  if (found === 0) return undefined;
  const more = found > named.length ? ` and ${(found - named.length).toLocaleString("en-US")} more` : "";
  return `the cells that the result needs are not empty: ${named.join(", ")}${more}`;
}

function otherResult(spill: Spill, others: Iterable<Spill>): string | undefined {
  for (const other of others) {
    const itself = other.row === spill.row && other.column === spill.column;
    if (!itself && !other.blocked && meet(other.range, spill.range))
      return `the cells that the result needs hold the result of ${cell(other.row, other.column)}`;
  }
  return undefined;
}

function cell(row: number, column: number): string {
  return areaAddress({ row, column, rowCount: 1, columnCount: 1 });
}

function count(number: number, unit: string): string {
  return `${number.toLocaleString("en-US")} ${unit}${number === 1 ? "" : "s"}`;
}
