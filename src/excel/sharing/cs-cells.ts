import { mayCall, repairFormula, type Functions } from "../../formulas";
import { cell as addressOf } from "../../template/a1";
import { hasExcelApi } from "../run";
import type { Shown } from "./outcome";
import { eachFormula, type SheetCells } from "./read-sheets";

/** A cell with a formula that calls a function of ours. */
export interface CsCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel gives it. */
  readonly formula: string;
  readonly value: Shown;
  /** Functions of ours in it, unknown ones by the name as written. */
  readonly functions: readonly string[];
  /** Whether its functions are spelled as Excel does without the add-in. */
  readonly misspelled: boolean;
  readonly unknown: readonly string[];
}

/** A cell of ours with all that its formula fills. */
export interface SpilledCell extends CsCell {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly Shown[])[];
}

/** Returns the cells of a worksheet whose formulas call functions of ours. */
export function csCellsOf(cells: SheetCells, functions: Functions): CsCell[] {
  const found: CsCell[] = [];
  eachFormula(cells, (formula, row, column, value) => {
    if (!mayCall(formula)) return;
    const { repaired, functions: known, unknown } = repairFormula(formula, functions.names);
    if (known.length + unknown.length === 0) return;
    found.push({
      sheet: cells.name,
      row,
      column,
      formula,
      value,
      functions: [...known, ...unknown],
      misspelled: repaired.length > 0,
      unknown,
    });
  });
  return found;
}

/** Spills asked for at once. */
const AT_ONCE = 400;

/** Returns cells with what each formula spills. */
export async function withSpills(context: Excel.RequestContext, cells: readonly CsCell[]): Promise<SpilledCell[]> {
  const alone = (cell: CsCell): SpilledCell => ({ ...cell, rows: 1, columns: 1, values: [[cell.value]] });
  // Excel without this part of the interface knows no spilling either.
  if (!hasExcelApi("1.12")) return cells.map(alone);
  const all: SpilledCell[] = [];
  for (let from = 0; from < cells.length; from += AT_ONCE) {
    const some = cells.slice(from, from + AT_ONCE);
    const spills = some.map(({ sheet, row, column }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getCell(row, column)
        .getSpillingToRangeOrNullObject()
        .load("rowCount,columnCount,values"),
    );
    await context.sync();
    some.forEach((cell, i) => {
      const spill = spills[i];
      all.push(
        spill.isNullObject
          ? alone(cell)
          : { ...cell, rows: spill.rowCount, columns: spill.columnCount, values: spill.values as Shown[][] },
      );
    });
  }
  return all;
}

/** Returns a cell's key, the same in any case of the sheet's name. */
export const keyOf = (sheet: string, row: number, column: number): string =>
  `${sheet}!${addressOf(row, column)}`.toUpperCase();
