import { moveReferences, parseCell, type Functions, type Moves } from "../../formulas";
import { changeWorkbook } from "../atomically";
import { ExcelError } from "../excel-error";
import { requireExcel, run } from "../run";
import { convert, decide, spillsOf, type Converted, type Decision, type Work } from "./convert";
import { csCellsOf, keyOf, withSpills } from "./cs-cells";
import { fingerprint } from "./cell-values";
import { noteText, planNotes, type CellNote, type PlannedNotes } from "./notes";
import { readOriginals, rollBackOriginals, storeOriginals, type Original, type OriginalsSheet } from "./originals";
import type { PortableReport, SharingOptions } from "./outcome";
import { eachFormula, formulaAt, readSheets, spillsRead, valueAt, type SheetCells } from "./read-sheets";
import { writeEntries, type Entry } from "./write-cells";

const STEPS = 4;

/**
 * Converts the chosen sheets where they stand, so that no formula of ours is left on them.
 *
 * The formulas are kept in the workbook, on a very hidden sheet, so that `restoreFormulas` can bring them back, also at a colleague's.
 */
export const convertInPlace = (
  sheets: readonly string[],
  functions: Functions,
  options: SharingOptions = {},
): Promise<PortableReport> =>
  changeWorkbook(async (runAtomically) => {
    requireExcel();
    const told = (done: number): void => options.onProgress?.({ done, total: STEPS });
    told(0);
    const prepared = await run((context) => prepare(context, sheets, functions));
    told(1);
    const { work, standing, replaced } = prepared;
    const planned: { notes?: PlannedNotes } = {};
    const report = await runAtomically(
      async (context) => {
        const converted = await convert(context, work);
        told(2);
        const notes = notesFor(converted, options);
        const originals = originalsOf(converted, work, replaced, notes, options.date ?? new Date());
        if (originals.length > 0) await storeOriginals(context, originals, standing);
        told(3);
        planned.notes = await planNotes(context, notes);
        await planned.notes.add(context);
        return {
          sheets: [...sheets],
          cells: converted.cells,
          differences: converted.differences,
          outside: [],
          stillLinked: [],
        };
      },
      async (context) => {
        await rollBack(context, work, replaced);
        await rollBackOriginals(context, standing, work.decisions.length + replaced.length);
        await planned.notes?.takeAway(context);
      },
    );
    told(STEPS);
    return report;
  });

interface Prepared {
  readonly work: Work;
  readonly standing: OriginalsSheet | undefined;
  /** Formulas besides ours that are rewritten, as they were. */
  readonly replaced: readonly Entry[];
}

