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

/** Returns the values of an area as Excel holds them, without the empty rows below the sheet's last used one; on the active sheet unless one is named. */
export const readCells = ({ sheet, address }: { sheet?: string; address: string }): Promise<unknown[][]> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const range = (sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(address);
    const used = range.getIntersectionOrNullObject(range.worksheet.getUsedRange(true));
    used.load("values");
    await context.sync();
    return used.isNullObject ? [[""]] : used.values;
  });
