import { repairFormula, type Functions } from "../../formulas";
import { address as addressOf } from "../../template/a1";
import { changeWorkbook } from "../atomically";
import { requireExcel, run } from "../run";
import { calculated } from "./convert";
import { csCellsOf, type CsCell } from "./cs-cells";
import { isNoResult, isPending } from "./cell-values";
import type { CellOutcome, Reason, RepairReport } from "./outcome";
import { formulaAt, readSheets, valueAt, type SheetCells } from "./read-sheets";
import { writeEntries, type Entry } from "./write-cells";

/** Whether a cell of ours does not calculate: it shows #NAME? or calls by a stored name. */
export const isBroken = ({ misspelled, value }: CsCell): boolean =>
  misspelled || (isNoResult(value) && !isPending(value) && value !== "#SPILL!");

/**
 * Writes every broken formula of ours anew, by the functions' own names, on all sheets.
 *
 * Excel keeps #NAME? in a cell that met it, also once the add-in has arrived, until its formula is written again.
 */
export const repairFormulas = (functions: Functions): Promise<RepairReport> =>
  changeWorkbook(async (runAtomically) => {
    requireExcel();
    const { sheets, broken } = await run(async (context) => {
      const sheets = await readSheets(context);
      return { sheets, broken: sheets.flatMap((sheet) => csCellsOf(sheet, functions).filter(isBroken)) };
    });
    const locked = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
    const open = broken.filter(({ sheet }) => !locked.has(sheet));
    const entry = (cell: CsCell, formula: string): Entry => ({
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      entry: formula,
    });
    const cells = await runAtomically(
      async (context) => {
        await writeEntries(
          context,
          open.map((cell) => entry(cell, repairFormula(cell.formula, functions.names).formula)),
        );
        const after =
          open.length > 0
            ? await calculated(
                context,
                sheets.map(({ name }) => name),
              )
            : sheets;
        return broken.map((cell) => outcomeOf(cell, after, locked.has(cell.sheet)));
      },
      (context) =>
        writeEntries(
          context,
          open.map((cell) => entry(cell, cell.formula)),
        ),
    );
    return { cells, protectedSheets: [...locked].filter((name) => broken.some(({ sheet }) => sheet === name)) };
  });

function outcomeOf(
  { sheet, row, column, functions, formula, value, unknown }: CsCell,
  after: readonly SheetCells[],
  isLocked: boolean,
): CellOutcome {
  const cells = after.find(({ name }) => name === sheet)!;
  const now = valueAt(cells, row, column);
  const reason: Reason | undefined = isLocked
    ? "protected"
    : unknown.length > 0
      ? "unknown-function"
      : isNoResult(now)
        ? "no-result"
        : undefined;
  return {
    sheet,
    address: addressOf({ row, column, rows: 1, columns: 1 }),
    functions,
    outcome: isLocked || functions.length === unknown.length ? "left" : "formula",
    reason,
    ...(unknown.length > 0 ? { detail: unknown.join(", ") } : reason === "no-result" && { detail: String(now) }),
    before: { formula, value },
    after: { formula: String(formulaAt(cells, row, column)), value: now },
  };
}
