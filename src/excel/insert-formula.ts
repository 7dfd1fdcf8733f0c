import { changeWorkbook } from "./atomically";
import { ExcelError } from "./excel-error";
import { run } from "./run";

/** How many cells a formula's result takes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Writes a formula into the active cell and returns its address.
 *
 * Nothing is written where a cell is in the way that holds anything: the active one, or one that the result would spill into.
 */
export const insertFormula = (
  formula: string,
  size: Size = { rows: 1, columns: 1 },
): Promise<{ address: string; message: string }> =>
  changeWorkbook(async (runAtomically) => {
    const { address, sheet, row, column, numberFormat } = await run((context) => readActiveCell(context, size));
    const cellIn = ({ workbook }: Excel.RequestContext): Excel.Range =>
      workbook.worksheets.getItem(sheet).getCell(row, column);
    await runAtomically(
      async (context) => {
        cellIn(context).formulas = [[formula]];
        await context.sync();
      },
      async (context) => {
        const cell = cellIn(context);
        cell.formulas = [[""]];
        // Excel may have given the cell a format that suits the formula.
        cell.numberFormat = numberFormat;
        await context.sync();
      },
    );
    return { address, message: `The formula is in ${address}.` };
  });

/** Returns where the active cell is; rejects where a result of this size does not fit. */
async function readActiveCell(context: Excel.RequestContext, size: Size) {
  const { rows, columns } = size;
  const cell = context.workbook
    .getActiveCell()
    .load("address,formulas,values,rowIndex,columnIndex,numberFormat,worksheet/name");
  await context.sync();
  const { address, rowIndex: row, columnIndex: column, numberFormat } = cell;
  if (cell.formulas[0][0] !== "" || cell.values[0][0] !== "") {
    throw new ExcelError("occupied", `The cell ${address} is not empty. Choose an empty cell.`, {
      details: { place: address },
    });
  }
  if (row + rows > LAST_ROW || column + columns > LAST_COLUMN) {
    throw new ExcelError(
      "noRoom",
      `The result has ${rows} rows and ${columns} columns, more than fit from ${address} on. Choose another cell.`,
      { details: { place: address } },
    );
  }
  if (rows * columns > 1) await refuseOccupied(context, cell, size);
  return { address, sheet: cell.worksheet.name, row, column, numberFormat };
}

/** Rejects where a cell that the result would spill into holds anything: Excel would show #SPILL!. */
async function refuseOccupied(
  context: Excel.RequestContext,
  cell: Excel.Range,
  { rows, columns }: Size,
): Promise<void> {
  const area = cell.getAbsoluteResizedRange(rows, columns).load("values,formulas");
  await context.sync();
  const isUsed = (row: number, column: number): boolean =>
    area.values[row][column] !== "" || area.formulas[row][column] !== "";
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isUsed(row, column)) continue;
      const inTheWay = area.getCell(row, column).load("address");
      await context.sync();
      const { address } = inTheWay;
      const message = `The result needs ${rows} rows and ${columns} columns, and the cell ${address} among them is not empty. Choose a cell with more room.`;
      throw new ExcelError("occupied", message, { details: { place: address, count: rows * columns } });
    }
  }
}
