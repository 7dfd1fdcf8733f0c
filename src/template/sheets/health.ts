import { NAMESPACE } from "../../metrics/namespace";
import { fixed, inColumn } from "../a1";
import { DATE_FORMAT, formatOf } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { rawColumn } from "../rows/formulas";
import type { RawColumn } from "../rows/tables";
import { SheetBuilder } from "../sheet-builder";
import { palette } from "../styles";
import { fill } from "../text";

const MEASURES = [
  { column: "usage", weight: 0.4, poor: 0.2, good: 0.8 },
  { column: "satisfaction", weight: 0.35, poor: 2.5, good: 4.5 },
  { column: "openTickets", weight: 0.25, poor: 5, good: 0 },
] as const;

const MEASURE_ROW = 4;
const RISK_ROW = 10;
const RISKS = 15;
const COUNT_ROW = RISK_ROW + RISKS + 3;
const LITMUS = { row: MEASURE_ROW - 1, column: 7 };
/** Where every customer is listed, in the order of the table. */
const LIST = { row: 3, column: 12 };
/** Where the keys of the lowest scores stand, beside that list. */
const KEY_COLUMN = LIST.column + 8;
const MOST_CUSTOMERS = 8000;
/** Rows of the list that show dates as dates. */
const FORMATTED = 1000;
const LITMUS_FORMATS = ["0", "0", "0.0%", "0.000", "0.000", "0.000", "0.000", "0.0%", "0.0%", "0.0%", "0.0%"];
const STATUSES = ["Green", "Amber", "Red"] as const;

/** Returns the sheet of customer health: how it is scored, who is at risk, and whether the score has foretold renewals. */
export function healthSheet(frame: Frame): PlanSheet {
  const { text, naming, options } = frame;
  const words = text.health;
  const table = (column: RawColumn) => rawColumn(frame, "Customers", column);
  const listed = (offset: number) => fixed({ row: LIST.row + 1, column: LIST.column + offset, rows: MOST_CUSTOMERS, columns: 1 });
  const some = `COUNTA(${table("customer")})=0`;
  const sheet = new SheetBuilder(naming.sheet("health"), "#00785A")
    .text(0, 0, naming.sheet("health"), "title")
    .text(1, 0, words.note, "note")
    .put(MEASURE_ROW - 1, 0, [headers(words.measure, words.weight, words.poor, words.good)])
    .put(MEASURE_ROW, 0, MEASURES.map(({ column, weight, poor, good }) => [{ value: text.rows.columns[column], style: "label" }, ...[weight, poor, good].map((value): PlanCell => ({ value, style: "input" }))]))
    .text(RISK_ROW - 2, 0, words.atRisk, "section")
    .put(RISK_ROW - 1, 0, [headers(words.rank, text.rows.columns.customer, words.score, words.status, text.rows.columns.renewal, text.rows.columns.value)])
    .text(LITMUS.row - 1, LITMUS.column, words.litmus, "section")
    .put(LITMUS.row, LITMUS.column, [[{ formula: `=IF(COUNT(${table("score")})=0,"",${NAMESPACE}.HEALTH.LITMUS(${table("score")},${table("renewed")}))`, style: "label" }]])
    .text(LITMUS.row + 13, LITMUS.column, fill(words.litmusNote, { customers: naming.sheet("customers") }), "note")
    .columns([24, 22, 12, 12, 12, 14, 3, 24, 14, 3, 3, 3, 24, 12, 10, 12, 10, 10, 10])
    .text(LIST.row - 1, LIST.column, words.all, "section")
    .put(LIST.row, LIST.column, [headers(text.rows.columns.customer, text.rows.columns.renewal, text.rows.columns.churned, text.rows.columns.value)])
    .put(LIST.row + 1, LIST.column, [(["customer", "renewal", "churned", "value"] as const).map((column): PlanCell => ({ formula: `=IF(${some},"",${table(column)})`, style: "faint" }))]);
  const measured = `${naming.table("Customers")}[[${text.rows.columns.usage}]:[${text.rows.columns.openTickets}]]`;
  const limits = (column: number) => fixed({ row: MEASURE_ROW, column, rows: MEASURES.length, columns: 1 });
  sheet.put(LIST.row, LIST.column + 4, [[{ formula: `=IF(${some},"",${NAMESPACE}.HEALTH.TABLE(${measured},${limits(1)},${limits(2)},${limits(3)}))`, style: "faint" }]]);
  LITMUS_FORMATS.forEach((format, i) => sheet.look({ row: LITMUS.row + i, column: LITMUS.column + 1, rows: 1, columns: 1 }, { format }));
  sheet.look({ row: LIST.row + 1, column: LIST.column + 1, rows: FORMATTED, columns: 1 }, { format: DATE_FORMAT });
  sheet.look({ row: LIST.row + 1, column: LIST.column + 4, rows: FORMATTED, columns: 1 }, { format: "0" });
  // The key holds the score in front and the row behind, so that no two are the same; who has left has none.
  const [score, left] = [listed(4), listed(2)];
  sheet.put(LIST.row + 1, LIST.column - 1, [[{ formula: `=IF(ISNUMBER(${score})*(${left}=0),ROUND(${score},2)*1E6+ROW(${score}),"")`, style: "faint" }]]);
  const list = fixed({ row: LIST.row + 1, column: LIST.column - 1, rows: MOST_CUSTOMERS, columns: 8 });
  sheet.put(RISK_ROW, 0, Array.from({ length: RISKS }, (_, i) => riskRow(i, list, options.currency)));
  sheet.put(RISK_ROW, KEY_COLUMN, Array.from({ length: RISKS }, (_, i) => [{ formula: `=IFERROR(SMALL(${listed(-1)},${i + 1}),"")`, style: "faint" }]));
  const area = { row: RISK_ROW, column: 3, rows: RISKS, columns: 1 };
  const looks = { Green: "good", Amber: "near", Red: "bad" } as const;
  for (const status of STATUSES) sheet.colour(area, { kind: "formula", formula: `=$D${RISK_ROW + 1}="${status}"`, style: looks[status] });
  return distribution(frame, sheet, listed(5)).build();
}

