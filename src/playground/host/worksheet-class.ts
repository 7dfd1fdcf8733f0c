import { BooleanNumber } from "@univerjs/core";
import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { rangeByAddress } from "./addressed-range";
import { chartsClass } from "./chart-class";
import { customPropertiesClass } from "./custom-property-class";
import { declareClass, type ClientClass } from "./declaration";
import { freezePanesClass } from "./freeze-panes-class";
import { namesClass } from "./name-class";
import { sheetProtectionClass } from "./protection-class";
import { rangeClass } from "./range-class";
import { colour } from "./colour";
import type { RangeTarget, SheetTarget } from "./range-target";
import { activate, deleteSheet, renameSheet, setVisibility } from "./sheet-changes";
import { copySheet } from "./sheet-copy";
import { tablesClass } from "./table-class";
import { usedRange } from "./used-range";

function visibility({ host, sheet, sheetId }: SheetTarget): string {
  if (!sheet.isSheetHidden()) return "Visible";
  return host.extrasOf(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

function setTabColor(target: SheetTarget, value: string): void {
  target.host.engine.mutate(SetTabColorMutation, {
    subUnitId: target.sheetId,
    color: value === "" ? "" : colour(value),
  });
}

function setGridlines(target: SheetTarget, shown: boolean): void {
  target.host.engine.mutate(ToggleGridlinesMutation, {
    subUnitId: target.sheetId,
    showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

/** Without a cell in use, a worksheet's used range is A1. */
function usedOrFirst(target: SheetTarget, valuesOnly?: boolean): RangeTarget {
  return usedRange(target.whole, valuesOnly) ?? target.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
}

/** `Worksheet`. */
export const worksheetClass: ClientClass = declareClass<Excel.Worksheet, SheetTarget>("Worksheet", {
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: ({ sheet }) => sheet.getName(), set: renameSheet },
    visibility: { get: visibility, set: setVisibility },
    tabColor: { get: ({ sheet }) => sheet.getTabColor() ?? "", set: setTabColor, since: "1.7" },
    showGridlines: { get: ({ sheet }) => !sheet.hasHiddenGridlines(), set: setGridlines, since: "1.8" },
  },
  navigation: {
    tables: { to: () => tablesClass, find: (target) => target },
    charts: { to: () => chartsClass, find: (target) => target },
    names: { to: () => namesClass, find: (target) => target, since: "1.4" },
    protection: { to: () => sheetProtectionClass, find: (target) => target, since: "1.2" },
    customProperties: { to: () => customPropertiesClass, find: (target) => target, since: "1.12" },
    freezePanes: { to: () => freezePanesClass, find: (target) => target, since: "1.7" },
  },
  methods: {
    activate: { act: activate },
    delete: { act: deleteSheet },
    copy: { to: () => worksheetClass, find: copySheet, since: "1.7" },
    getRange: { to: () => rangeClass, find: rangeByAddress },
    getRangeByIndexes: {
      to: () => rangeClass,
      find: (target: SheetTarget, row: number, column: number, rowCount: number, columnCount: number) =>
        target.range({ row, column, rowCount, columnCount }),
      since: "1.7",
    },
    getCell: {
      to: () => rangeClass,
      find: (target: SheetTarget, row: number, column: number) =>
        target.range({ row, column, rowCount: 1, columnCount: 1 }),
    },
    getUsedRange: { to: () => rangeClass, calculated: true, find: usedOrFirst },
    getUsedRangeOrNullObject: {
      to: () => rangeClass,
      calculated: true,
      find: (target: SheetTarget, valuesOnly?: boolean) => usedRange(target.whole, valuesOnly),
      since: "1.4",
    },
  },
});
