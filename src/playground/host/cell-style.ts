import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/a1";
import { overlaid } from "../engine/pending-cells";
import type { RangeTarget } from "./range-target";

/** The style of a cell with what its row, column and sheet lend it, and what is on its way to it. */
export function styleAt({ host, sheetId, grid }: RangeTarget, row: number, column: number): IStyleData {
  // Without the interceptors through which conditional formats and the like colour what is drawn.
  const style = grid.getComposedCellStyleByCellData(row, column, grid.getCellRaw(row, column));
  const coming = host.engine.pending.styleOf(sheetId, row, column);
  return coming ? overlaid(style, coming) : style;
}

/** The number format of a cell, "General" where none is set. */
export function numberFormatAt(range: RangeTarget, row: number, column: number): string {
  return styleAt(range, row, column).n?.pattern ?? "General";
}

/** Lays a style over every cell of a range; `null` in a field takes it away, other fields stay. */
export function applyStyle(range: RangeTarget, style: (row: number, column: number) => Nullable<IStyleData>): void {
  const { area, host, sheetId, grid } = range;
  const whole = area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS;
  const cells = whole ? range.sheet.getCellMatrix().getMatrix() : undefined;
  if (area.rowCount >= MAX_ROWS) styleColumns(range, style);
  else if (whole) styleRows(range, style);
  const lastRow = Math.min(area.row + area.rowCount, grid.getRowCount());
  const lastColumn = Math.min(area.column + area.columnCount, grid.getColumnCount());
  for (let r = area.row; r < lastRow; r++) {
    if (cells && !cells[r]) continue;
    for (let c = area.column; c < lastColumn; c++) {
      const s = !cells || cells[r]?.[c] ? style(r, c) : undefined;
      if (s) host.engine.pending.putStyle(sheetId, r, c, s);
    }
  }
}

function styleColumns(
  { area, host, sheetId, sheet }: RangeTarget,
  style: (row: number, column: number) => Nullable<IStyleData>,
): void {
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let c = area.column; c < Math.min(area.column + area.columnCount, sheet.getColumnCount()); c++) {
    columnData[c] = { s: { ...sheet.getColumnStyle(c), ...style(0, c) } };
  }
  host.engine.mutate(SetColDataMutation, { subUnitId: sheetId, columnData });
}

function styleRows(
  { area, host, sheetId, sheet }: RangeTarget,
  style: (row: number, column: number) => Nullable<IStyleData>,
): void {
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let r = area.row; r < area.row + area.rowCount; r++)
    rowData[r] = { s: { ...sheet.getRowStyle(r), ...style(r, 0) } };
  host.engine.mutate(SetRowDataMutation, { subUnitId: sheetId, rowData });
}

/** What every cell of a range gives, or `null` where they differ. */
export function uniform<V>(range: RangeTarget, pick: (style: IStyleData) => V): V | null {
  const { area, grid } = range;
  const first = pick(styleAt(range, area.row, area.column));
  const lastRow = Math.min(area.row + area.rowCount, grid.getRowCount());
  const lastColumn = Math.min(area.column + area.columnCount, grid.getColumnCount());
  for (let r = area.row; r < lastRow; r++) {
    for (let c = area.column; c < lastColumn; c++) if (pick(styleAt(range, r, c)) !== first) return null;
  }
  return first;
}
