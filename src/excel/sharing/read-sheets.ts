import { spilledReferences } from "../../formulas";
import { ExcelError } from "../excel-error";
import type { Shown } from "./outcome";

/** The cells of a worksheet from a corner on, as formulas and as what they show. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly protected: boolean;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly Shown[])[];
  readonly values: readonly (readonly Shown[])[];
}

/** Cells read at once: their formulas and values stay well under the 5 MB that Excel on the web answers with. */
const CELLS_AT_ONCE = 60_000;

/** Returns the used cells of the chosen worksheets, in the order of their tabs; of all of them unless names are given. */
export async function readSheets(context: Excel.RequestContext, chosen?: readonly string[]): Promise<SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const missing = chosen?.find((name) => !worksheets.items.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new ExcelError("failed", `There is no sheet ${missing}.`);
  const sheets = worksheets.items.filter(({ name }) => chosen?.includes(name) ?? true);
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();

  const parts: { of: number; range: Excel.Range }[] = [];
  let queued = 0;
  for (const [of, area] of used.entries()) {
    if (area.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
    for (let row = 0; row < rowCount; row += most) {
      const rows = Math.min(most, rowCount - row);
      if (queued > 0 && queued + rows * columnCount > CELLS_AT_ONCE) {
        await context.sync();
        queued = 0;
      }
      queued += rows * columnCount;
      parts.push({
        of,
        range: sheets[of].getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount).load("formulas,values"),
      });
    }
  }
  if (queued > 0) await context.sync();
  return sheets.map(({ id, name, visibility, protection }, i) => {
    const own = parts.filter(({ of }) => of === i).map(({ range }) => range);
    const corner = used[i].isNullObject
      ? { row: 0, column: 0 }
      : { row: used[i].rowIndex, column: used[i].columnIndex };
    const whole = (key: "formulas" | "values"): Shown[][] => own.flatMap((range) => range[key] as Shown[][]);
    return {
      id,
      name,
      visibility,
      protected: protection.protected,
      ...corner,
      formulas: whole("formulas"),
      values: whole("values"),
    };
  });
}

/** Whether a cell holds a formula: text that begins with an equals sign shows itself. */
export const isFormula = (formula: Shown, value: Shown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Calls back for each cell with a formula. */
export function eachFormula(
  { row, column, formulas, values }: SheetCells,
  visit: (formula: string, row: number, column: number, value: Shown) => void,
): void {
  formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      if (isFormula(formula, values[r][c])) visit(formula, row + r, column + c, values[r][c]);
    }),
  );
}

/** Returns the first cells of spilled areas that formulas read whole, as E1#. */
export function spillsRead(sheets: readonly SheetCells[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sheet of sheets) {
    eachFormula(sheet, (formula) => {
      if (formula.includes("#")) for (const key of spilledReferences(formula, sheet.name)) found.add(key);
    });
  }
  return found;
}

/** Returns what a cell shows; "" beyond the used cells. */
export const valueAt = ({ row, column, values }: SheetCells, r: number, c: number): Shown =>
  values[r - row]?.[c - column] ?? "";

/** Returns a cell's formula, or its value where it has none; "" beyond the used cells. */
export const formulaAt = ({ row, column, formulas }: SheetCells, r: number, c: number): Shown =>
  formulas[r - row]?.[c - column] ?? "";
