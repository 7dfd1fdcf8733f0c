import { NAMESPACE } from "../../metrics/namespace";
import { cell } from "../a1";
import { formatOf } from "../formats";
import type { Frame } from "../frame";
import { metricOf } from "../kpis";
import type { PlanCell, PlanReference, PlanSheet } from "../plan";
import { fourPsSample } from "../sample/four-ps";
import { SheetBuilder } from "../sheet-builder";
import { palette } from "../styles";
import { fill, type FourPsColumn } from "../text";
import { fourPsFigures, type Figure, type P } from "./four-ps-figures";

/** The columns that people fill in, per P. */
const INPUTS = {
  product: ["product", "sold", "returned", "revenue", "cost"],
  price: ["price", "sold"],
  place: ["channel", "sales"],
  promotion: ["campaign", "spent", "visitors", "conversions"],
} as const;

/** What the cells of a column hold; prices have cents. */
const MEASURES = {
  product: "text",
  channel: "text",
  campaign: "text",
  price: "price",
  sold: "count",
  returned: "count",
  visitors: "count",
  conversions: "count",
  revenue: "money",
  cost: "money",
  sales: "money",
  spent: "money",
} as const;

const PS = ["product", "price", "place", "promotion"] as const;
/** Where the columns of each P begin. */
const COLUMNS: Readonly<Record<P, number>> = { product: 0, price: 9, place: 17, promotion: 24 };
const FIGURE_ROW = 4;
const CHART = { row: 12, rows: 14, columns: { product: 5, price: 5, place: 6, promotion: 5 } };
const HEADER_ROW = 28;
const EMPTY_ROWS = 12;
const MOST_ROWS = 500;
const MOST = 1e12;

/** The names of the tables of this sheet. */
export const FOUR_PS_TABLES = ["Product", "Price", "Place", "Promotion"] as const;

/** Returns the sheet of product, price, place and promotion: for each its figures, a chart, and below them the table people fill in. */
export function fourPsSheet(frame: Frame): PlanSheet {
  const { text, naming } = frame;
  const sheet = new SheetBuilder(naming.sheet("fourPs"), "#E0A800")
    .text(0, 0, naming.sheet("fourPs"), "title")
    .text(1, 0, text.fourPs.note, "note")
    .columns([
      24, 15, 15, 15, 15, 15, 15, 3, 3, 24, 15, 10, 12, 12, 13, 10, 3, 24, 14, 3, 20, 14, 10, 3, 24, 14, 14, 16, 16, 16,
    ]);
  for (const p of PS) putP(frame, sheet, p);
  putStock(frame, sheet);
  return sheet.build();
}

