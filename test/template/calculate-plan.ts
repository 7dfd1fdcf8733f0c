import { insertTemplate } from "../../src/excel";
import { createHeadlessWorkbook, loadCustomFunctions, type CellValue } from "../../src/playground/engine";
import { createExcelHost } from "../../src/playground/host";
import type { PlanCell, WorkbookPlan } from "../../src/template";
import { quoted } from "../../src/template/a1";
import { functionsInMemory } from "./functions-in-memory";

/** A cell of a plan after calculation. */
export interface CalculatedCell extends PlanCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly result: CellValue;
}

/** Cells of one sheet that hold something, a formula's spilled ones included. */
export type Shown = (sheet: string, address: string) => CellValue[][];

/** Inserts a plan into a headless spreadsheet, and returns every cell with what it shows once all formulas are calculated. */
export async function calculatePlan(plan: WorkbookPlan, look?: (shown: Shown) => void): Promise<CalculatedCell[]> {
  const engine = createHeadlessWorkbook({ rowCount: 10, columnCount: 5 });
  try {
    loadCustomFunctions(engine.injector, functionsInMemory);
    const { Excel, Office, OfficeExtension } = createExcelHost(engine);
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    await insertTemplate(() => plan);
    await engine.calculated();
    look?.((sheet, address) => engine.values(`${quoted(sheet)}!${address}`));
    return plan.sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap(({ row, column, cells }) => {
        const area = { row, column, rowCount: cells.length, columnCount: cells[0].length };
        const results = engine.blockValues(engine.findSheet(name)!, area);
        return cells.flatMap((line, r) => line.map((cell, c) => ({ ...cell, sheet: name, row: row + r, column: column + c, result: results[r][c] })));
      }),
    );
  } finally {
    engine.dispose();
  }
}
