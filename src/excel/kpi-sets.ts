import { splitSheet } from "../formulas/a1";
import { changeWorkbook } from "./atomically";
import { ExcelError } from "./excel-error";
import { hasExcelApi, run } from "./run";
import { isPending } from "./sharing/cell-values";
import type { Shown } from "./sharing/outcome";

/** The values of an area, row by row. */
export type Values = readonly (readonly unknown[])[];

/** The sheets of one inserted template, as far as targets and reviews need them. */
export interface KpiSet {
  /** What its names begin with: cs_ for the first set. */
  readonly prefix: string;
  /** The sheet of its scorecard. */
  readonly scorecard: string;
  /** From the titles of the KPIs on; months in the first column. */
  readonly history: Values;
  /** The formulas of the same area; a month that was closed has none. */
  readonly formulas: Values;
  /** The table of targets with its headers. */
  readonly targets: Values;
}

const HISTORY_NAME = /^(cs\d*_)History$/i;

/** Returns the sets of KPI sheets in the workbook, in the order of their names; a set whose sheets were deleted is left out. */
export const readKpiSets = (): Promise<KpiSet[]> =>
  run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const prefixes = names.items.flatMap(({ name }) => HISTORY_NAME.exec(name)?.[1] ?? []);
    const found = prefixes.map((prefix) => {
      const range = (name: string) => context.workbook.names.getItem(prefix + name).getRangeOrNullObject();
      const table = context.workbook.tables.getItemOrNullObject(`${prefix}TargetsTable`).load("name");
      return {
        prefix,
        table,
        history: range("History").load("values,formulas"),
        scorecard: range("Scorecard").load("address"),
      };
    });
    await context.sync();
    const whole = found.filter(
      ({ table, history, scorecard }) => !table.isNullObject && !history.isNullObject && !scorecard.isNullObject,
    );
    const targets = whole.map(({ table }) => table.getRange().load("values"));
    const sheets = whole.map(({ scorecard }) => scorecard.worksheet.load("name"));
    await context.sync();
    return whole.map(({ prefix, history }, i) => ({
      prefix,
      scorecard: sheets[i].name,
      history: history.values,
      formulas: history.formulas,
      targets: targets[i].values,
    }));
  });

/** Adds a row to the table of targets, in the look of the row above it, and returns its address. */
export const addTargetRow = (prefix: string, cells: readonly (string | number)[]): Promise<string> =>
  changeWorkbook(async (runAtomically) => {
    const tableName = `${prefix}TargetsTable`;
    const { address, before } = await run((context) => readTargetsEnd(context, tableName));
    const rangeAt = (context: Excel.RequestContext, place: string): Excel.Range =>
      context.workbook.tables.getItem(tableName).worksheet.getRange(splitSheet(place).rest);
    await runAtomically(
      async (context) => {
        const table = context.workbook.tables.getItem(tableName);
        const next = rangeAt(context, address);
        table.resize(rangeAt(context, before).getResizedRange(1, 0));
        next.copyFrom(next.getOffsetRange(-1, 0), "Formats");
        next.values = [cells.map(asTyped)];
        await context.sync();
      },
      async (context) => {
        context.workbook.tables.getItem(tableName).resize(rangeAt(context, before));
        rangeAt(context, address).clear();
        await context.sync();
      },
    );
    return address;
  });

/** Returns the addresses of the table of targets and of the row below it; rejects where that row cannot be used. */
async function readTargetsEnd(
  context: Excel.RequestContext,
  tableName: string,
): Promise<{ address: string; before: string }> {
  const range = context.workbook.tables.getItem(tableName).getRange().load("address");
  const next = range.getLastRow().getOffsetRange(1, 0).load("values,address");
  await context.sync();
  if (!hasExcelApi("1.13"))
    throw new ExcelError(
      "unsupported",
      "This Excel cannot enlarge a table for an add-in: add the row to the table of targets by hand. Nothing was changed.",
    );
  if (next.values[0].some((cell) => cell !== ""))
    throw new ExcelError(
      "occupied",
      `The cells ${next.address} below the table of targets are not empty: clear them first. Nothing was changed.`,
      { details: { place: next.address } },
    );
  return { address: next.address, before: range.address };
}

