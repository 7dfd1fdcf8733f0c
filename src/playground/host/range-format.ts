import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import { applyStyle, styleAt, uniform } from "./cell-style";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import { readText } from "./range-values";
import { intersection, type RangeTarget } from "./range-target";

const PIXELS_PER_POINT = 96 / 72;

function lay(range: RangeTarget, style: IStyleData): void {
  range.beginChange();
  applyStyle(range.host.engine, range.sheet, range.area, () => style);
}

function same<V>(range: RangeTarget, pick: (style: IStyleData) => V): V | null {
  return uniform(range.sheet, range.area, pick);
}

/** A colour as Excel gives it back, `#RRGGBB`; throws on what Excel would not take. */
export function colour(value: string): string {
  const named = NAMED_COLOURS[value.toLowerCase()] ?? value;
  if (!/^#?[0-9a-f]{6}$/i.test(named)) throw new OfficeError("InvalidArgument", `'${value}' is no colour`);
  return `#${named.replace("#", "").toUpperCase()}`;
}

const NAMED_COLOURS: Record<string, string> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080",
};

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
    bold: { get: (range) => same(range, (style) => style.bl === 1), set: (range, value: boolean) => lay(range, { bl: flag(value) }) },
    italic: { get: (range) => same(range, (style) => style.it === 1), set: (range, value: boolean) => lay(range, { it: flag(value) }) },
    color: {
      get: (range) => same(range, (style) => style.cl?.rgb ?? "#000000"),
      set: (range, value: string) => lay(range, { cl: { rgb: colour(value) } }),
    },
    size: { get: (range) => same(range, (style) => style.fs ?? 11), set: (range, value: number) => lay(range, { fs: value }) },
    name: { get: (range) => same(range, (style) => style.ff ?? "Calibri"), set: (range, value: string) => lay(range, { ff: value }) },
    underline: {
      get: (range) => same(range, (style) => (style.ul?.s === 1 ? "Single" : "None")),
      set: (range, value: string) => lay(range, { ul: { s: flag(value !== "None") } }),
    },
    strikethrough: { get: (range) => same(range, (style) => style.st?.s === 1), set: (range, value: boolean) => lay(range, { st: { s: flag(value) } }), since: "1.9" },
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

interface BorderTarget {
  range: RangeTarget;
  index: string;
}

const SIDES: Record<string, keyof IBorderData> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r", InsideHorizontal: "b", InsideVertical: "r" };
const LINES: Record<string, BorderStyleTypes> = {
  None: BorderStyleTypes.NONE, Continuous: BorderStyleTypes.THIN, Dash: BorderStyleTypes.DASHED, DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT, Dot: BorderStyleTypes.DOTTED, Double: BorderStyleTypes.DOUBLE, SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Record<string, BorderStyleTypes> = { Hairline: BorderStyleTypes.HAIR, Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK };

function edge({ range, index }: BorderTarget): RangeTarget | undefined {
  const { row, column, rowCount, columnCount } = range.area;
  switch (index) {
    case "EdgeTop":
      return range.at({ row, column, rowCount: 1, columnCount });
    case "EdgeBottom":
      return range.at({ row: row + rowCount - 1, column, rowCount: 1, columnCount });
    case "EdgeLeft":
      return range.at({ row, column, rowCount, columnCount: 1 });
    case "EdgeRight":
      return range.at({ row, column: column + columnCount - 1, rowCount, columnCount: 1 });
    case "InsideHorizontal":
      return rowCount > 1 ? range.at({ row, column, rowCount: rowCount - 1, columnCount }) : undefined;
    default:
      return columnCount > 1 ? range.at({ row, column, rowCount, columnCount: columnCount - 1 }) : undefined;
  }
}

function borderOf(target: BorderTarget): { s: BorderStyleTypes; cl: { rgb?: string | null } } | undefined {
  const on = edge(target);
  return (on && (styleAt(on.sheet, on.area.row, on.area.column).bd?.[SIDES[target.index]] as ReturnType<typeof borderOf>)) ?? undefined;
}

function draw(target: BorderTarget, change: { s?: BorderStyleTypes; rgb?: string }): void {
  const on = edge(target);
  if (!on) return;
  const now = borderOf(target);
  const s = change.s ?? (now?.s || BorderStyleTypes.THIN);
  const side = s === BorderStyleTypes.NONE ? null : { s, cl: { rgb: change.rgb ?? now?.cl.rgb ?? "#000000" } };
  on.beginChange();
  applyStyle(on.host.engine, on.sheet, on.area, () => ({ bd: { [SIDES[target.index]]: side } }) as IStyleData);
}

const borderClass: ClientClass = declareClass<Excel.RangeBorder, BorderTarget>("RangeBorder", {
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (target) => Object.keys(LINES).find((line) => LINES[line] === (borderOf(target)?.s ?? BorderStyleTypes.NONE)) ?? "Continuous",
      set: (target, value: string) => {
        if (!(value in LINES)) throw new OfficeError("InvalidArgument", `'${value}' is no border style`);
        draw(target, { s: LINES[value] });
      },
    },
    color: { get: (target) => borderOf(target)?.cl.rgb ?? "#000000", set: (target, value: string) => draw(target, { rgb: colour(value) }) },
    weight: {
      get: (target) => Object.keys(WEIGHTS).find((weight) => WEIGHTS[weight] === borderOf(target)?.s) ?? "Thin",
      set: (target, value: string) => draw(target, { s: WEIGHTS[value] }),
    },
  },
});

