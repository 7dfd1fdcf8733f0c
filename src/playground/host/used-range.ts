import type { ICellData, Nullable } from "@univerjs/core";
import { cellValue } from "../engine/cell-values";
import type { RangeTarget } from "./range-target";

/** The smallest range that holds every cell in use, spilled ones included; `null` when there is none. */
export function usedRange(range: RangeTarget, valuesOnly = false): RangeTarget | null {
  const { sheet, area } = range;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const count = (row: number, column: number) => {
    if (
      row < area.row ||
      column < area.column ||
      row >= area.row + area.rowCount ||
      column >= area.column + area.columnCount
    )
      return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  const layers: [Record<number, Record<number, Nullable<ICellData>>>, boolean][] = [
    [sheet.getCellMatrix().getMatrix(), false],
    [range.host.engine.spills.cells(sheet) ?? {}, true],
  ];
  for (const [cells, calculated] of layers) {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        const used = cell && (cellValue(cell, calculated) !== null || cell.f || (!valuesOnly && cell.s));
        if (used) count(Number(row), Number(column));
      }
    }
  }
  return bottom < 0
    ? null
    : range.at({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
}
