import { cellsRead, parseReference, quoted } from "../../formulas";
import { address as addressOf } from "../../template/a1";
import { held } from "./cell-values";
import type { Shown } from "./outcome";

/** What was in a cell before it was converted, and what was written into it. */
export interface Original {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly functions: readonly string[];
  readonly formula: string;
  /** The formula as Excel gives it back, or the fingerprint of the values. */
  readonly written: { readonly formula: string } | { readonly fingerprint: string };
  readonly note: string;
  /** As YYYY-MM-DD. */
  readonly date: string;
}

/** An original as it is stored, and where its cells are by now. */
export interface StoredOriginal extends Original {
  /** Its row on the sheet of originals. */
  readonly at: number;
  /**
   * References, as they are now, to its own area, to the cells that its formula reads, and to those that the written
   * formula reads. Empty if some of these cells are gone; undefined if they were too many to track.
   */
  readonly referencesNow: readonly string[] | undefined;
}

/** The sheet of originals of a workbook. */
export interface OriginalsSheet {
  readonly name: string;
  readonly stored: readonly StoredOriginal[];
  /** The first row that is free. */
  readonly next: number;
}

const NAME = "CS originals";
const MARK = "cs.originals 1";
const ABOUT = "Formulas that CS for Excel replaced; Back to CS formulas needs them. Delete this sheet to give them up.";
const HEADERS = ["Cell", "Functions", "Kind", "Formula", "Written", "Follows", "Followed", "Date", "Note"];
const FIRST = 2;
/** Excel takes at most 255 arguments and 8,192 characters. */
const MOST_REFERENCES = 250;
const MOST_CHARACTERS = 8000;

/** Returns the sheet of originals, or undefined where nothing was converted. */
export async function readOriginals(context: Excel.RequestContext): Promise<OriginalsSheet | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const candidates = worksheets.items.filter(({ name }) => name.startsWith(NAME));
  if (candidates.length === 0) return undefined;
  const used = candidates.map((sheet) => sheet.getUsedRange(true).load("formulas,values,rowIndex,columnIndex"));
  await context.sync();
  const at = used.findIndex(
    ({ values, rowIndex, columnIndex }) => rowIndex === 0 && columnIndex === 0 && values[0][0] === MARK,
  );
  if (at < 0) return undefined;
  const { values, formulas } = used[at];
  const stored = values
    .slice(FIRST)
    .flatMap((line, i) =>
      line[0] === "" ? [] : [storedOriginalOf(line as Shown[], String(formulas[FIRST + i][5]), FIRST + i)],
    );
  return { name: candidates[at].name, stored, next: values.length };
}

function storedOriginalOf(
  [place, functions, kind, formula, written, , followed, date, note]: readonly Shown[],
  follows: string,
  at: number,
): StoredOriginal {
  const referencesBefore = followed === "" ? undefined : cellsRead(String(followed), "");
  const now = followed === "" ? undefined : cellsRead(follows, "");
  return {
    ...parseReference(String(place)),
    functions: functions === "" ? [] : String(functions).split(" "),
    formula: String(formula),
    written: kind === "formula" ? { formula: String(written) } : { fingerprint: String(written) },
    date: String(date),
    note: String(note ?? ""),
    at,
    referencesNow: now?.length === referencesBefore?.length ? now : [],
  };
}

/**
 * Keeps originals on a very hidden sheet, below those already there, and returns its name.
 *
 * Beside each formula, which is text, stands a formula that reads the same cells and so is followed by Excel when rows are inserted or sheets renamed.
 */
export async function storeOriginals(
  context: Excel.RequestContext,
  originals: readonly Original[],
  standing: OriginalsSheet | undefined,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = standing ? worksheets.getItem(standing.name) : worksheets.add(await freeName(context));
  if (!standing) {
    sheet.visibility = "VeryHidden";
    sheet.getRangeByIndexes(0, 0, 1, 2).values = [[MARK, ABOUT]];
    sheet.getRangeByIndexes(1, 0, 1, HEADERS.length).values = [HEADERS];
  }
  const from = standing?.next ?? FIRST;
  const range = sheet.getRangeByIndexes(from, 0, originals.length, HEADERS.length);
  range.formulas = originals.map((original) => [
    ...lineOf(original).slice(0, 5).map(held),
    trackingFormula(original),
    "",
    ...lineOf(original).slice(5).map(held),
  ]);
  const tracking = range.getColumn(5).load("formulas");
  await context.sync();
  range.getColumn(6).values = tracking.formulas.map(([formula]) => [held(String(formula))]);
  await context.sync();
}

async function freeName(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name));
  let name = NAME;
  for (let number = 2; taken.has(name); number++) name = `${NAME} ${number}`;
  return name;
}

function lineOf({ sheet, functions, formula, written, date, note, ...area }: Original): string[] {
  const isFormula = "formula" in written;
  return [
    `${quoted(sheet)}!${addressOf(area)}`,
    functions.join(" "),
    isFormula ? "formula" : "value",
    formula,
    isFormula ? written.formula : written.fingerprint,
    date,
    note,
  ];
}

/** Returns a formula that reads what an original does, its own cells first, and shows nothing; "" where there is too much of it. */
function trackingFormula({ sheet, formula, written, ...area }: Original): string {
  const own = `${quoted(sheet)}!${addressOf(area)}`;
  const references = [
    own,
    ...cellsRead(formula, sheet),
    ...("formula" in written ? cellsRead(written.formula, sheet) : []),
  ];
  const text = `=IF(TRUE,"",COUNTA(${references.join(",")}))`;
  return references.length > MOST_REFERENCES || text.length > MOST_CHARACTERS ? "" : text;
}

/** Takes originals away; the whole sheet once none is left. */
export async function dropOriginals(
  context: Excel.RequestContext,
  { name, stored }: OriginalsSheet,
  done: ReadonlySet<StoredOriginal>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const left = stored.filter((original) => !done.has(original));
  if (left.length === 0) {
    // Excel deletes no very hidden sheet.
    sheet.visibility = "Hidden";
    sheet.delete();
  } else {
    for (const { at } of stored)
      if (!left.some((original) => original.at === at))
        sheet.getRangeByIndexes(at, 0, 1, HEADERS.length).clear("Contents");
  }
  await context.sync();
}

/** Removes what a failed conversion stored. */
export async function rollBackOriginals(
  context: Excel.RequestContext,
  standing: OriginalsSheet | undefined,
  count: number,
): Promise<void> {
  if (standing) {
    context.workbook.worksheets
      .getItem(standing.name)
      .getRangeByIndexes(standing.next, 0, count, HEADERS.length)
      .clear("Contents");
    await context.sync();
    return;
  }
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const own = worksheets.items.filter(({ name }) => name.startsWith(NAME));
  const used = own.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("values"));
  if (own.length > 0) await context.sync();
  own.forEach((sheet, i) => {
    if (!used[i].isNullObject && used[i].values[0][0] !== MARK) return;
    sheet.visibility = "Hidden";
    sheet.delete();
  });
  await context.sync();
}
