import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/sheets-table";
import { givenRange } from "./addressed-range";
import { nameIn } from "./defined-names";
import { checkDefinedName } from "./excel-names";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { intersection, type RangeTarget, type SheetTarget } from "./range-target";
import { uniqueHeaders } from "./table-headers";
import { tableByName, tableRange, tablesIn, univerTable, type TableTarget } from "./table-target";
import { rangeOf } from "./univer-range";

/** Turns a range into a table; its first row becomes the headers, as unique text. */
export function addTable(sheetOf: SheetTarget, address: RangeTarget | string, hasHeaders: boolean): TableTarget {
  const range = givenRange(sheetOf, address);
  const { host } = range;
  if (!hasHeaders)
    throw new OfficeError("UnsupportedOperation", "a table without headers is not implemented in the playground");
  range.beginChange();
  assertFree(range);
  if (range.area.rowCount === 1) range.at({ ...range.area, rowCount: 2 }).beginChange();
  const whole = range.area.rowCount === 1 ? range.at({ ...range.area, rowCount: 2 }) : range;
  const id = host.nextId("table");
  register(host, id, freeName(host), whole);
  return { host, id };
}

function register(host: HostWorkbook, tableId: string, name: string, range: RangeTarget): void {
  const header = uniqueHeaders(range);
  host.engine.mutate(AddSheetTableMutation, { subUnitId: range.sheetId, tableId, name, range: rangeOf(range), header });
}

function assertFree(range: RangeTarget, except?: string): void {
  const clash = tablesIn(range.host, range.sheetId).find(
    (table) => table.id !== except && intersection(tableRange(table).area, range.area),
  );
  if (clash)
    throw new OfficeError(
      "InvalidArgument",
      `a table can't overlap another table: ${range.address} meets ${univerTable(clash).getDisplayName()}`,
    );
}

function freeName(host: HostWorkbook): string {
  let number = 1;
  while (tableByName(host, `Table${number}`) || nameIn({ host, sheetId: undefined }, `Table${number}`)) number++;
  return `Table${number}`;
}

/** Renames a table under Excel's rules. */
export function renameTable(target: TableTarget, name: unknown): void {
  checkDefinedName(name);
  const { host } = target;
  const taken = tableByName(host, name);
  if ((taken && taken.id !== target.id) || nameIn({ host, sheetId: undefined }, name)) {
    throw new OfficeError("InvalidArgument", `a table or name '${name}' exists already`);
  }
  host.assertSheetEditable(univerTable(target).getSubunitId());
  host.engine.mutate(SetSheetTableMutation, {
    subUnitId: univerTable(target).getSubunitId(),
    tableId: target.id,
    config: { name },
  });
}

/** Gives a table another range; the headers must stay in their row and the ranges meet. */
export function resizeTable(target: TableTarget, address: RangeTarget | string): void {
  const now = tableRange(target);
  const next = givenRange(now.worksheet, address);
  if (
    next.sheetId !== now.sheetId ||
    next.area.row !== now.area.row ||
    !intersection(next.area, now.area) ||
    next.area.rowCount < 2
  ) {
    throw new OfficeError(
      "InvalidArgument",
      `a table at ${now.address} can't be resized to ${next.address}: the headers must stay in their row`,
    );
  }
  next.beginChange();
  assertFree(next, target.id);
  placeTable(target, next);
}

/** Puts a table over another range that has its header row. */
export function placeTable(target: TableTarget, next: RangeTarget): void {
  const table = univerTable(target);
  const { host, id: tableId } = target;
  const { column, columnCount } = tableRange(target).area;
  const subUnitId = table.getSubunitId();
  if (column === next.area.column && columnCount === next.area.columnCount) {
    const config = { updateRange: { newRange: rangeOf(next) } };
    host.engine.mutate(SetSheetTableMutation, { subUnitId, tableId, config });
    return;
  }
  // Univer adds and drops columns by place when it resizes; taking the table up anew reads its headers.
  const name = table.getDisplayName();
  host.engine.mutate(DeleteSheetTableMutation, { subUnitId, tableId });
  register(host, tableId, name, next);
}

/** Makes a table plain cells again. */
export function forgetTable(target: TableTarget): void {
  const { host, id } = target;
  host.engine.mutate(DeleteSheetTableMutation, { subUnitId: univerTable(target).getSubunitId(), tableId: id });
}

/** Follows headers that were written over: structured references use what the cells say. */
export function renameHeaders(range: RangeTarget): void {
  for (const target of tablesIn(range.host, range.sheetId)) {
    const whole = tableRange(target);
    const headers = intersection({ ...whole.area, rowCount: 1 }, range.area);
    if (!headers) continue;
    const table = univerTable(target);
    const titles = uniqueHeaders(whole);
    titles.forEach((title, index) => {
      const column = table.getTableColumnByIndex(index);
      if (column) column.displayName = title;
    });
    const reference = {
      range: table.getRange(),
      sheetId: whole.sheetId,
      titleMap: new Map(titles.map((title, index) => [title, index])),
    };
    range.host.engine.mutate(SetSuperTableMutation, { tableName: table.getDisplayName(), reference });
  }
}
