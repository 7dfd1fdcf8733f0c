import { cell } from "../a1";
import { currencySign, formatOf, MONTH_FORMAT } from "../formats";
import { FIRST_ROW, monthsOf, on, type Frame } from "../frame";
import type { Kpi } from "../kpis";
import type { PlanCell, PlanChart, PlanSheet, PlanSeries } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import { palette } from "../styles";
import { fill } from "../text";
import { movementsFigure, npsFigure, type FeedColumn, type Figure } from "./figures";
import { historyColumn } from "./history";

/** Where the figures behind the charts begin, to the right of the charts. */
const FEED_COLUMN = 26;
const CHART_COLUMNS = 8;
const CHART_ROWS = 16;
const CHARTS_ABREAST = 2;
const FIRST_CHART_ROW = 3;

/** Returns the sheet of charts, with the cells they draw beside them. */
export function chartsSheet(frame: Frame): PlanSheet {
  const { text, naming, months } = frame;
  const figures = [...frame.kpis.map((kpi) => kpiFigure(frame, kpi)), ...[npsFigure(frame), movementsFigure(frame)].flat()];
  const columns = figures.flatMap(({ columns }) => columns);
  const sheet = new SheetBuilder(naming.sheet("charts"), "#0072B2")
    .text(0, 0, naming.sheet("charts"), "title")
    .text(1, 0, text.charts.note, "note")
    .text(FIRST_ROW - 3, FEED_COLUMN, text.charts.feed, "section")
    .put(FIRST_ROW - 2, FEED_COLUMN, [[{}, ...columns.map(({ heading }): PlanCell => ({ value: heading, style: "faint" }))]])
    .put(FIRST_ROW - 1, FEED_COLUMN, [[{ value: text.month, style: "faint" }, ...columns.map(({ title }): PlanCell => ({ value: title, style: "faint" }))]])
    .put(FIRST_ROW, FEED_COLUMN, months.map((_, month) => feedRow(frame, columns, month)))
    .columns([]);
  let next = FEED_COLUMN + 1;
  figures.forEach((figure, i) => {
    const top = FIRST_CHART_ROW + Math.floor(i / CHARTS_ABREAST) * (CHART_ROWS + 2);
    const left = (i % CHARTS_ABREAST) * (CHART_COLUMNS + 1);
    // Excel's interface gives charts no alternative text, so the sentence stands in a cell above.
    sheet.text(top, left, figure.about, "note");
    sheet.chart(chart(frame, figure, next, { row: top + 1, column: left, rows: CHART_ROWS, columns: CHART_COLUMNS }));
    next += figure.columns.length;
  });
  return sheet.build();
}

function chart(frame: Frame, figure: Figure, firstColumn: number, position: PlanChart["position"]): PlanChart {
  const { columns, about, ...rest } = figure;
  const series = columns.map(({ title, colour, kind, dash }, i): PlanSeries => ({
    name: title,
    values: monthsOf(frame, "charts", firstColumn + i),
    colour,
    kind,
    ...(dash ? { dash } : {}),
  }));
  return {
    ...rest,
    alternativeText: about,
    categories: monthsOf(frame, "charts", FEED_COLUMN),
    categoryTitle: frame.text.month,
    categoryFormat: "mmm yy",
    series,
    position,
  };
}

function feedRow(frame: Frame, columns: readonly FeedColumn[], month: number): PlanCell[] {
  const when = `${on(frame, "history")}${cell(FIRST_ROW + month, 0)}`;
  return [
    { formula: `=${when}`, format: MONTH_FORMAT, style: "faint" },
    ...columns.map(({ formula, format }): PlanCell => ({ formula: formula(month), format, style: "faint" })),
  ];
}

function kpiFigure(frame: Frame, kpi: Kpi): Figure {
  const { text, options } = frame;
  const format = formatOf(kpi.measure, options.currency);
  const at = (figure: "value" | "target" | "baseline", month: number) => `${on(frame, "history")}${cell(FIRST_ROW + month, historyColumn(frame, kpi, figure))}`;
  const partial = (month: number) => `${on(frame, "history")}${cell(FIRST_ROW + month, 1)}`;
  // An empty text would be drawn as zero; #N/A leaves a gap.
  const drawn = (what: string) => `=IF(ISNUMBER(${what}),${what},NA())`;
  const words = { kpi: kpi.title, currency: currencySign(options.currency) };
  const line = (title: string, colour: string, formula: FeedColumn["formula"], dash?: "dash" | "dot"): FeedColumn => ({
    heading: kpi.title, title, colour, formula, format, kind: "line", ...(dash ? { dash } : {}),
  });
  return {
    name: kpi.id,
    title: kpi.title,
    about: fill(text.charts.kpiAbout, words),
    valueTitle: fill(text.charts.units[kpi.measure as keyof typeof text.charts.units], words),
    valueFormat: format,
    columns: [
      // A month that is not over would look like a fall.
      line(text.charts.actual, palette.actual, (month) => `=IF(${partial(month)}=1,NA(),IF(ISNUMBER(${at("value", month)}),${at("value", month)},NA()))`),
      line(text.charts.target, palette.target, (month) => drawn(at("target", month)), "dash"),
      line(text.charts.baseline, palette.baseline, (month) => drawn(at("baseline", month)), "dot"),
    ],
  };
}
