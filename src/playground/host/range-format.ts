import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { bordersClass } from "./border-class";
import { applyStyle, uniform } from "./cell-style";
import { colour } from "./colour";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import { readText } from "./range-values";
import { intersection, type RangeTarget } from "./range-target";

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
  methods: { clear: { act: (range: RangeTarget) => lay(range, { bg: null }) } },
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
    name: {
      get: (range) => same(range, (style) => style.ff ?? "Calibri"),
      set: (range, value: string) => lay(range, { ff: value }),
    },
    underline: {
      get: (range) => same(range, (style) => (style.ul?.s === 1 ? "Single" : "None")),
      set: (range, value: string) => lay(range, { ul: { s: flag(value !== "None") } }),
    },
    strikethrough: {
      get: (range) => same(range, (style) => style.st?.s === 1),
      set: (range, value: boolean) => lay(range, { st: { s: flag(value) } }),
      since: "1.9",
    },
  },
});

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

const protectionClass: ClientClass = declareClass<Excel.FormatProtection, RangeTarget>("FormatProtection", {
  properties: {
    locked: {
      get: (range) => !(range.host.unlocked.get(range.sheetId) ?? []).some((area) => intersection(area, range.area)),
      set: (range, value: boolean) => {
        range.host.assertSheetEditable(range.sheetId);
        const others = (range.host.unlocked.get(range.sheetId) ?? []).filter((area) => !intersection(area, range.area));
        range.host.unlocked.set(range.sheetId, value ? others : [...others, range.area]);
      },
    },
  },
});

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

/** The widest text of each column, at some seven pixels a letter. */
function fitColumns(range: RangeTarget): void {
  const area = range.onGrid;
  if (!area) return;
  const used = intersection(area, {
    row: 0,
    column: 0,
    rowCount: Math.max(range.sheet.getLastRowWithContent() + 1, 1),
    columnCount: range.sheet.getColumnCount(),
  });
  const text = used ? readText(range.at(used)) : [];
  const widths: Record<number, number> = {};
  for (let c = 0; c < area.columnCount; c++) {
    const longest = text.reduce((length, line) => Math.max(length, line[c].length), 0);
    if (longest > 0) widths[area.column + c] = Math.min(longest * 7 + 14, 600);
  }
  setWidth(range, widths);
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
    indentLevel: {
      get: (range) => same(range, (style) => Math.round((style.pd?.l ?? 0) / 9)),
      set: (range, value: number) => lay(range, { pd: { l: value * 9 } }),
      since: "1.9",
    },
  },
  navigation: {
    fill: { to: () => fillClass, find: (range) => range },
    font: { to: () => fontClass, find: (range) => range },
    borders: { to: () => bordersClass, find: (range) => range },
    protection: { to: () => protectionClass, find: (range) => range },
  },
  methods: {
    autofitColumns: { act: fitColumns },
    // Univer grows rows to their text by itself.
    autofitRows: { act: (range: RangeTarget) => range.beginChange() },
  },
});
