import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { bordersClass } from "./border-class";
import { applyStyle, uniform } from "./cell-style";
import { colour } from "./colour";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import { type RangeTarget } from "./range-target";

const PIXELS_PER_POINT = 96 / 72;

function lay(range: RangeTarget, style: IStyleData): void {
  range.beginChange();
  applyStyle(range, () => style);
}

function same<V>(range: RangeTarget, pick: (style: IStyleData) => V): V | null {
  return uniform(range, pick);
}

const fillClass: ClientClass = declareClass<Excel.RangeFill, RangeTarget>("RangeFill", {
  properties: {
    color: {
      get: (range) => same(range, (style) => style.bg?.rgb ?? "#FFFFFF") ?? "",
      set: (range, value: string) => lay(range, { bg: value === "" ? null : { rgb: colour(value) } }),
    },
  },
});

const fontClass: ClientClass = declareClass<Excel.RangeFont, RangeTarget>("RangeFont", {
  properties: {
    bold: {
      get: (range) => same(range, (style) => style.bl === 1),
      set: (range, value: boolean) => lay(range, { bl: flag(value) }),
    },
    italic: {
      get: (range) => same(range, (style) => style.it === 1),
      set: (range, value: boolean) => lay(range, { it: flag(value) }),
    },
    color: {
      get: (range) => same(range, (style) => style.cl?.rgb ?? "#000000"),
      set: (range, value: string) => lay(range, { cl: { rgb: colour(value) } }),
    },
    size: {
      get: (range) => same(range, (style) => style.fs ?? 11),
      set: (range, value: number) => lay(range, { fs: value }),
    },
  },
});

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Bottom: VerticalAlign.BOTTOM,
  Center: VerticalAlign.MIDDLE,
  Top: VerticalAlign.TOP,
};

function fromMap<V>(map: Record<string, V>, value: string, what: string): V {
  if (!(value in map)) throw new OfficeError("InvalidArgument", `'${value}' is no ${what} in the playground`);
  return map[value];
}

function setWidth(range: RangeTarget, pixels: number | Record<number, number>): void {
  range.beginChange();
  const { column, columnCount } = range.onGrid ?? range.area;
  const ranges = [
    { startRow: 0, endRow: range.grid.getRowCount() - 1, startColumn: column, endColumn: column + columnCount - 1 },
  ];
  range.host.engine.mutateBeside(SetWorksheetColWidthMutation, { subUnitId: range.sheetId, ranges, colWidth: pixels });
}

function setHeight(range: RangeTarget, pixels: number): void {
  range.beginChange();
  const { row, rowCount } = range.onGrid ?? range.area;
  const ranges = [
    { startRow: row, endRow: row + rowCount - 1, startColumn: 0, endColumn: range.grid.getColumnCount() - 1 },
  ];
  range.host.engine.mutateBeside(SetWorksheetRowHeightMutation, {
    subUnitId: range.sheetId,
    ranges,
    rowHeight: pixels,
  });
}

/** `Range.format`. */
export const rangeFormatClass: ClientClass = declareClass<Excel.RangeFormat, RangeTarget>("RangeFormat", {
  properties: {
    columnWidth: {
      get: (range) => range.sheet.getColumnWidth(range.area.column) / PIXELS_PER_POINT,
      set: (range, points: number) => setWidth(range, points * PIXELS_PER_POINT),
    },
    rowHeight: {
      get: (range) => range.sheet.getRowHeight(range.area.row) / PIXELS_PER_POINT,
      set: (range, points: number) => setHeight(range, points * PIXELS_PER_POINT),
    },
    wrapText: {
      get: (range) => same(range, (style) => style.tb === WrapStrategy.WRAP),
      set: (range, value: boolean) => lay(range, { tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    },
    horizontalAlignment: {
      get: (range) =>
        same(range, (style) => Object.keys(HORIZONTAL).find((key) => HORIZONTAL[key] === (style.ht ?? 0)) ?? "General"),
      set: (range, value: string) => lay(range, { ht: fromMap(HORIZONTAL, value, "horizontal alignment") }),
    },
    verticalAlignment: {
      get: (range) =>
        same(range, (style) => Object.keys(VERTICAL).find((key) => VERTICAL[key] === style.vt) ?? "Bottom"),
      set: (range, value: string) => lay(range, { vt: fromMap(VERTICAL, value, "vertical alignment") }),
    },
  },
  navigation: {
    fill: { to: () => fillClass, find: (range) => range },
    font: { to: () => fontClass, find: (range) => range },
    borders: { to: () => bordersClass, find: (range) => range },
  },
});
