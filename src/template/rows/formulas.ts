import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import { NAMESPACE } from "../../metrics/namespace";
import { fixed, inColumn, quoted } from "../a1";
import { FIRST_ROW, type Frame } from "../frame";
import { ingredients, metricOf, totalsOf, type Kpi } from "../kpis";
import { countable, holds, notBad } from "./countable";
import { rawColumn, unlessRefused, wholeColumns, withHeading, type ReadingId } from "./readings";
import { blocks, rowSources, type BlockId, type RowReader } from "./totals";

/** As many periods of a block are read. */
export const MOST_PERIODS = 120;

const HISTORY_FIGURES = 8;
const FIRST_KPI_COLUMN = 2;

/** Returns how a total follows from raw rows, where this template has them. */
const sourceOf = ({ options }: Frame, total: MonthlyTotalName) => {
  const source = options.edition === "full" ? rowSources[total] : undefined;
  return source && "block" in source && !options.live ? undefined : source;
};

/** Returns the formula of a total in a month over raw rows; undefined where people type it, or it follows from other totals. */
export function rowFormula(frame: Frame, total: MonthlyTotalName, month: number): string | undefined {
  const source = sourceOf(frame, total);
  if (!source) return undefined;
  const from = inColumn(FIRST_ROW + month, 0);
  const counted =
    "block" in source ? fromBlock(frame, source.block, source.columns, from) : source.native(reader(frame, from));
  return `=IF(${from}>${frame.naming.name("AsOf")},"",${counted})`;
}

function reader(frame: Frame, from: string): RowReader {
  const to = `EDATE(${from},1)`;
  const column: RowReader["column"] = (table, name) => rawColumn(frame, table, name);
  return {
    column,
    // A condition of its own each: one that is a sum counts once.
    countable: (table, name) => holds(countable(table, name, wholeColumns(frame, table))),
    notBad: (table, name) => notBad(table, name, wholeColumns(frame, table)),
    inMonth: (table, dated) => `(${column(table, dated)}>=${from})*(${column(table, dated)}<${to})`,
    from,
    to,
  };
}

/** A month is read where the block lists it. A block that refuses its rows says so in every month. */
function fromBlock(frame: Frame, block: BlockId, columns: readonly string[], from: string): string {
  const titles = columnTitles(frame, block);
  const range = (title: string) => blockRange(frame, block, titles.indexOf(title));
  const period = blockRange(frame, block, 0);
  return `IF(COUNTIF(${period},${from})=0,${blockRefusal(frame, block)},${columns.map((title) => `SUMIFS(${range(title)},${period},${from})`).join("+")})`;
}

/** Returns a text that says where a block's rows or its function went wrong, and something else where they did not. */
export function blockRefusal(frame: Frame, block: BlockId, otherwise = '""'): string {
  const top = blockTop(frame, block);
  return `IF(ISERROR(${top}),"! ${top.replaceAll("$", "")}",IF(LEFT(${top},1)="!",${top},${otherwise}))`;
}

/** Returns the cell with the formula of a block. */
export const blockTop = (frame: Frame, block: BlockId): string =>
  `${quoted(frame.naming.sheet("history"))}!${fixed({ row: FIRST_ROW - 1, column: blockColumn(frame, block), rows: 1, columns: 1 })}`;

function columnTitles({ catalogue }: Frame, block: BlockId): readonly string[] {
  const { returns } = metricOf(block, catalogue);
  return returns.shape === "table" ? returns.columns.map(([title]) => title) : [];
}

/** Returns whether a KPI rests on a table of a CS function; it is then computed by Excel itself, for one CS function must not feed another. */
export const readsBlocks = (frame: Frame, kpi: Kpi): boolean => blocksOf(frame, kpi).length > 0;

/** Returns the blocks a KPI rests on. */
export const blocksOf = (frame: Frame, kpi: Kpi): readonly BlockId[] => [
  ...new Set(sourcesOf(frame, kpi).flatMap((source) => ("block" in source ? [source.block] : []))),
];

/** Returns how the rows are read that a KPI rests on. */
export const readingsFor = (frame: Frame, kpi: Kpi): readonly ReadingId[] => [
  ...new Set(sourcesOf(frame, kpi).map((source) => ("block" in source ? source.block : source.reading))),
];

function sourcesOf(frame: Frame, kpi: Kpi) {
  const all = (total: MonthlyTotalName): readonly MonthlyTotalName[] => [total, ...ingredients(total).flatMap(all)];
  return totalsOf(kpi)
    .flatMap(all)
    .flatMap((total) => sourceOf(frame, total) ?? []);
}

/** The blocks this template needs, in order. */
function usedBlocks(frame: Frame): readonly BlockId[] {
  const used = new Set(
    frame.totals
      .map((total) => sourceOf(frame, total))
      .flatMap((source) => (source && "block" in source ? [source.block] : [])),
  );
  return (Object.keys(blocks) as BlockId[]).filter((id) => used.has(id));
}

function blockColumn(frame: Frame, block: BlockId): number {
  const before = usedBlocks(frame).slice(0, usedBlocks(frame).indexOf(block));
  return before.reduce(
    (column, id) => column + columnTitles(frame, id).length + 1,
    FIRST_KPI_COLUMN + frame.kpis.length * HISTORY_FIGURES + 1,
  );
}

function blockRange(frame: Frame, block: BlockId, column: number): string {
  const area = { row: FIRST_ROW, column: blockColumn(frame, block) + column, rows: MOST_PERIODS, columns: 1 };
  return `${quoted(frame.naming.sheet("history"))}!${fixed(area)}`;
}

/** Returns the one formula of each block, with its place: the header row of the history. */
export const blockFormulas = (frame: Frame) =>
  usedBlocks(frame).map((id) => {
    const { table, columns } = blocks[id];
    const cells = columns.map((column) => withHeading(frame, table, column));
    return {
      title: metricOf(id, frame.catalogue).title,
      row: FIRST_ROW - 1,
      column: blockColumn(frame, id),
      formula: unlessRefused(frame, id, `${NAMESPACE}.${id}(${cells.join(",")},"M",${frame.naming.name("AsOf")})`),
    };
  });
