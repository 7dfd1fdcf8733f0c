import type { IRange } from "@univerjs/core";
import type { Area } from "../engine";
import type { RangeTarget } from "./range-target";

/** A Univer range as an area. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

/** A range as Univer has it, cut to Univer's grid. */
export function rangeOf(range: RangeTarget): IRange {
  const { row, column, rowCount, columnCount } = range.onGrid ?? range.area;
  return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
}
