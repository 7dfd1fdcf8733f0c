import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Area } from "../engine";
import { applyStyle, numberFormatAt } from "./cell-style";
import { conditionalFormatsClass } from "./conditional-format-class";
import { dataValidationClass } from "./data-validation-class";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import { clearRange, copyInto, writeEntries } from "./range-changes";
import { rangeFormatClass } from "./range-format";
import { intersection, type RangeTarget } from "./range-target";
import { readFormulas, readValues, shaped } from "./range-values";
import { rangeAreasClass, specialCells } from "./special-cells";
import { usedRange } from "./used-range";
import { worksheetClass } from "./worksheet-class";

const toRange = { to: (): ClientClass => rangeClass };

function moved({ area }: RangeTarget, change: Partial<Area>): Area {
  return { ...area, ...change };
}

function readFormats(range: RangeTarget): string[][] {
  const { row, column, rowCount, columnCount } = range.area;
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => numberFormatAt(range, row + r, column + c)),
  );
}

function writeFormats(range: RangeTarget, given: string | string[][]): void {
  const format = shaped(range, given, "numberFormat");
  range.beginChange();
  applyStyle(range, (row, column) => {
    const pattern = format(row - range.area.row, column - range.area.column) as string | null;
    return pattern === null ? undefined : { n: pattern === "General" || pattern === "" ? null : { pattern } };
  });
}

function spillAt(range: RangeTarget): { anchor: Area; area: Area } | undefined {
  const area = range.host.engine.spills.areas(range.sheet).find((spill) => intersection(spill, range.area));
  return area && { anchor: { ...area, rowCount: 1, columnCount: 1 }, area };
}

function spillFrom(range: RangeTarget): RangeTarget | null {
  const area = range.host.engine.spills.area(range.sheet, range.area.row, range.area.column);
  return area ? range.at(area) : null;
}

function spillParent(range: RangeTarget): RangeTarget | null {
  const spill = spillAt(range);
  return spill ? range.at(spill.anchor) : null;
}

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

function select(range: RangeTarget): void {
  const { host, sheetId, area } = range;
  if (range.sheet.isSheetHidden()) throw new OfficeError("InvalidOperation", "a hidden worksheet cannot be selected");
  host.engine.mutate(SetWorksheetActiveOperation, { subUnitId: sheetId });
  const { row, column } = area;
  const grid = range.onGrid ?? area;
  host.engine.mutate(SetSelectionsOperation, {
    subUnitId: sheetId,
    selections: [
      {
        range: {
          startRow: row,
          endRow: row + grid.rowCount - 1,
          startColumn: column,
          endColumn: column + grid.columnCount - 1,
        },
        primary: {
          actualRow: row,
          actualColumn: column,
          startRow: row,
          endRow: row,
          startColumn: column,
          endColumn: column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  } as never);
}

/** `Range`. */
export const rangeClass: ClientClass = declareClass<Excel.Range, RangeTarget>("Range", {
  properties: {
    values: { get: readValues, set: (range, value: unknown) => writeEntries(range, value, "values"), calculated: true },
    formulas: {
      get: readFormulas,
      set: (range, value: unknown) => writeEntries(range, value, "formulas"),
      calculated: true,
    },
    numberFormat: { get: readFormats, set: writeFormats },
    address: { get: (range) => range.address },
    rowIndex: { get: (range) => range.area.row },
    columnIndex: { get: (range) => range.area.column },
    rowCount: { get: (range) => range.area.rowCount },
    columnCount: { get: (range) => range.area.columnCount },
    cellCount: { get: (range) => Math.min(range.area.rowCount * range.area.columnCount, 2 ** 31 - 1) },
  },
  navigation: {
    format: { to: () => rangeFormatClass, find: (range) => range },
    worksheet: { to: () => worksheetClass, find: (range) => range.worksheet },
    dataValidation: { to: () => dataValidationClass, find: (range) => range, since: "1.8" },
    conditionalFormats: { to: () => conditionalFormatsClass, find: (range) => range, since: "1.6" },
  },
  methods: {
    clear: { act: clearRange },
    copyFrom: { act: copyInto, since: "1.9" },
    select: { act: select },
    getCell: {
      ...toRange,
      find: (range: RangeTarget, row: number, column: number) =>
        range.at({ row: range.area.row + row, column: range.area.column + column, rowCount: 1, columnCount: 1 }),
    },
    getResizedRange: {
      ...toRange,
      find: (range: RangeTarget, rows: number, columns: number) =>
        range.at(moved(range, { rowCount: range.area.rowCount + rows, columnCount: range.area.columnCount + columns })),
    },
    getAbsoluteResizedRange: {
      ...toRange,
      find: (range: RangeTarget, rowCount: number, columnCount: number) =>
        range.at(moved(range, { rowCount, columnCount })),
      since: "1.7",
    },
    getOffsetRange: {
      ...toRange,
      find: (range: RangeTarget, rows: number, columns: number) =>
        range.at(moved(range, { row: range.area.row + rows, column: range.area.column + columns })),
    },
    getColumn: {
      ...toRange,
      find: (range: RangeTarget, column: number) =>
        range.at(moved(range, { column: range.area.column + inside(column, range.area.columnCount), columnCount: 1 })),
    },
    getLastRow: {
      ...toRange,
      find: (range: RangeTarget) =>
        range.at(moved(range, { row: range.area.row + range.area.rowCount - 1, rowCount: 1 })),
    },
    getUsedRange: {
      ...toRange,
      calculated: true,
      find: (range: RangeTarget, valuesOnly?: boolean) => required(usedRange(range, valuesOnly)),
    },
    getUsedRangeOrNullObject: { ...toRange, calculated: true, find: usedRange, since: "1.4" },
    getSpecialCellsOrNullObject: { to: () => rangeAreasClass, find: specialCells, since: "1.9" },
    getSpillingToRangeOrNullObject: { ...toRange, calculated: true, find: spillFrom, since: "1.12" },
    getSpillParentOrNullObject: { ...toRange, calculated: true, find: spillParent, since: "1.12" },
  },
});

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw new OfficeError("InvalidArgument", `${index} lies outside the range`);
  return index;
}