/** A month of a set to keep as it is, and what its review is to talk about. */
export interface MonthClosing {
  /** The row of the month below the top of the history area, and the first column of figures. */
  readonly row: number;
  readonly firstColumn: number;
  /** Lines of the review: month, KPI, what happened. */
  readonly lines: readonly (readonly (string | number)[])[];
}

/**
 * Replaces a month's formulas by their values, and writes the lines of its review below those already there.
 *
 * Shows the sheet of the review if the set has one.
 */
export const closeMonth = (prefix: string, closing: MonthClosing): Promise<void> =>
  changeWorkbook(async (runAtomically) => {
    const { lines } = closing;
    const { columns, values, formulas, free, activeSheet } = await run((context) =>
      readMonth(context, prefix, closing),
    );
    const linesIn = (context: Excel.RequestContext, from: number): Excel.Range =>
      reviewIn(context, prefix).getCell(from, 0).getAbsoluteResizedRange(lines.length, lines[0].length);
    await runAtomically(
      async (context) => {
        figuresIn(context, prefix, closing, columns).values = values;
        if (free !== undefined && lines.length > 0)
          linesIn(context, free).values = lines.map((line) => line.map(asTyped));
        if (free !== undefined) reviewIn(context, prefix).worksheet.activate();
        await context.sync();
      },
      async (context) => {
        figuresIn(context, prefix, closing, columns).formulas = formulas;
        if (free !== undefined && lines.length > 0) linesIn(context, free).clear("Contents");
        context.workbook.worksheets.getItem(activeSheet).activate();
        await context.sync();
      },
    );
  });

const figuresIn = (
  { workbook }: Excel.RequestContext,
  prefix: string,
  { row, firstColumn }: MonthClosing,
  columns: number,
): Excel.Range =>
  workbook.names
    .getItem(`${prefix}History`)
    .getRange()
    .getCell(row, firstColumn)
    .getAbsoluteResizedRange(1, columns - firstColumn);

const reviewIn = ({ workbook }: Excel.RequestContext, prefix: string): Excel.Range =>
  workbook.tables.getItem(`${prefix}ReviewTable`).getRange();

/** Returns a month's figures, and the first free row of the review where the set has one; rejects where its lines do not fit. */
async function readMonth(context: Excel.RequestContext, prefix: string, closing: MonthClosing) {
  const { workbook } = context;
  const history = workbook.names.getItem(`${prefix}History`).getRange().load("columnCount");
  const review = workbook.tables.getItemOrNullObject(`${prefix}ReviewTable`).load("name");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const columns = history.columnCount;
  const figures = figuresIn(context, prefix, closing, columns).load("values,formulas");
  const minutes = review.isNullObject ? undefined : reviewIn(context, prefix).load("values,rowCount");
  await context.sync();
  if ((figures.values as Shown[][])[0].some(isPending))
    throw new ExcelError(
      "calculating",
      "Excel is still calculating: wait until no cell shows #BUSY!, and try again. Nothing was changed.",
    );
  const free = minutes && lastUsed(minutes.values) + 1;
  const count = closing.lines.length;
  if (minutes && free! + count > minutes.rowCount)
    throw new ExcelError(
      "noRoom",
      `The table of the review has no room for ${count} more lines: enlarge it first. Nothing was changed.`,
      { details: { count } },
    );
  return { columns, values: figures.values, formulas: figures.formulas, free, activeSheet: active.name };
}

/** Returns the last row of a table that holds anything. */
function lastUsed(values: Values): number {
  for (let row = values.length - 1; row > 0; row--) if (values[row].some((cell) => cell !== "")) return row;
  return 0;
}

/** Text stays text, whatever it begins with. */
const asTyped = (cell: string | number): string | number =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
