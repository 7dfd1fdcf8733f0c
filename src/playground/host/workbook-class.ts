import { SheetsSelectionsService } from "@univerjs/sheets";
import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { namesClass } from "./name-class";
import { commentsClass, notesClass } from "./notes-class";
import { OfficeError } from "./office-error";
import { workbookProtectionClass } from "./protection-class";
import { rangeClass } from "./range-class";
import { SheetTarget, type RangeTarget } from "./range-target";
import { addSheet, sheetByName, sheetsOf } from "./sheet-changes";
import { tablesClass } from "./table-class";
import { areaOf } from "./univer-range";
import { worksheetClass } from "./worksheet-class";

function activeSheet(host: HostWorkbook): SheetTarget {
  return new SheetTarget(host, host.engine.workbook.getActiveSheet().getSheetId());
}

function selection(host: HostWorkbook): RangeTarget {
  const sheet = activeSheet(host);
  const selected = host.engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(host.engine.unitId)
    .getSelectionsOfWorksheet(sheet.sheetId);
  if (selected.length > 1)
    throw new OfficeError("InvalidSelection", "The current selection is invalid for this operation.");
  return sheet.range(
    selected.length === 1 ? areaOf(selected[0].range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  );
}

function activeCell(host: HostWorkbook): RangeTarget {
  const range = selection(host);
  return range.at({ ...range.area, rowCount: 1, columnCount: 1 });
}

function required<T>(found: T | null | undefined): T {
  if (!found) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const worksheetsClass: ClientClass = declareClass<Excel.WorksheetCollection, HostWorkbook>("WorksheetCollection", {
  items: { of: () => worksheetClass, list: (host) => sheetsOf(host) },
  methods: {
    add: { to: () => worksheetClass, find: (host: HostWorkbook, name?: string) => addSheet(host, name) },
    getItem: { to: () => worksheetClass, find: (host: HostWorkbook, key: string) => required(sheetByName(host, key)) },
    getItemOrNullObject: { to: () => worksheetClass, find: sheetByName, since: "1.4" },
    getActiveWorksheet: { to: () => worksheetClass, find: activeSheet },
  },
});

/** `RequestContext.workbook`. */
export const workbookClass: ClientClass = declareClass<Excel.Workbook, HostWorkbook>("Workbook", {
  navigation: {
    worksheets: { to: () => worksheetsClass, find: (host) => host },
    tables: { to: () => tablesClass, find: (host) => ({ host, sheetId: undefined }) },
    names: { to: () => namesClass, find: (host) => ({ host, sheetId: undefined }) },
    notes: { to: () => notesClass, find: (host) => host, since: "1.18" },
    comments: { to: () => commentsClass, find: (host) => host, since: "1.10" },
    protection: { to: () => workbookProtectionClass, find: (host) => host, since: "1.7" },
  },
  methods: {
    getSelectedRange: { to: () => rangeClass, find: selection },
    getActiveCell: { to: () => rangeClass, find: activeCell, since: "1.7" },
  },
});
