import { moveReferences, parseCell, type Functions, type Moves } from "../../formulas";
import { changeWorkbook } from "../atomically";
import { ExcelError } from "../excel-error";
import { requireExcel, run } from "../run";
import { convert, decide, spillsOf, type Decision } from "./convert";
import {
  copyNames,
  copySheets,
  movedNames,
  readOutside,
  readSurroundings,
  removeCopies,
  type Surroundings,
} from "./copy-sheets";
import { csCellsOf, keyOf, withSpills } from "./cs-cells";
import { same } from "./cell-values";
import { moveLinks } from "./links";
import { noteText, planNotes } from "./notes";
import type { PortableReport, SharingOptions } from "./outcome";
import { eachFormula, readSheets, spillsRead, valueAt, type SheetCells } from "./read-sheets";
import type { Entry } from "./write-cells";

const STEPS = 6;

/**
 * Copies sheets so that no formula of ours is left: Excel's own functions where a card has them, values where not.
 *
 * The copies read each other and not the originals. They are built hidden and shown last; a failure takes them away again.
 */
export const makePortableCopy = (
  sheets: readonly string[],
  functions: Functions,
  options: SharingOptions = {},
): Promise<PortableReport> =>
  changeWorkbook(async (runAtomically) => {
    requireExcel();
    const told = (done: number): void => options.onProgress?.({ done, total: STEPS });
    told(0);
    const { before, decisions, surroundings } = await run((context) => prepare(context, sheets, functions));
    told(1);
    const copies = copyNames(
      before.map(({ name }) => name),
      surroundings.taken,
    );
    return runAtomically(
      (context) => build(context, { before, decisions, surroundings, copies, functions }, options, told),
      (context) => removeCopies(context, copies, surroundings),
      [...copies.values()],
    );
  });

interface Prepared {
  readonly before: readonly SheetCells[];
  readonly decisions: readonly Decision[];
  readonly surroundings: Surroundings;
}

async function prepare(
  context: Excel.RequestContext,
  sheets: readonly string[],
  functions: Functions,
): Promise<Prepared> {
  if (sheets.length === 0) throw new ExcelError("failed", "No sheet is chosen.");
  const surroundings = await readSurroundings(context);
  const before = await readSheets(context, sheets);
  const locked = before.filter((sheet) => sheet.protected).map(({ name }) => name);
  if (locked.length > 0)
    throw new ExcelError(
      "protected",
      `These sheets are protected, and so would be their copies: ${locked.join(", ")}. Unprotect them first (Review, Unprotect Sheet). Nothing was changed.`,
      { details: { place: locked.join(", ") } },
    );
  const cells = await withSpills(
    context,
    before.flatMap((sheet) => csCellsOf(sheet, functions)),
  );
  return { before, decisions: decide(cells, functions, spillsRead(before)), surroundings };
}

async function build(
  context: Excel.RequestContext,
  {
    before,
    decisions,
    surroundings,
    copies,
    functions,
  }: Prepared & { copies: ReadonlyMap<string, string>; functions: Functions },
  options: SharingOptions,
  told: (done: number) => void,
): Promise<PortableReport> {
  const { worksheets } = context.workbook;
  const tables = await copySheets(context, copies, surroundings);
  told(2);
  const moves = {
    sheets: new Map([...copies].map(([sheet, copy]) => [sheet.toUpperCase(), copy])),
    tables,
    spills: spillsOf(decisions),
  };
  const { meanings, relative } = movedNames(surroundings.names, moves);
  const ownNames = await namesOf(context, before);
  const movesFor = (sheet: string): Moves => {
    const own = ownNames.get(sheet)!;
    return {
      home: sheet,
      ...moves,
      names: own.size === 0 ? meanings : new Map([...meanings].filter(([name]) => !own.has(name))),
    };
  };
  const placeOf = (sheet: string): string => copies.get(sheet)!;
  const converted = await convert(context, {
    before,
    decisions,
    functions,
    movesFor,
    placeOf,
    others: otherFormulas(before, decisions, movesFor, placeOf),
  });
  told(3);
  const stillLinked = await moveLinks(
    context,
    before.map(({ name }) => ({ name: placeOf(name), moves: movesFor(name) })),
  );
  told(4);
  const tablesLost = converted.cells.filter(({ outcome, area }) => outcome === "value" && area !== undefined);
  const notes = await planNotes(
    context,
    tablesLost.map(({ sheet, address, functions: ids, before: { formula } }) => ({
      sheet,
      ...parseCell(address),
      text: noteText(options, ids, formula),
    })),
  );
  await notes.add(context);
  told(5);
  for (const { name, visibility } of before) worksheets.getItem(placeOf(name)).visibility = visibility;
  const first = before.find(({ visibility }) => visibility === "Visible");
  if (first) worksheets.getItem(placeOf(first.name)).activate();
  await context.sync();
  told(STEPS);
  const formulas = converted.after.flatMap((sheet) => formulasOf(sheet));
  const linkedNames = relative.map((name) => ({ sheet: "", kind: "name" as const, name }));
  return {
    sheets: before.map(({ name }) => placeOf(name)),
    cells: converted.cells,
    differences: await lasting(context, converted.differences, before, placeOf),
    outside: readOutside(formulas, new Set(copies.values()), {
      ...surroundings,
      taken: [...surroundings.taken, ...copies.values()],
    }),
    stillLinked: [...stillLinked, ...linkedNames],
  };
}

/** Returns the names that belong to each sheet alone, in capitals: Excel copies them with their sheet. */
async function namesOf(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
): Promise<Map<string, ReadonlySet<string>>> {
  const names = sheets.map(({ name }) => context.workbook.worksheets.getItem(name).names.load("items/name"));
  await context.sync();
  return new Map(sheets.map(({ name }, i) => [name, new Set(names[i].items.map((item) => item.name.toUpperCase()))]));
}

/** Returns the formulas besides ours that have to read elsewhere. */
function otherFormulas(
  before: readonly SheetCells[],
  decisions: readonly Decision[],
  movesFor: (sheet: string) => Moves,
  placeOf: (sheet: string) => string,
): Entry[] {
  const ours = new Set(decisions.map(({ cell }) => keyOf(cell.sheet, cell.row, cell.column)));
  return before.flatMap((sheet) => {
    const moves = movesFor(sheet.name);
    const entries: Entry[] = [];
    eachFormula(sheet, (formula, row, column) => {
      if (ours.has(keyOf(sheet.name, row, column))) return;
      const moved = moveReferences(formula, moves);
      if (moved !== formula) entries.push({ sheet: placeOf(sheet.name), row, column, entry: moved });
    });
    return entries;
  });
}

const formulasOf = (sheet: SheetCells): string[] => {
  const formulas: string[] = [];
  eachFormula(sheet, (formula) => void formulas.push(formula));
  return formulas;
};

/** Leaves out differences that the originals show as well by now: random figures and clocks. */
async function lasting(
  context: Excel.RequestContext,
  differences: PortableReport["differences"],
  before: readonly SheetCells[],
  placeOf: (sheet: string) => string,
): Promise<PortableReport["differences"]> {
  if (differences.length === 0) return differences;
  const now = await readSheets(
    context,
    before.map(({ name }) => name),
  );
  return differences.filter(({ sheet, address, before: was }) => {
    const original = now.find(({ name }) => placeOf(name) === sheet)!;
    const { row, column } = parseCell(address);
    return same(valueAt(original, row, column), was);
  });
}
