import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import { NAMESPACE } from "../../metrics/namespace";
import { fixed, inColumn, quoted } from "../a1";
import { FIRST_ROW, type Frame } from "../frame";
import { ingredients, metricOf, totalsOf, type Kpi } from "../kpis";
import type { RawColumn, RawTable } from "./tables";
import { blocks, rowSources, type BlockId } from "./totals";

/** As many periods of a block are read. */
export const MOST_PERIODS = 120;

const HISTORY_FIGURES = 8;
const FIRST_KPI_COLUMN = 2;

/** Returns a column of a table of raw rows as formulas write it. */
export const rawColumn = ({ naming, text }: Frame, table: RawTable, column: RawColumn): string =>
  `${naming.table(table)}[${text.rows.columns[column]}]`;

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

function reader(frame: Frame, from: string) {
  const to = `EDATE(${from},1)`;
  const column = (table: RawTable, name: RawColumn) => rawColumn(frame, table, name);
  const inMonth = (table: RawTable, dated: RawColumn) =>
    `${column(table, dated)},">="&${from},${column(table, dated)},"<"&${to}`;
  return { column, inMonth, from, to };
}

function fromBlock(frame: Frame, block: BlockId, columns: readonly string[], from: string): string {
  const titles = columnTitles(frame, block);
  const range = (title: string) => blockRange(frame, block, titles.indexOf(title));
  const period = blockRange(frame, block, 0);
  return `IF(COUNTIF(${period},${from})=0,"",${columns.map((title) => `SUMIFS(${range(title)},${period},${from})`).join("+")})`;
}

function columnTitles({ catalogue }: Frame, block: BlockId): readonly string[] {
  const { returns } = metricOf(block, catalogue);
  return returns.shape === "table" ? returns.columns.map(([title]) => title) : [];
}

/** Returns whether a KPI rests on a table of a CS function; it is then computed by Excel itself, for one CS function must not feed another. */
export function readsBlocks(frame: Frame, kpi: Kpi): boolean {
  const reads = (total: MonthlyTotalName): boolean => {
    const source = sourceOf(frame, total);
    return (source !== undefined && "block" in source) || ingredients(total).some(reads);
  };
  return totalsOf(kpi).some(reads);
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
    const cells = columns.map((column) => rawColumn(frame, table, column));
    const dates = rawColumn(frame, table, table === "Usage" ? "date" : "start");
    return {
      title: metricOf(id, frame.catalogue).title,
      row: FIRST_ROW - 1,
      column: blockColumn(frame, id),
      formula: `=IF(COUNT(${dates})=0,"",${NAMESPACE}.${id}(${cells.join(",")},"M",${frame.naming.name("AsOf")}))`,
    };
  });
