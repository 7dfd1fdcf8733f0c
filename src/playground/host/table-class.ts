import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";
import { SheetTarget, type RangeTarget } from "./range-target";
import { addTable, renameTable, resizeTable } from "./table-changes";
import { tableByName, tableRange, tablesIn, univerTable, type TableTarget } from "./table-target";
import { worksheetClass } from "./worksheet-class";

/** The tables of the workbook, or of one worksheet. */
export interface TablesTarget {
  host: HostWorkbook;
  sheetId: string | undefined;
}

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

/** `Table`. */
const tableClass: ClientClass = declareClass<Excel.Table, TableTarget>("Table", {
  properties: {
    name: { get: (target) => univerTable(target).getDisplayName(), set: renameTable },
  },
  navigation: {
    worksheet: {
      to: () => worksheetClass,
      find: (target) => new SheetTarget(target.host, univerTable(target).getSubunitId()),
    },
  },
  methods: {
    getRange: { to: () => rangeClass, find: tableRange },
    resize: { act: resizeTable, since: "1.13" },
  },
});

/** `Workbook.tables` and `Worksheet.tables`. */
export const tablesClass: ClientClass = declareClass<Excel.TableCollection, TablesTarget>("TableCollection", {
  items: { of: () => tableClass, list: ({ host, sheetId }) => tablesIn(host, sheetId) },
  methods: {
    add: {
      to: () => tableClass,
      find: ({ host, sheetId }: TablesTarget, address: RangeTarget | string, hasHeaders: boolean) =>
        addTable(sheetFor(host, sheetId, address), address, hasHeaders),
    },
    getItem: {
      to: () => tableClass,
      find: ({ host, sheetId }: TablesTarget, key: string) => required(tableByName(host, key, sheetId)),
    },
    getItemOrNullObject: {
      to: () => tableClass,
      find: ({ host, sheetId }: TablesTarget, key: string) => tableByName(host, key, sheetId),
      since: "1.4",
    },
  },
});

function sheetFor(host: HostWorkbook, sheetId: string | undefined, address: RangeTarget | string): SheetTarget {
  if (sheetId !== undefined) return new SheetTarget(host, sheetId);
  if (typeof address !== "string") return address.worksheet;
  return new SheetTarget(host, host.engine.place(address).sheet.getSheetId());
}
