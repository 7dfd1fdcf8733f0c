import { ExcelError } from "./excel-error";
import { run } from "./run";

/** Returns the address of the selected range, with its sheet. */
export const selectedAddress = (): Promise<string> =>
  run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

/** Returns the address of the active cell, with its sheet. */
export const activeAddress = (): Promise<string> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return cell.address;
  });

/** Puts a sheet in front. */
export const showSheet = (name: string): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });

/** Puts a sheet in front with some of its cells selected. */
export const showCells = (sheet: string, address: string): Promise<void> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });

/** More cells than a preview needs, and fewer than Excel on the web refuses to send at once. */
const MOST_CELLS = 200_000;

/** The values of an area, and the sheet they are on. */
export interface CellsRead {
  readonly sheet: string;
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Returns the values of an area as Excel holds them, without the rows below the sheet's last used one; on the active sheet unless one is named.
 *
 * Blank rows before the first used one stay, so that ranges that go together keep their rows. So do blank columns of several rows:
 * a function that reads them row by row counts them. A single row ends at the last used column.
 */
export const readCells = ({ sheet, address }: { sheet?: string; address: string }): Promise<CellsRead> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    worksheet.load("name");
    const range = worksheet.getRange(address).load("rowIndex,columnIndex,rowCount,columnCount");
    const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return { sheet: worksheet.name, cells: [[""]] };
    const rows = within(used.rowIndex + used.rowCount - range.rowIndex, range.rowCount);
    const usedColumns = within(used.columnIndex + used.columnCount - range.columnIndex, range.columnCount);
    const isWhole = rows > 1 && rows * range.columnCount <= MOST_CELLS;
    const columns = isWhole ? range.columnCount : usedColumns;
    if (rows * columns > MOST_CELLS)
      throw new ExcelError("tooLarge", `${address} holds ${rows * columns} cells: too many to read here.`, {
        details: { place: address, count: rows * columns },
      });
    const cells = range.getAbsoluteResizedRange(rows, columns).load("values");
    await context.sync();
    return { sheet: worksheet.name, cells: cells.values };
  });

const within = (count: number, most: number): number => Math.max(1, Math.min(count, most));
