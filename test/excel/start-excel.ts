import { createHeadlessWorkbook, loadCustomFunctions, type WorkbookEngine } from "../../src/playground/engine";
import { createExcelHost, type ExcelHost, type HostOptions } from "../../src/playground/host";
import { functionsInMemory } from "../template/functions-in-memory";

let started: ExcelHost | undefined;

/** Starts a workbook with one sheet of the user's own, and makes its interface the globals of the add-in. */
export function startExcel({ calculate = false, ...options }: HostOptions & { calculate?: boolean } = {}): ExcelHost {
  stop();
  const engine: WorkbookEngine = createHeadlessWorkbook({
    sheets: ["Mine"],
    rowCount: 100,
    columnCount: 20,
    calculate,
  });
  engine.fill("Mine!A1", [["my own", 42]]);
  if (calculate) loadCustomFunctions(engine.injector, functionsInMemory);
  started = createExcelHost(engine, { newSheet: { rowCount: 400, columnCount: 400 }, ...options });
  const { Excel, Office, OfficeExtension } = started;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return started;
}

function stop(): void {
  started?.state.engine.dispose();
  started = undefined;
}

afterEach(stop);

/** Returns everything of a workbook that an insertion could change, to be compared. */
export async function picture(host: ExcelHost): Promise<unknown> {
  const { faults } = host;
  faults.clear();
  return host.Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/name,items/visibility,items/tabColor");
    names.load("items/name,items/formula");
    tables.load("items/name");
    active.load("name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    for (const range of used) range.load("address,formulas,numberFormat");
    await context.sync();
    return {
      active: active.name,
      sheets: worksheets.items.map(({ name, visibility, tabColor }, i) => ({
        name,
        visibility,
        tabColor,
        cells: used[i].isNullObject ? [] : used[i].formulas,
        formats: used[i].isNullObject ? [] : used[i].numberFormat,
      })),
      names: names.items.map(({ name, formula }) => ({ name, formula })),
      tables: tables.items.map(({ name }) => name),
      charts: host.charts().map(({ name }) => name),
      conditionalFormats: host.state.conditionalFormats.length,
    };
  });
}