const headers = (...titles: string[]): PlanCell[] => titles.map((value) => ({ value, style: "header" }));

/** The customer with the next lowest score among those who have not left. */
function riskRow(i: number, list: string, currency: string): PlanCell[] {
  const key = inColumn(RISK_ROW + i, KEY_COLUMN);
  const found = (column: number) => `=IF(ISNUMBER(${key}),VLOOKUP(${key},${list},${column + 2},FALSE),"")`;
  return [
    { value: i + 1, style: "figure" },
    { formula: found(0), style: "emphasis" },
    { formula: found(4), format: "0", style: "figure" },
    { formula: found(5), style: "figure" },
    { formula: found(1), format: DATE_FORMAT, style: "figure" },
    { formula: found(3), format: formatOf("money", currency), style: "figure" },
  ];
}

function distribution({ text, naming }: Frame, sheet: SheetBuilder, statuses: string): SheetBuilder {
  const words = text.health;
  const name = naming.sheet("health");
  const counts = { sheet: name, row: COUNT_ROW, column: 1, rows: STATUSES.length, columns: 1 };
  return sheet
    .text(COUNT_ROW - 2, 0, words.distribution, "section")
    .put(COUNT_ROW, 0, STATUSES.map((status) => [{ value: status, style: "label" }, { formula: `=COUNTIF(${statuses},"${status}")`, format: "0", style: "figure" }]))
    .chart({
      name: "Health",
      title: words.distribution,
      alternativeText: words.distributionAbout,
      categories: { ...counts, column: 0 },
      categoryTitle: words.status,
      categoryFormat: "General",
      valueTitle: words.customers,
      valueFormat: "0",
      series: [{ name: words.customers, values: counts, colour: palette.actual, kind: "column" }],
      position: { row: COUNT_ROW - 8, column: 7, rows: 15, columns: 4 },
    });
}
