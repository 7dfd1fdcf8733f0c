import { loadCustomFunctions } from "../../../src/playground/engine";
import type { ExcelHost } from "../../../src/playground/host";
import { functionsInMemory } from "../../template/functions-in-memory";

type Value = string | number | boolean;

/** Takes the add-in's functions away, as in an Excel that lacks it. */
export function withoutAddIn({ state }: ExcelHost): void {
  // Registered once more, they can be taken away.
  loadCustomFunctions(state.engine.injector, functionsInMemory).dispose();
}

/** Loads the add-in's functions again. */
export function withAddIn({ state }: ExcelHost): void {
  loadCustomFunctions(state.engine.injector, functionsInMemory);
}

/** Returns what the used cells of a sheet show, numbers to 9 digits. */
export async function valuesOf(host: ExcelHost, sheet: string): Promise<Value[][]> {
  const values = await host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
    await context.sync();
    return used.values as Value[][];
  });
  return values.map((line) => line.map((value) => (typeof value === "number" ? Number(value.toPrecision(9)) : value)));
}

/** Returns the formulas of a sheet. */
export function formulaCells({ state }: ExcelHost, sheet: string): string[] {
  const formulas: string[] = [];
  state.engine
    .findSheet(sheet)!
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      if (cell?.f) formulas.push(cell.f);
    });
  return formulas;
}

/** Opens the workbook where the add-in is missing: Excel writes our functions' names its own way, and has no answer to them. */
export async function openedWithoutAddIn(host: ExcelHost, sheets: readonly string[]): Promise<void> {
  withoutAddIn(host);
  await host.Excel.run(async (context) => {
    const used = sheets.map((sheet) => context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("formulas"));
    await context.sync();
    for (const range of used) {
      range.formulas.forEach((line, r) =>
        line.forEach((formula: unknown, c) => {
          if (typeof formula !== "string" || !formula.includes("CS.")) return;
          range.getCell(r, c).formulas = [
            [formula.replace(/\bCS\.([A-Z0-9.]+)\(/g, (_, id: string) => `_xldudf_CS_${id.replaceAll(".", "_")}(`)],
          ];
        }),
      );
    }
    await context.sync();
  });
}
