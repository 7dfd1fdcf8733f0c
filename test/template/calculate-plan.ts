import { functionsInMemory } from "./functions-in-memory";
import { createHeadlessWorkbook, loadCustomFunctions, type CellValue } from "../../src/playground/engine";
import { reference } from "../../src/template/a1";
import type { PlanCell, WorkbookPlan } from "../../src/template";

/** A cell of a plan after calculation. */
export interface CalculatedCell extends PlanCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly result: CellValue;
}

/** Returns every cell of a plan with what it shows once a headless spreadsheet has calculated all formulas. */
export async function calculatePlan(plan: WorkbookPlan): Promise<CalculatedCell[]> {
  const columnCount = Math.max(...plan.sheets.flatMap(({ blocks }) => blocks.map(({ column, cells }) => column + cells[0].length)));
  const rowCount = Math.max(...plan.sheets.flatMap(({ blocks }) => blocks.map(({ row, cells }) => row + cells.length))) + 100;
  const engine = createHeadlessWorkbook({ sheets: plan.sheets.map(({ name }) => name), rowCount, columnCount: columnCount + 20 });
  try {
    loadCustomFunctions(engine.injector, functionsInMemory);
    const resolve = resolver(plan);
    for (const { name, blocks } of plan.sheets) {
      const sheet = engine.findSheet(name)!;
      for (const { row, column, cells } of blocks) {
        engine.write(sheet, row, column, cells.map((line) => line.map(({ value, formula }) => (formula ? { formula: resolve(formula) } : { value: value === "" ? null : (value ?? null) }))) as never);
      }
    }
    await engine.calculated();
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

/** Names and columns of tables are written as the addresses they stand for: their own tests are those of the insertion. */
function resolver({ names, sheets }: WorkbookPlan): (formula: string) => string {
  const addresses = new Map(names.map(({ name, refersTo }) => [name, reference(refersTo)]));
  for (const { name: sheet, tables, blocks } of sheets) {
    for (const { name, row, column, rows, columns } of tables) {
      const headers = blocks.find((block) => block.row === row && block.column === column)!.cells[0];
      for (let c = 0; c < columns; c++) {
        addresses.set(`${name}[${headers[c].value}]`, reference({ sheet, row: row + 1, column: column + c, rows: rows - 1, columns: 1 }));
      }
    }
  }
  return (formula) =>
    formula.replace(/"[^"]*"|\bcs\d*_\w+(\[[^\]]*\])?/g, (found) => {
      if (found.startsWith('"')) return found;
      const address = addresses.get(found);
      if (!address) throw new Error(`the plan has no name ${found}`);
      return address;
    });
}
