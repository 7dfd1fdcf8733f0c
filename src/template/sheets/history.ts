import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import { fixed, inColumn, quoted } from "../a1";
import { formatOf, MONTH_FORMAT } from "../formats";
import { FIRST_ROW, monthsIn, on, type Frame } from "../frame";
import { blankAny, kpiFormula, type Kpi } from "../kpis";
import type { PlanArea, PlanCell, PlanSheet } from "../plan";
import { blockFormulas, MOST_PERIODS, readsBlocks } from "../rows/formulas";
import { SheetBuilder } from "../sheet-builder";
import { fill } from "../text";
import { totalCell } from "./monthly";
import { targetLookup } from "./targets";

const FIGURES = ["value", "numerator", "denominator", "low", "high", "baseline", "target", "slope"] as const;

/** What History holds per KPI and month. */
export type HistoryFigure = (typeof FIGURES)[number];

/** Returns the cells of History from the titles of the KPIs on. */
export const historyArea = ({ kpis, months }: Frame): PlanArea => ({
  row: FIRST_ROW - 2,
  column: 0,
  rows: months.length + 2,
  columns: FIRST_KPI_COLUMN + kpis.length * FIGURES.length,
});

/** Over how many months the trend is taken. */
export const TREND_MONTHS = 6;

const FIRST_KPI_COLUMN = 2;
const QUANTILE = "$D$3";

/** Returns the column of a KPI's figure on History. */
export const historyColumn = ({ kpis }: Frame, kpi: Kpi, figure: HistoryFigure): number =>
  FIRST_KPI_COLUMN + kpis.indexOf(kpi) * FIGURES.length + FIGURES.indexOf(figure);

/** Returns the months of a KPI's figure as other sheets refer to them. */
export const historyRange = (frame: Frame, kpi: Kpi, figure: HistoryFigure): string =>
  `${on(frame, "history")}${fixed(monthsIn(frame, historyColumn(frame, kpi, figure)))}`;

/** Returns the column that says whether a month is partial, as other sheets refer to it. */
export const partialRange = (frame: Frame): string => `${on(frame, "history")}${fixed(monthsIn(frame, 1))}`;

/** Returns the sheet of every KPI for every month. */
export function historySheet(frame: Frame): PlanSheet {
  const { text, naming, kpis, months } = frame;
  const words = { input: naming.sheet(frame.inputSheet), start: naming.sheet("start") };
  const sheet = new SheetBuilder(naming.sheet("history"), "#5B6770")
    .text(0, 0, naming.sheet("history"), "title")
    .text(1, 0, fill(text.history.note, words), "note")
    .text(2, 0, text.history.normalQuantile, "faint")
    .put(2, 3, [[{ formula: `=NORMSINV(1-(1-${naming.name("Confidence")})/2)`, format: "0.000", style: "faint" }]])
    .put(FIRST_ROW - 2, FIRST_KPI_COLUMN, [
      kpis.flatMap((kpi) => FIGURES.map((_, i): PlanCell => ({ value: i === 0 ? kpi.title : "", style: "section" }))),
    ])
    .put(FIRST_ROW - 1, 0, [headers(frame)])
    .put(
      FIRST_ROW,
      0,
      months.map((_, month) => [...monthCells(frame, month), ...kpis.flatMap((kpi) => kpiCells(frame, kpi, month))]),
    )
    .columns([16, 12, ...kpis.flatMap(() => FIGURES.map((figure) => (figure === "baseline" ? 14 : 11)))])
    .freeze(FIRST_ROW, 2);
  sheet.colour(
    { row: FIRST_ROW, column: 0, rows: months.length, columns: FIRST_KPI_COLUMN },
    { formula: `=$B${FIRST_ROW + 1}=1`, style: "none" },
  );
  for (const { title, row, column, formula } of blockFormulas(frame)) {
    sheet.text(row - 1, column, title, "section").put(row, column, [[{ formula, style: "figure" }]]);
    sheet.look({ row: FIRST_ROW, column, rows: MOST_PERIODS, columns: 1 }, { format: MONTH_FORMAT });
  }
  return sheet.build();
}

function headers({ text, kpis }: Frame): PlanCell[] {
  const titles = [
    text.month,
    text.history.partial,
    ...kpis.flatMap(() => FIGURES.map((figure) => text.history[figure])),
  ];
  return titles.map((value) => ({ value, style: "header" }));
}

