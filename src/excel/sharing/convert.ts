import { moveReferences, portableFormula, type Functions, type Moves } from "../../formulas";
import { address, fixed } from "../../template/a1";
import { ExcelError } from "../excel-error";
import { keyOf, type SpilledCell } from "./cs-cells";
import { held, isError, isNoResult, isPending, same } from "./cell-values";
import type { CellOutcome, Difference, Reason, Shown } from "./outcome";
import { formulaAt, readSheets, valueAt, type SheetCells } from "./read-sheets";
import { writeEntries, type Entry } from "./write-cells";

/** What is to become of a cell of ours. */
export interface Decision {
  readonly cell: SpilledCell;
  readonly outcome: CellOutcome["outcome"];
  readonly reason?: Reason;
  readonly detail?: string;
}

/** Decides for each cell whether it gets a native formula, keeps its values, or is left; `readAsSpill` holds the cells read as E1#. */
export function decide(
  cells: readonly SpilledCell[],
  functions: Functions,
  readAsSpill: ReadonlySet<string>,
): Decision[] {
  if (cells.some(({ values }) => values.some((line) => line.some(isPending)))) {
    throw new ExcelError(
      "calculating",
      "Excel is still calculating: wait until no cell shows #BUSY!, and try again. Nothing was changed.",
    );
  }
  return cells.map((cell) => {
    const { reason, ...native } = portableFormula(cell.formula, functions);
    const detail = "detail" in native ? native.detail : undefined;
    if (reason && isNoResult(cell.value)) {
      const { unknown, value } = cell;
      return unknown.length > 0
        ? { cell, outcome: "left", reason: "unknown-function", detail: unknown.join(", ") }
        : { cell, outcome: "left", reason: "no-result", detail: String(value) };
    }
    if (reason) return { cell, outcome: "value", reason, detail };
    if (isSpilled(cell) && readAsSpill.has(keyOf(cell.sheet, cell.row, cell.column)))
      return { cell, outcome: "value", reason: "read-as-spill" };
    return isNoResult(cell.value)
      ? { cell, outcome: "formula", reason: "no-result", detail: String(cell.value) }
      : { cell, outcome: "formula" };
  });
}

const isSpilled = ({ rows, columns }: SpilledCell): boolean => rows > 1 || columns > 1;

/** Returns the fixed addresses of tables that become values, by their first cells: what stands for E1# from then on. */
export const spillsOf = (decisions: readonly Decision[]): Map<string, string> =>
  new Map(
    decisions
      .filter(({ outcome, cell }) => outcome === "value" && isSpilled(cell))
      .map(({ cell }) => [keyOf(cell.sheet, cell.row, cell.column), fixed(cell)]),
  );

/** Sheets to convert, with all that is known of them before. */
export interface Work {
  readonly before: readonly SheetCells[];
  readonly decisions: readonly Decision[];
  readonly functions: Functions;
  /** Where references of a sheet's formulas are to point. */
  movesFor(sheet: string): Moves;
  /** The sheet on which a sheet's cells are converted: its copy, or itself. */
  placeOf(sheet: string): string;
  /** Cells besides ours that are rewritten. */
  readonly others: readonly Entry[];
}

/** What was written, and what the cells show now. */
export interface Converted {
  readonly cells: readonly CellOutcome[];
  readonly differences: readonly Difference[];
  readonly after: readonly SheetCells[];
}

/** Writes formulas and values, has Excel calculate, and compares: a cell whose native formula gives another figure gets its figure as a value. */
export async function convert(context: Excel.RequestContext, work: Work): Promise<Converted> {
  const { before, placeOf } = work;
  await writeEntries(context, [...work.others, ...work.decisions.flatMap((decision) => entriesOf(decision, work))]);
  const read = (): Promise<SheetCells[]> =>
    calculated(
      context,
      before.map(({ name }) => placeOf(name)),
    );
  let after = await read();
  const sheetAfter = (name: string): SheetCells => after.find((sheet) => sheet.name === placeOf(name))!;
  const judged = work.decisions.map((decision) => judge(decision, sheetAfter(decision.cell.sheet)));
  const changed = judged.filter((decision, i) => decision.outcome !== work.decisions[i].outcome);
  if (changed.length > 0) {
    await writeEntries(
      context,
      changed.flatMap((decision) => entriesOf(decision, work)),
    );
    after = await read();
  }
  return {
    cells: judged.map((decision) => outcomeOf(decision, sheetAfter(decision.cell.sheet))),
    differences: before.flatMap((sheet) => differencesOn(sheet, sheetAfter(sheet.name), judged)),
    after,
  };
}

