import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { Area, WorkbookEngine } from "../engine";
import { MAX_COLUMNS, MAX_ROWS } from "../engine/a1";

/** The style of a cell with what its row, column and sheet lend it. */
export function styleAt(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyle(row, column);
}

/** The number format of a cell, "General" where none is set. */
export function numberFormatAt(sheet: Worksheet, row: number, column: number): string {
  return styleAt(sheet, row, column).n?.pattern ?? "General";
}

/** Lays a style over every cell of an area; `null` in a field takes it away, other fields stay. */
export function applyStyle(engine: WorkbookEngine, sheet: Worksheet, area: Area, style: (row: number, column: number) => Nullable<IStyleData>): void {
  const subUnitId = sheet.getSheetId();
  const wholeColumns = area.rowCount >= MAX_ROWS;
  const wholeRows = area.columnCount >= MAX_COLUMNS;
  if (wholeColumns) {
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let c = area.column; c < Math.min(area.column + area.columnCount, sheet.getColumnCount()); c++) {
      columnData[c] = { s: { ...sheet.getColumnStyle(c), ...style(0, c) } };
    }
    engine.mutate(SetColDataMutation, { subUnitId, columnData });
  } else if (wholeRows) {
    const rowData: Record<number, { s: IStyleData }> = {};
    for (let r = area.row; r < area.row + area.rowCount; r++) rowData[r] = { s: { ...sheet.getRowStyle(r), ...style(r, 0) } };
    engine.mutate(SetRowDataMutation, { subUnitId, rowData });
  }
  const onlyExisting = wholeColumns || wholeRows;
  const cells = sheet.getCellMatrix().getMatrix();
  const block: Record<number, Record<number, ICellData>> = {};
  const lastRow = Math.min(area.row + area.rowCount, sheet.getRowCount());
  const lastColumn = Math.min(area.column + area.columnCount, sheet.getColumnCount());
  for (let r = area.row; r < lastRow; r++) {
    if (onlyExisting && !cells[r]) continue;
    const line: Record<number, ICellData> = {};
    for (let c = area.column; c < lastColumn; c++) {
      const s = !onlyExisting || cells[r]?.[c] ? style(r, c) : undefined;
      if (s !== undefined) line[c] = { s };
    }
    block[r] = line;
  }
  engine.mutate(SetRangeValuesMutation, { subUnitId, cellValue: block, trigger: "sheet.command.set-style" });
}

/** What every cell of an area gives, or `null` where they differ. */
export function uniform<V>(sheet: Worksheet, area: Area, pick: (style: IStyleData) => V): V | null {
  const first = pick(styleAt(sheet, area.row, area.column));
  const lastRow = Math.min(area.row + area.rowCount, sheet.getRowCount());
  const lastColumn = Math.min(area.column + area.columnCount, sheet.getColumnCount());
  for (let r = area.row; r < lastRow; r++) {
    for (let c = area.column; c < lastColumn; c++) if (pick(styleAt(sheet, r, c)) !== first) return null;
  }
  return first;
}
