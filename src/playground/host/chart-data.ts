import { areaAddress, parseArea, type CellValue } from "../engine";
import type { CellsModel, ChartModel } from "./chart-model";
import type { HostWorkbook } from "./host-workbook";
import { numberFormatAt } from "./cell-style";
import { RangeTarget } from "./range-target";
import { rawValues, shownText } from "./range-values";

/** A series as its cells say now. */
export interface SeriesData {
  name: string;
  /** `null` for a blank, for text and for an error. */
  values: (number | null)[];
  categories: string[];
  /** The number format of the first value. */
  numberFormat: string;
  /** Where the values stand, for messages. */
  address: string;
}

/** What the cells give for each series of a chart, in order. */
export function chartData(host: HostWorkbook, chart: ChartModel): SeriesData[] {
  const shared = chart.series.find((series) => series.xValues)?.xValues;
  return chart.series.map((series) => {
    const values = series.values ? cellsOf(host, series.values) : undefined;
    const flat = values ? rawValues(values).flat() : [];
    return {
      name: seriesName(host, series.name),
      values: flat.map((value) => (typeof value === "number" ? value : null)),
      categories: categories(host, series.xValues ?? shared, flat.length),
      numberFormat: values ? numberFormatAt(values, values.area.row, values.area.column) : "General",
      address: values ? `${values.sheet.getName()}!${areaAddress(values.area)}` : "",
    };
  });
}

function cellsOf(host: HostWorkbook, { sheetId, area }: CellsModel): RangeTarget | undefined {
  return host.engine.workbook.getSheetBySheetId(sheetId) ? new RangeTarget(host, sheetId, area) : undefined;
}

function categories(host: HostWorkbook, cells: CellsModel | undefined, count: number): string[] {
  const range = cells && cellsOf(host, cells);
  if (!range) return Array.from({ length: count }, (_, index) => String(index + 1));
  return rawValues(range).flatMap((line, r) =>
    line.map((value, c) => shownText(value, numberFormatAt(range, range.area.row + r, range.area.column + c))),
  );
}

function seriesName(host: HostWorkbook, name: string): string {
  const area = name.startsWith("=") ? parseArea(name.slice(1)) : undefined;
  const sheet = area?.sheet === undefined ? undefined : host.engine.findSheet(area.sheet);
  if (!area || !sheet) return name;
  const [[value]] = host.engine.blockValues(sheet, { ...area, rowCount: 1, columnCount: 1 }) as CellValue[][];
  return shownText(value, numberFormatAt(new RangeTarget(host, sheet.getSheetId(), area), area.row, area.column));
}
