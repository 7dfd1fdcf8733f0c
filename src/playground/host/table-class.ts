import { clearRange } from "./range-changes";
import { declareClass, type ClientClass } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";
import { SheetTarget, type RangeTarget } from "./range-target";
import {
  addTable,
  forgetTable,
  removeTable,
  renameTable,
  resizeTable,
  tableByName,
  tableRange,
  tablesIn,
  univerTable,
  type TableTarget,
} from "./table-target";
import { worksheetClass } from "./worksheet-class";

/** The tables of the workbook, or of one worksheet. */
export interface TablesTarget {
  host: HostWorkbook;
  sheetId: string | undefined;
}

interface ColumnTarget {
  table: TableTarget;
  index: number;
}

function extras({ host, id }: TableTarget) {
  return host.tableExtras.get(id)!;
}

function bodyOf(target: TableTarget): RangeTarget {
  const range = tableRange(target);
  return range.at({ ...range.area, row: range.area.row + 1, rowCount: range.area.rowCount - 1 });
}

function headerOf(target: TableTarget): RangeTarget {
  const range = tableRange(target);
  return range.at({ ...range.area, rowCount: 1 });
}

function columnsOf(table: TableTarget): ColumnTarget[] {
  return Array.from({ length: tableRange(table).area.columnCount }, (_, index) => ({ table, index }));
}

function columnNamed(table: TableTarget, key: string | number): ColumnTarget | null {
  return (
    columnsOf(table).find(({ index }) =>
      typeof key === "number" ? index + 1 === key : columnName({ table, index }).toUpperCase() === key.toUpperCase(),
    ) ?? null
  );
}

function columnName({ table, index }: ColumnTarget): string {
  return univerTable(table).getColumnNameByIndex(index);
}

function part({ index }: ColumnTarget, range: RangeTarget): RangeTarget {
  return range.at({ ...range.area, column: range.area.column + index, columnCount: 1 });
}

function required<T>(found: T | null): T {
  if (found === null) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

const columnClass: ClientClass = declareClass<Excel.TableColumn, ColumnTarget>("TableColumn", {
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: columnName },
  },
  methods: {
    getRange: { to: () => rangeClass, find: (column: ColumnTarget) => part(column, tableRange(column.table)) },
    getHeaderRowRange: { to: () => rangeClass, find: (column: ColumnTarget) => part(column, headerOf(column.table)) },
    getDataBodyRange: { to: () => rangeClass, find: (column: ColumnTarget) => part(column, bodyOf(column.table)) },
  },
});

const columnsClass: ClientClass = declareClass<Excel.TableColumnCollection, TableTarget>("TableColumnCollection", {
  properties: { count: { get: (table) => columnsOf(table).length } },
  items: { of: () => columnClass, list: columnsOf },
  methods: {
    getItem: {
      to: () => columnClass,
      find: (table: TableTarget, key: string | number) => required(columnNamed(table, key)),
    },
    getItemAt: {
      to: () => columnClass,
      find: (table: TableTarget, index: number) => required(columnsOf(table)[index] ?? null),
    },
    getItemOrNullObject: { to: () => columnClass, find: columnNamed, since: "1.4" },
    getCount: { result: (table: TableTarget) => columnsOf(table).length, since: "1.4" },
  },
});

/** `Table`. */
const tableClass: ClientClass = declareClass<Excel.Table, TableTarget>("Table", {
  properties: {
    id: { get: ({ id }) => id },
    name: { get: (target) => univerTable(target).getDisplayName(), set: renameTable },
    style: {
      get: (target) => extras(target).style,
      set: (target, style: string) => void (extras(target).style = style),
    },
    showBandedRows: {
      get: (target) => extras(target).showBandedRows,
      set: (target, value: boolean) => void (extras(target).showBandedRows = value),
      since: "1.3",
    },
    showFilterButton: {
      get: (target) => extras(target).showFilterButton,
      set: (target, value: boolean) => void (extras(target).showFilterButton = value),
      since: "1.3",
    },
    showHeaders: { get: () => true },
    showTotals: {
      get: () => false,
      set(_, value: boolean) {
        if (value) throw new OfficeError("UnsupportedOperation", "a totals row is not implemented in the playground");
      },
    },
  },
  navigation: {
    columns: { to: () => columnsClass, find: (target) => target },
    worksheet: {
      to: () => worksheetClass,
      find: (target) => new SheetTarget(target.host, univerTable(target).getSubunitId()),
    },
  },
  methods: {
    getRange: { to: () => rangeClass, find: tableRange },
    getHeaderRowRange: { to: () => rangeClass, find: headerOf },
    getDataBodyRange: { to: () => rangeClass, find: bodyOf },
    resize: { act: resizeTable, since: "1.13" },
    delete: {
      act(target: TableTarget) {
        const range = tableRange(target);
        removeTable(target);
        clearRange(range);
      },
    },
    convertToRange: {
      to: () => rangeClass,
      find(target: TableTarget) {
        const range = tableRange(target);
        range.beginChange();
        forgetTable(target);
        return range;
      },
      since: "1.2",
    },
  },
});

/** `Workbook.tables` and `Worksheet.tables`. */
export const tablesClass: ClientClass = declareClass<Excel.TableCollection, TablesTarget>("TableCollection", {
  properties: { count: { get: ({ host, sheetId }) => tablesIn(host, sheetId).length } },
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
    getItemAt: {
      to: () => tableClass,
      find: ({ host, sheetId }: TablesTarget, index: number) => required(tablesIn(host, sheetId)[index] ?? null),
    },
    getItemOrNullObject: {
      to: () => tableClass,
      find: ({ host, sheetId }: TablesTarget, key: string) => tableByName(host, key, sheetId),
      since: "1.4",
    },
    getCount: { result: ({ host, sheetId }: TablesTarget) => tablesIn(host, sheetId).length, since: "1.4" },
  },
});

function sheetFor(host: HostWorkbook, sheetId: string | undefined, address: RangeTarget | string): SheetTarget {
  if (sheetId !== undefined) return new SheetTarget(host, sheetId);
  if (typeof address !== "string") return address.worksheet;
  return new SheetTarget(host, host.engine.place(address).sheet.getSheetId());
}
