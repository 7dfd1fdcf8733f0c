import { ExcelProblem } from "./problem";

/** More cells than a preview needs, and fewer than Excel on the web refuses to send at once. */
const MOST_CELLS = 200_000;

/** Returns the values of a range without what lies beyond the sheet's last used cell, blank cells as ""; the active sheet's unless one is named. */
export async function readCells({ sheet, address }: { sheet?: string; address: string }): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    const range = worksheet.getRange(address).load("rowIndex,columnIndex,rowCount,columnCount");
    const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return [[""]];
    const rows = within(used.rowIndex + used.rowCount - range.rowIndex, range.rowCount);
    const columns = within(used.columnIndex + used.columnCount - range.columnIndex, range.columnCount);
    if (rows * columns > MOST_CELLS) throw new ExcelProblem("unsupported", `${address} holds ${rows * columns} cells: too many to preview, but the formula itself can take them.`);
    const cells = range.getAbsoluteResizedRange(rows, columns).load("values");
    await context.sync();
    return cells.values;
  });
}

const within = (count: number, most: number): number => Math.max(1, Math.min(count, most));
