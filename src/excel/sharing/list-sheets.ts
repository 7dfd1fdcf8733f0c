import { readsOf, type Functions } from "../../formulas";
import { TEMPLATE_ID } from "../../template/naming";
import { hasExcelApi, run } from "../run";
import { STAMP } from "../steps";
import { csCellsOf, type CsCell } from "./cs-cells";
import type { SheetChoice } from "./outcome";
import { readSheets } from "./read-sheets";
import { isBroken } from "./repair-formulas";

/** Returns the worksheets to choose from, with how many cells of ours each holds; the add-in's own hidden sheet is left out. */
export const listSheets = (functions: Functions): Promise<SheetChoice[]> =>
  run(async (context) => {
    const sheets = (await readSheets(context)).filter(({ visibility }) => visibility !== "VeryHidden");
    const stamps = await readStamps(
      context,
      sheets.map(({ name }) => name),
    );
    const sheetsRead = await readerOf(
      context,
      sheets.map(({ name }) => name),
    );
    return sheets.map((sheet) => {
      const cells = csCellsOf(sheet, functions);
      return {
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        protected: sheet.protected,
        csCells: cells.length,
        broken: cells.filter(isBroken).length,
        reads: sheetsRead(sheet.name, cells),
        ...stamps.get(sheet.name)!,
      };
    });
  });

/** Returns what the sheets' custom properties say of where they came from. */
async function readStamps(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Map<string, Pick<SheetChoice, "kpiSet" | "isAid">>> {
  if (!hasExcelApi("1.12")) return new Map(sheets.map((name) => [name, { isAid: false }]));
  const stamp = (name: string, key: string): Excel.WorksheetCustomProperty =>
    context.workbook.worksheets.getItem(name).customProperties.getItemOrNullObject(key).load("value");
  const found = sheets.map((name) => ({
    name,
    template: stamp(name, STAMP.template),
    set: stamp(name, STAMP.set),
    copyOf: stamp(name, STAMP.copyOf),
  }));
  await context.sync();
  return new Map(
    found.map(({ name, template, set, copyOf }) => {
      const isTemplate = !template.isNullObject && template.value === TEMPLATE_ID;
      const isAid = !copyOf.isNullObject || (!template.isNullObject && !isTemplate);
      return [name, { isAid, ...(isTemplate && !isAid && !set.isNullObject && { kpiSet: set.value }) }];
    }),
  );
}

/** Returns how to tell which other sheets some cells of a sheet read, by their own names, tables and defined names. */
async function readerOf(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<(home: string, cells: readonly CsCell[]) => string[]> {
  const { names, tables } = context.workbook;
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  const sheetOf = new Map(sheets.map((name) => [name.toUpperCase(), name]));
  const tableSheet = new Map(
    tables.items.map(({ name, worksheet }) => [name.toUpperCase(), worksheet.name.toUpperCase()]),
  );
  const meaning = new Map(names.items.map(({ name, formula }) => [name.toUpperCase(), String(formula)]));
  return (home, cells) => {
    const reached = new Set<string>();
    const seen = new Set<string>();
    const visit = (formula: string): void => {
      const reads = readsOf(formula);
      for (const sheet of reads.sheets) reached.add(sheet);
      for (const table of [...reads.tables, ...reads.names])
        if (tableSheet.has(table)) reached.add(tableSheet.get(table)!);
      for (const name of reads.names) {
        if (seen.has(name)) continue;
        seen.add(name);
        const of = meaning.get(name);
        if (of !== undefined) visit(of);
      }
    };
    for (const { formula } of cells) visit(formula);
    return [...reached].flatMap((key) => sheetOf.get(key) ?? []).filter((name) => name !== home);
  };
}
