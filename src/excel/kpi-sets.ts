import { ExcelProblem } from "./problem";
import { hasExcelApi, run } from "./run";
import { wholeOrNot } from "./whole-or-not";

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
export async function addTargetRow(prefix: string, cells: readonly (string | number)[]): Promise<string> {
  const tableName = `${prefix}TargetsTable`;
  const { address, before } = await run(async (context) => {
    const range = context.workbook.tables.getItem(tableName).getRange().load("address");
    const next = range.getLastRow().getOffsetRange(1, 0).load("values,address");
    await context.sync();
    if (!hasExcelApi("1.13"))
      throw new ExcelProblem(
        "unsupported",
        "This Excel cannot enlarge a table for an add-in: add the row to the table of targets by hand. Nothing was changed.",
      );
    if (next.values[0].some((cell) => cell !== ""))
      throw new ExcelProblem(
        "occupied",
        `The cells ${next.address} below the table of targets are not empty: clear them first. Nothing was changed.`,
        { facts: { place: next.address } },
      );
    return { address: next.address, before: range.address };
  });
  const cellsOf = (context: Excel.RequestContext, at: string): Excel.Range =>
    context.workbook.tables.getItem(tableName).worksheet.getRange(at.slice(at.lastIndexOf("!") + 1));
  await wholeOrNot(
    async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      const next = cellsOf(context, address);
      table.resize(cellsOf(context, before).getResizedRange(1, 0));
      next.copyFrom(next.getOffsetRange(-1, 0), "Formats");
      next.values = [cells.map(asTyped)];
      await context.sync();
    },
    async (context) => {
      context.workbook.tables.getItem(tableName).resize(cellsOf(context, before));
      cellsOf(context, address).clear();
      await context.sync();
    },
  );
  return address;
}

/** A month of a set to keep as it is, and what its review is to talk about. */
export interface MonthClosing {
  /** The row of the month below the top of the history area, and the first column of figures. */
  readonly row: number;
  readonly firstColumn: number;
  /** Lines of the review: month, KPI, what happened. */
  readonly lines: readonly (readonly (string | number)[])[];
}

/** Keeps a month's figures as values instead of formulas, writes the lines of its review below those already there, and shows the review if the set has one. */
export async function closeMonth(prefix: string, { row, firstColumn, lines }: MonthClosing): Promise<void> {
  const figuresIn = ({ workbook }: Excel.RequestContext, columns: number): Excel.Range =>
    workbook.names
      .getItem(`${prefix}History`)
      .getRange()
      .getCell(row, firstColumn)
      .getAbsoluteResizedRange(1, columns - firstColumn);
  const minutesIn = ({ workbook }: Excel.RequestContext): Excel.Range =>
    workbook.tables.getItem(`${prefix}ReviewTable`).getRange();
  const linesIn = (context: Excel.RequestContext, from: number): Excel.Range =>
    minutesIn(context).getCell(from, 0).getAbsoluteResizedRange(lines.length, lines[0].length);

  const { columns, values, formulas, free } = await run(async (context) => {
    const history = context.workbook.names.getItem(`${prefix}History`).getRange().load("columnCount");
    const review = context.workbook.tables.getItemOrNullObject(`${prefix}ReviewTable`).load("name");
    await context.sync();
    const figures = figuresIn(context, history.columnCount).load("values,formulas");
    const minutes = review.isNullObject ? undefined : minutesIn(context).load("values,rowCount");
    await context.sync();
    const next = minutes && lastUsed(minutes.values) + 1;
    if (minutes && next! + lines.length > minutes.rowCount)
      throw new ExcelProblem(
        "noRoom",
        `The table of the review has no room for ${lines.length} more lines: enlarge it first. Nothing was changed.`,
        { facts: { count: lines.length } },
      );
    return { columns: history.columnCount, values: figures.values, formulas: figures.formulas, free: next };
  });
  await wholeOrNot(
    async (context) => {
      figuresIn(context, columns).values = values;
      if (free !== undefined && lines.length > 0)
        linesIn(context, free).values = lines.map((line) => line.map(asTyped));
      if (free !== undefined) minutesIn(context).worksheet.activate();
      await context.sync();
    },
    async (context) => {
      figuresIn(context, columns).formulas = formulas;
      if (free !== undefined && lines.length > 0) linesIn(context, free).clear("Contents");
      await context.sync();
    },
  );
}

/** Returns the last row of a table that holds anything. */
function lastUsed(values: Values): number {
  for (let row = values.length - 1; row > 0; row--) if (values[row].some((cell) => cell !== "")) return row;
  return 0;
}

/** Text stays text, whatever it begins with. */
const asTyped = (cell: string | number): string | number =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