const bordersClass: ClientClass = declareClass<Excel.RangeBorderCollection, RangeTarget>("RangeBorderCollection", {
  methods: {
    getItem: {
      to: () => borderClass,
      find(range: RangeTarget, index: string): BorderTarget {
        if (!(index in SIDES)) throw new OfficeError("InvalidArgument", `border ${index} is not implemented in the playground`);
        return { range, index };
      },
    },
  },
});

const HORIZONTAL: Record<string, HorizontalAlign> = { General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT, Justify: HorizontalAlign.JUSTIFIED };
const VERTICAL: Record<string, VerticalAlign> = { Bottom: VerticalAlign.BOTTOM, Center: VerticalAlign.MIDDLE, Top: VerticalAlign.TOP };

function fromMap<V>(map: Record<string, V>, value: string, what: string): V {
  if (!(value in map)) throw new OfficeError("InvalidArgument", `'${value}' is no ${what} in the playground`);
  return map[value];
}

function setWidth(range: RangeTarget, pixels: number | Record<number, number>): void {
  range.beginChange();
  const { column, columnCount } = range.onGrid ?? range.area;
  const ranges = [{ startRow: 0, endRow: range.sheet.getRowCount() - 1, startColumn: column, endColumn: column + columnCount - 1 }];
  range.host.engine.mutate(SetWorksheetColWidthMutation, { subUnitId: range.sheetId, ranges, colWidth: pixels });
}

function setHeight(range: RangeTarget, pixels: number): void {
  range.beginChange();
  const { row, rowCount } = range.onGrid ?? range.area;
  const ranges = [{ startRow: row, endRow: row + rowCount - 1, startColumn: 0, endColumn: range.sheet.getColumnCount() - 1 }];
  range.host.engine.mutate(SetWorksheetRowHeightMutation, { subUnitId: range.sheetId, ranges, rowHeight: pixels });
}

/** The widest text of each column, at some seven pixels a letter. */
function fitColumns(range: RangeTarget): void {
  const area = range.onGrid;
  if (!area) return;
  const used = intersection(area, { row: 0, column: 0, rowCount: Math.max(range.sheet.getLastRowWithContent() + 1, 1), columnCount: range.sheet.getColumnCount() });
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
      get: (range) => same(range, (style) => Object.keys(HORIZONTAL).find((key) => HORIZONTAL[key] === (style.ht ?? 0)) ?? "General"),
      set: (range, value: string) => lay(range, { ht: fromMap(HORIZONTAL, value, "horizontal alignment") }),
    },
    verticalAlignment: {
      get: (range) => same(range, (style) => Object.keys(VERTICAL).find((key) => VERTICAL[key] === style.vt) ?? "Bottom"),
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