function putP(frame: Frame, sheet: SheetBuilder, p: P): void {
  const { text, naming, options } = frame;
  const words = text.fourPs;
  const left = COLUMNS[p];
  const name = naming.table(FOUR_PS_TABLES[PS.indexOf(p)]);
  const { figures, line, computed, spills } = fourPsFigures(frame, p, (column) => `${name}[${words.columns[column]}]`);
  const lines: readonly (readonly (string | number)[])[] = options.sample
    ? fourPsSample[p]
    : Array.from({ length: EMPTY_ROWS }, () => INPUTS[p].map(() => ""));
  const columns = [...INPUTS[p].map((column) => words.columns[column]), ...computed.map(({ title }) => title)];
  const body = (column: number, rows = lines.length): PlanReference => ({
    sheet: naming.sheet("fourPs"),
    row: HEADER_ROW + 1,
    column: left + column,
    rows,
    columns: 1,
  });
  const format = (column: FourPsColumn): string | undefined => formatFor(MEASURES[column], options.currency);
  sheet
    .text(FIGURE_ROW - 1, left, words[p], "section")
    .put(
      FIGURE_ROW,
      left,
      figures.map((figure) => figureRow(figure)),
    )
    .put(HEADER_ROW, left, [columns.map((value): PlanCell => ({ value, style: "header" }))])
    .put(
      HEADER_ROW + 1,
      left,
      lines.map((line, r) => [
        ...INPUTS[p].map((column, c): PlanCell => ({ value: line[c], format: format(column), style: "input" })),
        ...computed.map(({ formula, format: shown }): PlanCell => ({
          formula: formula((column) =>
            cell(HEADER_ROW + 1 + r, left + (INPUTS[p] as readonly string[]).indexOf(column)),
          ),
          format: shown,
          style: "computed",
        })),
      ]),
    )
    .table(name, { row: HEADER_ROW, column: left, rows: lines.length + 1, columns: columns.length });
  INPUTS[p].forEach((column, c) => {
    if (MEASURES[column] === "text") return;
    sheet.validate(body(c, MOST_ROWS), { kind: "decimal", from: 0, to: MOST }, text.monthly.badNumber);
  });
  if (line) {
    const row = FIGURE_ROW + figures.length + 1;
    sheet.put(row, left + 1, [line.names.map((value): PlanCell => ({ value, style: "faint" }))]).put(row + 1, left, [
      [
        { value: line.title, style: "label" },
        { formula: line.formula, style: "emphasis" },
      ],
    ]);
    line.formats.forEach((one, c) =>
      sheet.look({ row: row + 1, column: left + 1 + c, rows: 1, columns: 1 }, { format: one, style: "emphasis" }),
    );
  }
  for (const { column, title, formula, formats } of spills) {
    sheet
      .text(HEADER_ROW - 1, left + column, title, "note")
      .put(HEADER_ROW, left + column, [[{ formula, style: "header" }]]);
    sheet.look(
      { row: HEADER_ROW, column: left + column + 1, rows: 1, columns: formats.length - 1 },
      { style: "header" },
    );
    formats.forEach((one, c) =>
      sheet.look({ row: HEADER_ROW + 1, column: left + column + c, rows: MOST_ROWS, columns: 1 }, { format: one }),
    );
  }
  const drawn = { product: columns.length - 2, price: 1, place: 1, promotion: columns.length - 2 }[p];
  const { title, about, axis } = words.charts[p];
  sheet.text(CHART.row - 1, left, about, "note").chart({
    name: FOUR_PS_TABLES[PS.indexOf(p)],
    title,
    alternativeText: about,
    categories: body(0),
    categoryTitle: columns[0],
    categoryFormat: "General",
    valueTitle: fill(axis, { currency: options.currency.toUpperCase() }),
    valueFormat: p === "place" ? formatOf("money", options.currency) : p === "price" ? "#,##0" : "0%",
    valueMinimum: 0,
    series: [{ name: columns[drawn], values: body(drawn), colour: palette.actual, kind: "column" }],
    position: { row: CHART.row, column: left, rows: CHART.rows, columns: CHART.columns[p] },
  });
}

function formatFor(measure: (typeof MEASURES)[FourPsColumn], currency: string): string | undefined {
  if (measure === "text") return undefined;
  return measure === "price" ? formatOf("money", currency).replace("#,##0", "#,##0.00") : formatOf(measure, currency);
}

const figureRow = ({ title, formula, format }: Figure): PlanCell[] => [
  { value: title, style: "label" },
  { formula, format, style: "emphasis" },
];

/** Cost of sales and stock, typed in place's block: what is sold from where it lies. */
function putStock(frame: Frame, sheet: SheetBuilder): void {
  const { text, options } = frame;
  const left = COLUMNS.place;
  const labels = text.fourPs.stock;
  const rows = [labels.cost, labels.opening, labels.closing].map((value, i): PlanCell[] => [
    { value, style: "label" },
    { value: options.sample ? fourPsSample.stock[i] : "", format: formatOf("money", options.currency), style: "input" },
  ]);
  const { cogs, opening, closing } = {
    cogs: cell(FIGURE_ROW + 2, left + 1),
    opening: cell(FIGURE_ROW + 3, left + 1),
    closing: cell(FIGURE_ROW + 4, left + 1),
  };
  const metric = metricOf("INVENTORY.TURNOVER", frame.catalogue);
  const figure = options.live
    ? `${NAMESPACE}.${metric.id}(${cogs},${opening},${closing})`
    : metric.portable!({ cogs, opening, closing });
  sheet
    .put(FIGURE_ROW + 2, left, rows)
    .put(FIGURE_ROW + 5, left, [
      [
        { value: labels.turnover, style: "label" },
        { formula: `=IF(COUNT(${cogs},${opening},${closing})<3,"",${figure})`, format: "0.00", style: "emphasis" },
      ],
    ])
    .validate(
      { row: FIGURE_ROW + 2, column: left + 1, rows: 3, columns: 1 },
      { kind: "decimal", from: 0, to: MOST },
      text.monthly.badNumber,
    );
}
