import { repairFormula, type Functions } from "../../formulas";
import { address as addressOf } from "../../template/a1";
import { changeWorkbook } from "../atomically";
import { ExcelError } from "../excel-error";
import { hasExcelApi, requireExcel, run } from "../run";
import { withSpills, type CsCell, type SpilledCell } from "./cs-cells";
import { held, isNoResult } from "./cell-values";
import { noteKind, noteText, planNotes, type PlannedNotes } from "./notes";
import type { CellOutcome, FreezeReport, SharingOptions, Shown } from "./outcome";
import { isFormula } from "./read-sheets";
import { writeEntries } from "./write-cells";

/** More cells than this are not frozen at once. */
const MOST_CELLS = 200_000;

/** Puts values in place of the formulas of the selection, each formula kept as a note; a spilled area goes as a whole. */
export const freezeSelection = (functions: Functions, options: SharingOptions = {}): Promise<FreezeReport> =>
  changeWorkbook(async (runAtomically) => {
    requireExcel();
    const { address, cells } = await run((context) => readSelection(context, functions));
    const going = cells.filter(({ value }) => !isNoResult(value));
    const planned: { notes?: PlannedNotes } = {};
    await runAtomically(
      async (context) => {
        await writeEntries(
          context,
          going.flatMap(({ sheet, row, column, values }) =>
            values.flatMap((line, r) =>
              line.map((value, c) => ({ sheet, row: row + r, column: column + c, entry: held(value) })),
            ),
          ),
        );
        planned.notes = await planNotes(
          context,
          going.map(({ sheet, row, column, formula, functions: ids }) => ({
            sheet,
            row,
            column,
            text: noteText(options, ids, formula),
          })),
        );
        await planned.notes.add(context);
      },
      async (context) => {
        for (const { sheet, row, column, rows, columns } of going) {
          if (rows > 1 || columns > 1)
            context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).clear("Contents");
        }
        await writeEntries(
          context,
          going.map(({ sheet, row, column, formula }) => ({ sheet, row, column, entry: formula })),
        );
        await planned.notes?.takeAway(context);
      },
    );
    return { address, keptAs: noteKind(), cells: cells.map(outcomeOf) };
  });

async function readSelection(
  context: Excel.RequestContext,
  functions: Functions,
): Promise<{ address: string; cells: SpilledCell[] }> {
  const selected = context.workbook.getSelectedRange().load("address");
  const sheet = selected.worksheet.load("name");
  const { protection } = selected.worksheet;
  protection.load("protected");
  const range = selected
    .getUsedRangeOrNullObject(true)
    .load("formulas,values,rowIndex,columnIndex,rowCount,columnCount,cellCount");
  await context.sync();
  const { address } = selected;
  if (range.isNullObject)
    throw new ExcelError("noFormula", `The selection ${address} holds no formula. Nothing was changed.`, {
      details: { place: address },
    });
  if (protection.protected)
    throw new ExcelError(
      "protected",
      `The sheet ${sheet.name} is protected. Unprotect it first (Review, Unprotect Sheet). Nothing was changed.`,
      { details: { place: sheet.name } },
    );
  if (range.cellCount > MOST_CELLS)
    throw new ExcelError(
      "tooLarge",
      `The selection ${address} holds ${range.cellCount} cells: too many to freeze at once. Nothing was changed.`,
      { details: { place: address, count: range.cellCount } },
    );
  const formulas: CsCell[] = [];
  const others: { row: number; column: number }[] = [];
  (range.formulas as Shown[][]).forEach((line, r) =>
    line.forEach((formula, c) => {
      const [row, column, value] = [range.rowIndex + r, range.columnIndex + c, range.values[r][c] as Shown];
      if (!isFormula(formula, value)) {
        if (value !== "") others.push({ row, column });
        return;
      }
      const { functions: ids, unknown } = repairFormula(formula, functions.names);
      formulas.push({
        sheet: sheet.name,
        row,
        column,
        formula,
        value,
        functions: [...ids, ...unknown],
        misspelled: false,
        unknown,
      });
    }),
  );
  const cells = await withSpills(context, formulas);
  await checkParents(context, sheet.name, cells, others);
  if (cells.length === 0)
    throw new ExcelError("noFormula", `The selection ${address} holds no formula. Nothing was changed.`, {
      details: { place: address },
    });
  return { address, cells };
}

/** Rejects where a cell of the selection is filled by a formula outside of it. */
async function checkParents(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly SpilledCell[],
  others: readonly { row: number; column: number }[],
): Promise<void> {
  if (!hasExcelApi("1.12") || others.length === 0) return;
  const filled = (row: number, column: number): boolean =>
    cells.some(
      (cell) =>
        row >= cell.row && row < cell.row + cell.rows && column >= cell.column && column < cell.column + cell.columns,
    );
  const parents = others
    .filter(({ row, column }) => !filled(row, column))
    .map(({ row, column }) =>
      context.workbook.worksheets.getItem(sheet).getCell(row, column).getSpillParentOrNullObject().load("address"),
    );
  if (parents.length === 0) return;
  await context.sync();
  const outside = parents.find((parent) => !parent.isNullObject);
  if (outside)
    throw new ExcelError(
      "spilledFrom",
      `Cells of the selection are filled by the formula in ${outside.address}: select that cell too. Nothing was changed.`,
      { details: { place: outside.address } },
    );
}

function outcomeOf({ sheet, row, column, rows, columns, functions, formula, value }: SpilledCell): CellOutcome {
  const left = isNoResult(value);
  return {
    sheet,
    address: addressOf({ row, column, rows: 1, columns: 1 }),
    ...((rows > 1 || columns > 1) && { area: addressOf({ row, column, rows, columns }) }),
    functions,
    outcome: left ? "left" : "value",
    ...(left && { reason: "no-result" as const, detail: String(value) }),
    before: { formula, value },
    after: left ? { formula, value } : { value },
  };
}