/** Has Excel calculate what changed, and returns the cells of worksheets. */
export async function calculated(context: Excel.RequestContext, sheets: readonly string[]): Promise<SheetCells[]> {
  context.application.calculate("Recalculate");
  return readSheets(context, sheets);
}

function entriesOf({ cell, outcome }: Decision, { movesFor, placeOf, functions }: Work): Entry[] {
  const sheet = placeOf(cell.sheet);
  const { row, column } = cell;
  if (outcome === "value")
    return cell.values.flatMap((line, r) =>
      line.map((value, c) => ({ sheet, row: row + r, column: column + c, entry: held(value) })),
    );
  const moved = moveReferences(cell.formula, movesFor(cell.sheet));
  if (outcome === "left") return moved === cell.formula ? [] : [{ sheet, row, column, entry: moved }];
  const { formula } = portableFormula(moved, functions);
  if (formula === undefined)
    throw new ExcelError(
      "failed",
      `The formula of ${cell.sheet}!${address({ row, column, rows: 1, columns: 1 })} became too long to be moved.`,
    );
  return [{ sheet, row, column, entry: formula }];
}

/** Returns the decision on a cell once its native formula is calculated. */
function judge(decision: Decision, after: SheetCells): Decision {
  const { cell, outcome } = decision;
  if (outcome !== "formula" || isNoResult(cell.value)) return decision;
  for (let r = 0; r < cell.rows; r++) {
    for (let c = 0; c < cell.columns; c++) {
      const was = cell.values[r][c];
      const is = valueAt(after, cell.row + r, cell.column + c);
      if (same(was, is)) continue;
      if (isError(was) && isError(is) && !isNoResult(is)) return { ...decision, reason: "other-error", detail: is };
      return { cell, outcome: "value", reason: "differs", detail: String(is) };
    }
  }
  return decision;
}

function outcomeOf({ cell, outcome, reason, detail }: Decision, after: SheetCells): CellOutcome {
  const { row, column, rows, columns, functions, formula, value } = cell;
  const now = formulaAt(after, row, column);
  return {
    sheet: after.name,
    address: address({ row, column, rows: 1, columns: 1 }),
    ...(isSpilled(cell) && { area: address({ row, column, rows, columns }) }),
    functions,
    outcome,
    reason,
    detail,
    before: { formula, value },
    after: { ...(outcome !== "value" && { formula: String(now) }), value: valueAt(after, row, column) },
  };
}

/** Whether a cell shows the text of a formula, which is meant to be another now. */
const showsFormula = (formula: Shown): boolean => typeof formula === "string" && /^=.*\bFORMULATEXT\(/i.test(formula);

/** Returns the cells of a worksheet, ours apart, that show something else than before. */
function differencesOn(before: SheetCells, after: SheetCells, decisions: readonly Decision[]): Difference[] {
  const ours = new Set<string>();
  for (const { cell, outcome } of decisions) {
    if (cell.sheet !== before.name || outcome === "left") continue;
    for (let r = 0; r < cell.rows; r++)
      for (let c = 0; c < cell.columns; c++) ours.add(keyOf(cell.sheet, cell.row + r, cell.column + c));
  }
  const found: Difference[] = [];
  const compare = (row: number, column: number): void => {
    const [was, is] = [valueAt(before, row, column), valueAt(after, row, column)];
    if (same(was, is) || ours.has(keyOf(before.name, row, column)) || showsFormula(formulaAt(before, row, column)))
      return;
    found.push({
      sheet: after.name,
      address: address({ row, column, rows: 1, columns: 1 }),
      before: was as Shown,
      after: is,
    });
  };
  const bottom = Math.max(before.row + before.values.length, after.row + after.values.length);
  const right = Math.max(
    before.column + (before.values[0]?.length ?? 0),
    after.column + (after.values[0]?.length ?? 0),
  );
  for (let row = 0; row < bottom; row++) for (let column = 0; column < right; column++) compare(row, column);
  return found;
}
