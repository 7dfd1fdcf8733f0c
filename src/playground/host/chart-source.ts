import { newSeries, type CellsModel, type SeriesModel } from "./chart-model";
import type { RangeTarget } from "./range-target";
import { rawValues } from "./range-values";

/** Whether the labels among a block's cells are known only once formulas are calculated. */
export function labelsAreCalculated({ sheet, area }: RangeTarget): boolean {
  const isFormula = (row: number, column: number) => Boolean(sheet.getCellRaw(area.row + row, area.column + column)?.f);
  const left = Array.from({ length: area.rowCount }, (_, r) => isFormula(r, 0));
  const top = Array.from({ length: area.columnCount }, (_, c) => isFormula(0, c));
  // A column that begins with two formulas is taken for figures: waiting for a label that is one as well would hold up every chart.
  if (area.columnCount === 1 && left[0] && left[1]) return false;
  return left.some(Boolean) || top.some(Boolean);
}

/** The series that Excel makes of a block: labels in the first row or column name the series and the categories. */
export function seriesOf(source: RangeTarget, seriesBy: string): SeriesModel[] {
  const { area } = source;
  const values = rawValues(source);
  const corner = values[0][0];
  const labelledRow =
    area.rowCount > 1 && (values[0].slice(1).some(isLabel) || (area.columnCount === 1 && isLabel(corner)));
  const labelledColumn =
    area.columnCount > 1 &&
    (values.slice(labelledRow ? 1 : 0).every(([first]) => typeof first === "string") || corner === null);
  const top = labelledRow ? 1 : 0;
  const left = labelledColumn ? 1 : 0;
  const rows = area.rowCount - top;
  const columns = area.columnCount - left;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && columns > rows);
  const cells = (row: number, column: number, rowCount: number, columnCount: number): CellsModel => ({
    sheetId: source.sheetId,
    area: { row: area.row + row, column: area.column + column, rowCount, columnCount },
  });
  const named = (row: number, column: number) =>
    `=${source.at({ row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 }).absoluteAddress}`;
  return Array.from({ length: byRows ? rows : columns }, (_, index) => ({
    ...newSeries(source.host.nextId("series"), seriesLabel(index)),
    values: byRows ? cells(top + index, left, 1, columns) : cells(top, left + index, rows, 1),
    xValues: categories(),
  }));

  function seriesLabel(index: number): string {
    if (byRows) return labelledColumn ? named(top + index, 0) : `Series${index + 1}`;
    return labelledRow ? named(0, left + index) : `Series${index + 1}`;
  }

  function categories(): CellsModel | undefined {
    if (byRows) return labelledRow ? cells(0, left, 1, columns) : undefined;
    return labelledColumn ? cells(top, 0, rows, 1) : undefined;
  }
}

function isLabel(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
