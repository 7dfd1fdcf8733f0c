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

/** Values from a cell on; the table they belong to grows to hold them. */
export interface Pasted {
  readonly sheet: string;
  readonly first: string;
  readonly values: readonly (readonly (string | number)[])[];
  readonly table?: string;
}

/** A plan in a headless spreadsheet. */
export interface OpenPlan {
  /** The values of an area, a formula's spilled ones included. */
  shown(sheet: string, address: string): CellValue[][];
  /** Every cell of the plan with what it shows. */
  cells(): CalculatedCell[];
  /** Writes values from a cell on, and calculates; `table` grows to hold them. */
  write(sheet: string, first: string, values: Pasted["values"], table?: string): Promise<void>;
  /** Writes several of them before it calculates. */
  paste(areas: readonly Pasted[]): Promise<void>;
  close(): void;
}

/** Inserts a plan into a headless spreadsheet and calculates all its formulas. */
export async function openPlan(plan: WorkbookPlan): Promise<OpenPlan> {
  const engine = createHeadlessWorkbook({ rowCount: 10, columnCount: 5 });
  loadCustomFunctions(engine.injector, functionsInMemory);
  const { Excel, Office, OfficeExtension } = createExcelHost(engine);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  await insertTemplate(() => plan);
  await engine.calculated();
  const paste: OpenPlan["paste"] = async (areas) => {
    await Excel.run(async (context) => {
      for (const { sheet, first, values, table } of areas) {
        const corner = context.workbook.worksheets.getItem(sheet).getRange(first);
        const range = corner.getResizedRange(values.length - 1, values[0].length - 1);
        if (table)
          context.workbook.tables
            .getItem(table)
            .resize(corner.getOffsetRange(-1, 0).getResizedRange(values.length, values[0].length - 1));
        range.values = values as (string | number)[][];
      }
      await context.sync();
    });
    await engine.calculated();
  };
  return {
    shown: (sheet, address) => engine.values(`${quoted(sheet)}!${address}`),
    cells: () =>
      plan.sheets.flatMap(({ name, blocks }) =>
        blocks.flatMap(({ row, column, cells }) => {
          const area = { row, column, rowCount: cells.length, columnCount: cells[0].length };
          const results = engine.blockValues(engine.findSheet(name)!, area);
          return cells.flatMap((line, r) =>
            line.map((cell, c) => ({ ...cell, sheet: name, row: row + r, column: column + c, result: results[r][c] })),
          );
        }),
      ),
    write: (sheet, first, values, table) => paste([{ sheet, first, values, table }]),
    paste,
    close: () => engine.dispose(),
  };
}

/** Returns every cell of a plan with what it shows once all formulas are calculated. */
export async function calculatePlan(plan: WorkbookPlan): Promise<CalculatedCell[]> {
  const open = await openPlan(plan);
  try {
    return open.cells();
  } finally {
    open.close();
  }
}