function monthCells({ naming, inputSheet }: Frame, month: number): PlanCell[] {
  const row = FIRST_ROW + month;
  const first = naming.name("FirstMonth");
  const source =
    inputSheet === "monthly"
      ? `=${quoted(naming.sheet("monthly"))}!$A${row + 1}`
      : month === 0
        ? `=DATE(YEAR(${first}),MONTH(${first}),1)`
        : `=EDATE($A$${FIRST_ROW + 1},${month})`;
  return [
    { formula: source, format: MONTH_FORMAT, style: "emphasis" },
    { formula: `=IF(EOMONTH($A${row + 1},0)>${naming.name("AsOf")},1,0)`, format: "0", style: "figure" },
  ];
}

function kpiCells(frame: Frame, kpi: Kpi, month: number): PlanCell[] {
  const at = (total: MonthlyTotalName) => totalCell(frame, total, month);
  const here = (figure: HistoryFigure) => inColumn(FIRST_ROW + month, historyColumn(frame, kpi, figure));
  const format = formatOf(kpi.measure, frame.options.currency);
  const { part, whole, low, high } = interval(kpi, at, here);
  const cell = (formula: string, cellFormat: string): PlanCell =>
    formula === "" ? { value: "", style: "figure" } : { formula, format: cellFormat, style: "figure" };
  const when = inColumn(FIRST_ROW + month, 0);
  const title = fixed({ row: FIRST_ROW - 2, column: historyColumn(frame, kpi, "value"), rows: 1, columns: 1 });
  return [
    {
      formula: kpiFormula(kpi, at, frame.options.live && !readsBlocks(frame, kpi), frame.options.edition === "full"),
      format,
      style: "emphasis",
    },
    cell(part, "#,##0"),
    cell(whole, "#,##0"),
    cell(low, format),
    cell(high, format),
    cell(targetLookup(frame, title, "baseline", when), format),
    cell(targetLookup(frame, title, "target", when), format),
    cell(slope(frame, kpi, month), "0.00000"),
  ];
}

/** The slope of the line through the last months, per day. */
function slope(frame: Frame, kpi: Kpi, month: number): string {
  const first = Math.max(0, month - TREND_MONTHS + 1);
  const span = (column: number) => `${inColumn(FIRST_ROW + first, column)}:${inColumn(FIRST_ROW + month, column)}`;
  return `=IFERROR(SLOPE(${span(historyColumn(frame, kpi, "value"))},${span(0)}),"")`;
}

/** The share or balance behind a figure and its limits: Wilson's for a share, the adjusted Wald interval for promoters less detractors. */
function interval(
  { scorecard: { interval: rests } }: Kpi,
  at: (total: MonthlyTotalName) => string,
  here: (figure: HistoryFigure) => string,
) {
  if (!rests) return { part: "", whole: "", low: "", high: "" };
  const [x, n] = [here("numerator"), here("denominator")];
  // A missing figure has no range, whatever part of it is known; blanks are never zero.
  const where = (figures: string): string => `=IF(COUNT(${here("value")},${x},${n})<3,"",IF(${n}=0,"",${figures}))`;
  if (rests.of === "share") {
    const centre = `${x}/${n}+${QUANTILE}^2/(2*${n})`;
    const half = `${QUANTILE}*SQRT(${x}/${n}*(1-${x}/${n})/${n}+${QUANTILE}^2/(4*${n}^2))`;
    const limit = (sign: "+" | "-") => where(`IFERROR((${centre}${sign}${half})/(1+${QUANTILE}^2/${n}),"")`);
    return { part: given(at(rests.part)), whole: given(at(rests.whole)), low: limit("-"), high: limit("+") };
  }
  const [plus, minus] = [at(rests.for), at(rests.against)];
  const all = [plus, at(rests.neutral), minus];
  const balance = `(${plus}-${minus})/(${n}+3)`;
  const spread = `((${plus}+${minus}+1.5)/(${n}+3)-(${balance})^2)/(${n}+3)`;
  const limit = (side: "MAX(-100" | "MIN(100", sign: "+" | "-") =>
    where(`${side},100*(${balance}${sign}${QUANTILE}*SQRT(${spread})))`);
  return {
    part: `=IF(${blankAny(all)},"",${plus}-${minus})`,
    whole: `=IF(${blankAny(all)},"",${all.join("+")})`,
    low: limit("MAX(-100", "-"),
    high: limit("MIN(100", "+"),
  };
}

const given = (cell: string): string => `=IF(${blankAny([cell])},"",${cell})`;
