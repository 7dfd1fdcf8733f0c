import { cell } from "../a1";
import { MONTH_FORMAT } from "../formats";
import { FIRST_ROW, on, type Frame } from "../frame";
import type { PlanCell, PlanChart, PlanReference, PlanSheet, PlanSeries } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import { figuresOf, type FeedColumn, type Figure } from "./figures";

/** Where the figures behind the charts begin, to the right of the charts. */
const FEED_COLUMN = 26;
const CHART_COLUMNS = 8;
const CHART_ROWS = 16;
const CHARTS_ABREAST = 2;
const FIRST_CHART_ROW = 3;

/** Returns the sheet of charts, with the cells they draw beside them. */
export function chartsSheet(frame: Frame): PlanSheet {
  const { text, naming } = frame;
  const figures = figuresOf(frame);
  const sheet = new SheetBuilder(naming.sheet("charts"), "#0072B2")
    .text(0, 0, naming.sheet("charts"), "title")
    .text(1, 0, text.charts.note, "note")
    .text(FIRST_ROW - 3, FEED_COLUMN, text.charts.feed, "section");
  const places = new Map([
    ...feedMonths(
      frame,
      sheet,
      figures.filter(({ steps }) => !steps),
    ),
    ...feedSteps(
      frame,
      sheet,
      figures.filter(({ steps }) => steps),
    ),
  ]);
  figures.forEach((figure, i) => {
    const top = FIRST_CHART_ROW + Math.floor(i / CHARTS_ABREAST) * (CHART_ROWS + 2);
    const left = (i % CHARTS_ABREAST) * (CHART_COLUMNS + 1);
    // Excel's interface gives charts no alternative text, so the sentence stands in a cell above.
    sheet.text(top, left, figure.about, "note");
    sheet.chart(
      chart(frame, figure, places.get(figure)!, {
        row: top + 1,
        column: left,
        rows: CHART_ROWS,
        columns: CHART_COLUMNS,
      }),
    );
  });
  return sheet.build();
}

/** Where a figure's columns stand, and what its rows are called. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly names: number;
}

/** Puts the columns of all figures by month side by side; the months stand once, in front. */
function feedMonths(frame: Frame, sheet: SheetBuilder, figures: readonly Figure[]): Map<Figure, Place> {
  const { months, text } = frame;
  const places = new Map<Figure, Place>();
  sheet.put(FIRST_ROW - 1, FEED_COLUMN, [[faint(text.month)]]);
  sheet.put(
    FIRST_ROW,
    FEED_COLUMN,
    months.map((_, month) => [
      { formula: `=${on(frame, "history")}${cell(FIRST_ROW + month, 0)}`, format: MONTH_FORMAT, style: "faint" },
    ]),
  );
  let column = FEED_COLUMN + 1;
  for (const figure of figures) {
    places.set(figure, { row: FIRST_ROW, column, rows: months.length, names: FEED_COLUMN });
    column += figure.columns.length;
  }
  for (const [figure, place] of places) feed(sheet, figure, place);
  return places;
}

/** Puts the columns of each figure by steps below the months, with the steps in front. */
function feedSteps({ months }: Frame, sheet: SheetBuilder, figures: readonly Figure[]): Map<Figure, Place> {
  const places = new Map<Figure, Place>();
  let row = FIRST_ROW + months.length + 4;
  for (const figure of figures) {
    const { title, names } = figure.steps!;
    const place = { row, column: FEED_COLUMN + 1, rows: names.length, names: FEED_COLUMN };
    places.set(figure, place);
    sheet.put(row - 1, FEED_COLUMN, [[faint(title)], ...names.map((name) => [faint(name)])]);
    feed(sheet, figure, place);
    row += names.length + 4;
  }
  return places;
}

const faint = (value: string): PlanCell => ({ value, style: "faint" });

function feed(sheet: SheetBuilder, { columns }: Figure, { row, column, rows }: Place): void {
  sheet.put(row - 2, column, [columns.map(({ heading }) => faint(heading)), columns.map(({ title }) => faint(title))]);
  sheet.put(
    row,
    column,
    Array.from({ length: rows }, (_, r) =>
      columns.map((one) => feedCell(one, r, (c, below) => cell(row + r + below, column + c))),
    ),
  );
}

function feedCell({ format, ...column }: FeedColumn, row: number, here: Parameters<FeedColumn["cell"]>[1]): PlanCell {
  const content = column.cell(row, here);
  return typeof content === "string" && content.startsWith("=")
    ? { formula: content, format, style: "faint" }
    : { value: content, format, style: "faint" };
}

function chart({ naming, text }: Frame, figure: Figure, place: Place, position: PlanChart["position"]): PlanChart {
  const { columns, about, steps, ...rest } = figure;
  const area = (column: number): PlanReference => ({
    sheet: naming.sheet("charts"),
    row: place.row,
    column,
    rows: place.rows,
    columns: 1,
  });
  return {
    ...rest,
    alternativeText: about,
    categories: area(place.names),
    categoryTitle: steps?.title ?? text.month,
    categoryFormat: steps ? "General" : "mmm yy",
    series: columns.flatMap(({ title, series }, i): PlanSeries[] =>
      series ? [{ name: title, values: area(place.column + i), ...series }] : [],
    ),
    position,
  };
}