async function prepare(
  context: Excel.RequestContext,
  chosen: readonly string[],
  functions: Functions,
): Promise<Prepared> {
  const { protection } = context.workbook;
  protection.load("protected");
  const all = await readSheets(context);
  if (protection.protected)
    throw new ExcelError(
      "protected",
      "The workbook's structure is protected, so the formulas cannot be kept in it. Unprotect it (Review, Protect Workbook) and try again.",
    );
  const missing = chosen.find((name) => !all.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new ExcelError("failed", `There is no sheet ${missing}.`);
  const standing = await readOriginals(context);
  const before = all.filter(({ name }) => name !== standing?.name);
  const cells = await withSpills(
    context,
    before.filter(({ name }) => chosen.includes(name)).flatMap((sheet) => csCellsOf(sheet, functions)),
  );
  const decisions = decide(cells, functions, spillsRead(before));
  const spills = spillsOf(decisions);
  const movesFor = (home: string): Moves => ({ home, spills });
  const { others, replaced } = spilledReaders(before, decisions, movesFor, spills);
  const touched = new Set([...cells.map(({ sheet }) => sheet), ...others.map(({ sheet }) => sheet)]);
  const locked = before.filter((sheet) => sheet.protected && touched.has(sheet.name)).map(({ name }) => name);
  if (locked.length > 0)
    throw new ExcelError(
      "protected",
      `These sheets are protected: ${locked.join(", ")}. Unprotect them first (Review, Unprotect Sheet). Nothing was changed.`,
      { details: { place: locked.join(", ") } },
    );
  return { work: { before, decisions, functions, movesFor, placeOf: (sheet) => sheet, others }, standing, replaced };
}

/** Returns the formulas that read a table as E1#, which is about to become values: as they will be, and as they were. */
function spilledReaders(
  before: readonly SheetCells[],
  decisions: readonly Decision[],
  movesFor: (home: string) => Moves,
  spills: ReadonlyMap<string, string>,
): { others: Entry[]; replaced: Entry[] } {
  const others: Entry[] = [];
  const replaced: Entry[] = [];
  if (spills.size === 0) return { others, replaced };
  const ours = new Set(decisions.map(({ cell }) => keyOf(cell.sheet, cell.row, cell.column)));
  for (const sheet of before) {
    eachFormula(sheet, (formula, row, column) => {
      if (!formula.includes("#") || ours.has(keyOf(sheet.name, row, column))) return;
      const moved = moveReferences(formula, movesFor(sheet.name));
      if (moved === formula) return;
      others.push({ sheet: sheet.name, row, column, entry: moved });
      replaced.push({ sheet: sheet.name, row, column, entry: formula });
    });
  }
  return { others, replaced };
}

const notesFor = ({ cells }: Converted, options: SharingOptions): CellNote[] =>
  cells
    .filter(({ outcome, area }) => outcome === "value" && area !== undefined)
    .map(({ sheet, address, functions, before }) => ({
      sheet,
      ...parseCell(address),
      text: noteText(options, functions, before.formula),
    }));

function originalsOf(
  { cells, after }: Converted,
  { decisions }: Work,
  replaced: readonly Entry[],
  notes: readonly CellNote[],
  date: Date,
): Original[] {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const sheetNow = (name: string): SheetCells => after.find((sheet) => sheet.name === name)!;
  const converted = cells.flatMap(({ outcome, after: now }, i): Original[] => {
    const { sheet, row, column, rows, columns, functions, formula } = decisions[i].cell;
    if (outcome === "left") return [];
    const note =
      notes.find((other) => other.sheet === sheet && other.row === row && other.column === column)?.text ?? "";
    if (outcome === "formula")
      return [
        {
          sheet,
          row,
          column,
          rows: 1,
          columns: 1,
          functions,
          formula,
          written: { formula: now.formula! },
          note,
          date: day,
        },
      ];
    return [
      {
        sheet,
        row,
        column,
        rows,
        columns,
        functions,
        formula,
        written: { fingerprint: fingerprint(valuesIn(sheetNow(sheet), row, column, rows, columns)) },
        note,
        date: day,
      },
    ];
  });
  const others = replaced.map(({ sheet, row, column, entry }): Original => ({
    sheet,
    row,
    column,
    rows: 1,
    columns: 1,
    functions: [],
    formula: String(entry),
    written: { formula: String(formulaAt(sheetNow(sheet), row, column)) },
    note: "",
    date: day,
  }));
  return [...converted, ...others];
}

/** Returns what an area shows. */
export const valuesIn = (sheet: SheetCells, row: number, column: number, rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => valueAt(sheet, row + r, column + c)),
  );

async function rollBack(context: Excel.RequestContext, { decisions }: Work, replaced: readonly Entry[]): Promise<void> {
  const written = decisions.filter(({ outcome }) => outcome !== "left").map(({ cell }) => cell);
  for (const { sheet, row, column, rows, columns } of written) {
    if (rows > 1 || columns > 1)
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).clear("Contents");
  }
  await writeEntries(context, [
    ...written.map(({ sheet, row, column, formula }) => ({ sheet, row, column, entry: formula })),
    ...replaced,
  ]);
}
