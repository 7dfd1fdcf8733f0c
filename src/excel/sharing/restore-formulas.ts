import { cellsRead, parseReference, portableFormula, sameFormula, withCellsRead, type Functions } from "../../formulas";
import { address as addressOf } from "../../template/a1";
import { changeWorkbook } from "../atomically";
import { ExcelError } from "../excel-error";
import { requireExcel, run } from "../run";
import { calculated } from "./convert";
import { valuesIn } from "./convert-in-place";
import { fingerprint, held } from "./cell-values";
import { planNotes, removeNotes, type CellNote } from "./notes";
import { dropOriginals, readOriginals, type OriginalsSheet, type StoredOriginal } from "./originals";
import type { CellOutcome, Reason, RestoreReport, Shown } from "./outcome";
import { formulaAt, isFormula, readSheets, valueAt, type SheetCells } from "./read-sheets";
import { writeEntries, type Entry } from "./write-cells";

/** A conversion that can be taken back. */
export interface Conversion {
  readonly cells: number;
  /** The day of the latest, as YYYY-MM-DD. */
  readonly date: string;
}

/** Returns the conversion that this workbook holds originals of, or undefined. */
export const readConversion = (): Promise<Conversion | undefined> =>
  run(async (context) => {
    const originals = await readOriginals(context);
    if (!originals || originals.stored.length === 0) return undefined;
    const { stored } = originals;
    return {
      cells: stored.filter(({ functions }) => functions.length > 0).length,
      date: stored.reduce((latest, { date }) => (date > latest ? date : latest), ""),
    };
  });

/** A cell that gets its formula again, or why it does not. */
interface Plan {
  readonly original: StoredOriginal;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  readonly reason?: Reason;
  readonly before: Shown;
  readonly value: Shown;
}

/** Brings the formulas of a conversion back; a cell changed since is left alone, and stays to be brought back another time. */
export const restoreFormulas = (functions: Functions): Promise<RestoreReport> =>
  changeWorkbook(async (runAtomically) => {
    requireExcel();
    const { originals, plans, sheets } = await run((context) => prepare(context, functions));
    const going = plans.filter(({ reason }) => reason === undefined);
    return runAtomically(
      async (context) => {
        for (const { sheet, row, column, rows, columns } of going) {
          if (rows > 1 || columns > 1)
            context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).clear("Contents");
        }
        await writeEntries(
          context,
          going.map(({ sheet, row, column, formula }) => ({ sheet, row, column, entry: formula })),
        );
        const after = await calculated(
          context,
          sheets.map(({ name }) => name),
        );
        await removeNotes(context, notesOf(going));
        const report = {
          cells: plans.filter(({ original }) => original.functions.length > 0).map((plan) => outcomeOf(plan, after)),
        };
        await dropOriginals(
          context,
          originals,
          new Set(
            plans.filter(({ reason }) => reason !== "edited" && reason !== "protected").map(({ original }) => original),
          ),
        );
        return report;
      },
      (context) => rollBack(context, originals, going, sheets),
    );
  });

async function prepare(
  context: Excel.RequestContext,
  functions: Functions,
): Promise<{ originals: OriginalsSheet; plans: Plan[]; sheets: SheetCells[] }> {
  const originals = await readOriginals(context);
  if (!originals || originals.stored.length === 0)
    throw new ExcelError("failed", "This workbook holds no converted formulas.");
  const sheets = (await readSheets(context)).filter(({ name }) => name !== originals.name);
  return { originals, sheets, plans: originals.stored.map((original) => planOf(original, sheets, functions)) };
}

/** Decides on one cell: it must stand where it can be found, unprotected, and hold what was written. */
function planOf(original: StoredOriginal, sheets: readonly SheetCells[], functions: Functions): Plan {
  const { referencesNow: now, written } = original;
  const lost = now !== undefined && now.length === 0;
  const place = now && !lost ? parseReference(now[0]) : original;
  const sheet = sheets.find(({ name }) => name.toUpperCase() === place.sheet.toUpperCase());
  const area = { row: place.row, column: place.column, rows: place.rows, columns: place.columns };
  const before = sheet ? formulaAt(sheet, area.row, area.column) : "";
  const value = sheet ? valueAt(sheet, area.row, area.column) : "";
  const plan = { original, sheet: sheet?.name ?? place.sheet, ...area, formula: original.formula, before, value };
  if (lost || !sheet) return { ...plan, reason: "gone" };
  const own = cellsRead(original.formula, sheet.name).length;
  const formula = now ? withCellsRead(original.formula, sheet.name, now.slice(1, 1 + own)) : original.formula;
  if (sheet.protected) return { ...plan, formula, reason: "protected" };
  const expected =
    "formula" in written
      ? now
        ? withCellsRead(written.formula, sheet.name, now.slice(1 + own))
        : written.formula
      : undefined;
  const untouched =
    expected !== undefined
      ? typeof before === "string" &&
        (sameFormula(before, expected, sheet.name) || before === portableFormula(formula, functions).formula)
      : "fingerprint" in written &&
        area.rows === original.rows &&
        area.columns === original.columns &&
        isSameValues(sheet, area, written.fingerprint);
  return untouched ? { ...plan, formula } : { ...plan, formula, reason: "edited" };
}

function isSameValues(
  sheet: SheetCells,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
  print: string,
): boolean {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      if (isFormula(formulaAt(sheet, row + r, column + c), valueAt(sheet, row + r, column + c))) return false;
  return fingerprint(valuesIn(sheet, row, column, rows, columns)) === print;
}

function outcomeOf(
  { original, sheet, row, column, rows, columns, reason, before, value }: Plan,
  after: readonly SheetCells[],
): CellOutcome {
  const now = after.find(({ name }) => name === sheet);
  const current = now ? formulaAt(now, row, column) : "";
  return {
    sheet,
    address: addressOf({ row, column, rows: 1, columns: 1 }),
    ...((rows > 1 || columns > 1) && { area: addressOf({ row, column, rows, columns }) }),
    functions: original.functions,
    outcome: reason ? "left" : "formula",
    reason,
    before: { formula: String(before), value },
    after: {
      ...(typeof current === "string" && current.startsWith("=") && { formula: current }),
      value: now ? valueAt(now, row, column) : "",
    },
  };
}

const notesOf = (plans: readonly Plan[]): CellNote[] =>
  plans
    .filter(({ original }) => original.note !== "")
    .map(({ sheet, row, column, original }) => ({ sheet, row, column, text: original.note }));

async function rollBack(
  context: Excel.RequestContext,
  { name }: OriginalsSheet,
  plans: readonly Plan[],
  sheets: readonly SheetCells[],
): Promise<void> {
  const entries = plans.flatMap(({ sheet, row, column, rows, columns }): Entry[] => {
    const cells = sheets.find((other) => other.name === sheet)!;
    return Array.from({ length: rows * columns }, (_, i) => {
      const [r, c] = [row + Math.floor(i / columns), column + (i % columns)];
      const formula = formulaAt(cells, r, c);
      return { sheet, row: r, column: c, entry: isFormula(formula, valueAt(cells, r, c)) ? formula : held(formula) };
    });
  });
  // The spill of a formula brought back gives way to the values.
  await writeEntries(context, entries);
  context.workbook.worksheets.getItem(name).visibility = "VeryHidden";
  await context.sync();
  await removeNotes(context, notesOf(plans));
  await (await planNotes(context, notesOf(plans))).add(context);
}
