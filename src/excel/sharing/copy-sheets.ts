import { moveReferences, readsOf, splitSheet, type Moves } from "../../formulas";
import { ExcelError } from "../excel-error";
import { hasExcelApi } from "../run";
import { STAMP } from "../steps";
import type { PortableReport } from "./outcome";

/** A defined name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
}

/** What is known of the workbook before sheets are copied. */
export interface Surroundings {
  /** Ids of the sheets that were there. */
  readonly ids: readonly string[];
  readonly taken: readonly string[];
  readonly activeSheet: string;
  readonly names: readonly DefinedName[];
  /** Tables of all sheets. */
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly address: string }[];
}

/** Reads what is needed before sheets can be copied; rejects where none can be added. */
export async function readSurroundings(context: Excel.RequestContext): Promise<Surroundings> {
  const { worksheets, names, tables, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("name");
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected)
    throw new ExcelError(
      "protected",
      "The workbook's structure is protected, so no sheets can be added. Unprotect it (Review, Protect Workbook) and try again.",
    );
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  if (ranges.length > 0) await context.sync();
  return {
    ids: worksheets.items.map(({ id }) => id),
    taken: worksheets.items.map(({ name }) => name),
    activeSheet: active.name,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: tables.items.map(({ name, worksheet }, i) => ({
      name,
      sheet: worksheet.name,
      address: splitSheet(ranges[i].address).rest,
    })),
  };
}

const MOST_CHARACTERS = 31;

/** Returns names for the copies of sheets, none of them taken: Scorecard (portable). */
export function copyNames(sheets: readonly string[], taken: readonly string[], word = "portable"): Map<string, string> {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  const names = new Map<string, string>();
  for (const sheet of sheets) {
    for (let number = 1; ; number++) {
      const suffix = ` (${word}${number === 1 ? "" : ` ${number}`})`;
      const name = sheet.slice(0, MOST_CHARACTERS - suffix.length) + suffix;
      if (used.has(name.toUpperCase())) continue;
      used.add(name.toUpperCase());
      names.set(sheet, name);
      break;
    }
  }
  return names;
}

/** Copies sheets hidden to the end of the workbook; returns the names of their tables' copies, by the tables' names in capitals. */
export async function copySheets(
  context: Excel.RequestContext,
  copies: ReadonlyMap<string, string>,
  { tables }: Surroundings,
): Promise<Map<string, string>> {
  const { worksheets } = context.workbook;
  const own = [...copies].map(([sheet, name]) => {
    const copy = worksheets.getItem(sheet).copy("End");
    copy.visibility = "Hidden";
    copy.name = name;
    if (hasExcelApi("1.12")) copy.customProperties.add(STAMP.copyOf, sheet);
    return { sheet, tables: copy.tables.load("items/name") };
  });
  await context.sync();
  const ranges = own.map(({ tables: { items } }) => items.map((table) => table.getRange().load("address")));
  if (ranges.some((some) => some.length > 0)) await context.sync();
  const renamed = new Map<string, string>();
  own.forEach(({ sheet, tables: { items } }, i) =>
    items.forEach((table, t) => {
      const original = tables.find(
        (other) => other.sheet === sheet && other.address === splitSheet(ranges[i][t].address).rest,
      );
      if (original) renamed.set(original.name.toUpperCase(), table.name);
    }),
  );
  return renamed;
}

/** Takes away the sheets that a failed copy left: new ones under the name of a copy, or under the one that Excel gave it at first. */
export async function removeCopies(
  context: Excel.RequestContext,
  copies: ReadonlyMap<string, string>,
  { ids, activeSheet }: Surroundings,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const wanted = new Set(copies.values());
  const firstNames = [...copies.keys()].map((sheet) => sheet.slice(0, 24).toUpperCase());
  const ours = worksheets.items.filter(
    ({ id, name }) =>
      !ids.includes(id) &&
      (wanted.has(name) ||
        (/ \(\d+\)$/.test(name) && firstNames.some((first) => name.toUpperCase().startsWith(first)))),
  );
  worksheets.getItem(activeSheet).activate();
  for (const sheet of ours) {
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
}

/** What stands for defined names in the copies, by the names in capitals, and which names could not be moved. */
export function movedNames(
  names: readonly DefinedName[],
  moves: Omit<Moves, "names" | "home">,
): { meanings: Map<string, string>; relative: string[] } {
  const byName = new Map(names.map((name) => [name.name.toUpperCase(), name]));
  const meanings = new Map<string, string>();
  const relative: string[] = [];
  const open = new Set<string>();
  const visit = (key: string): void => {
    const found = byName.get(key);
    if (!found || open.has(key) || meanings.has(key)) return;
    open.add(key);
    for (const other of readsOf(found.formula).names) visit(other);
    const now = moveReferences(found.formula, { home: "", ...moves, names: meanings });
    if (now === found.formula) return;
    if (/(?:^|[^$A-Z])[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d/i.test(now.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, "")))
      relative.push(found.name);
    else meanings.set(key, now.slice(1));
  };
  for (const key of byName.keys()) visit(key);
  return { meanings, relative };
}

/** Returns what copies still read of the sheets that were not copied. */
export function readOutside(
  formulas: Iterable<string>,
  copied: ReadonlySet<string>,
  { taken, tables, names }: Surroundings,
): PortableReport["outside"] {
  const outside = new Set<string>();
  const sheetOf = new Map(taken.map((name) => [name.toUpperCase(), name]));
  const tableSheet = new Map(tables.map(({ name, sheet }) => [name.toUpperCase(), sheet]));
  const meaning = new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula]));
  const seen = new Set<string>();
  const visit = (formula: string): void => {
    const reads = readsOf(formula);
    for (const sheet of reads.sheets) add(sheetOf.get(sheet));
    for (const table of [...reads.tables, ...reads.names]) add(tableSheet.get(table));
    for (const name of reads.names) {
      const of = meaning.get(name);
      if (of === undefined || seen.has(name)) continue;
      seen.add(name);
      visit(of);
    }
  };
  const add = (sheet: string | undefined): void => {
    if (sheet !== undefined && !copied.has(sheet)) outside.add(sheet);
  };
  for (const formula of formulas) visit(formula);
  return [...outside];
}
