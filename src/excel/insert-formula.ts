import { ExcelProblem } from "./problem";
import { run } from "./run";

/** Writes a formula into the active cell and returns its address; a cell that is not empty is left alone unless `overwrite`. */
export const insertFormula = (formula: string, { overwrite = false }: { overwrite?: boolean } = {}): Promise<{ address: string; message: string }> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    const { address, formulas } = cell;
    if (formulas[0][0] !== "" && !overwrite) {
      throw new ExcelProblem("occupied", `The cell ${address} is not empty. Choose an empty cell, or replace what is in it.`);
    }
    cell.formulas = [[formula]];
    await context.sync();
    return { address, message: `The formula is in ${address}.` };
  });
