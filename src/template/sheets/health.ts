import { NAMESPACE } from "../../metrics/namespace";
import { cell, fixed, inColumn } from "../a1";
import { DATE_FORMAT, formatOf } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { rawColumn, unlessRefused, withHeading } from "../rows/readings";
import type { RawColumn } from "../rows/tables";
import { SheetBuilder } from "../sheet-builder";
import { palette } from "../styles";
import { fill, type TemplateText } from "../text";
import { putLitmus } from "./litmus";
import { MOST_ROWS } from "./raw";

const MEASURES = [
  { column: "usage", weight: 0.4, poor: 0.2, good: 0.8, format: "0%" },
  { column: "satisfaction", weight: 0.35, poor: 2.5, good: 4.5, format: "0.0" },
  { column: "openTickets", weight: 0.25, poor: 5, good: 0, format: "0" },
] as const;

const MEASURE_ROW = 4;
const RISK_ROW = 10;
const RISKS = 15;
const COUNT_ROW = RISK_ROW + RISKS + 3;
const LITMUS = { row: MEASURE_ROW - 1, column: 6 };
const CHART = { row: 19, column: 6, rows: 15, columns: 4 };
/** Where every customer is listed, in the order of the table; the sort keys stand in the column before. */
const LIST = { row: 3, column: 15 };
/** Where the keys of the lowest scores stand, and the test's figures, beside that list. */
const KEY_COLUMN = LIST.column + 8;
const LITMUS_COLUMN = KEY_COLUMN + 2;
/** Scores from which a customer is green, and amber. */
const GREEN_FROM = 75;
const AMBER_FROM = 50;
const STATUSES = ["Green", "Amber", "Red"] as const;
/** From which score on, and below which, a customer has a status. */
const SCORES = { Green: [GREEN_FROM, 1e9], Amber: [AMBER_FROM, GREEN_FROM], Red: [-1e9, AMBER_FROM] } as const;
const LOOKS = { Green: "good", Amber: "near", Red: "bad" } as const;

/** Returns the sheet of customer health: how it is scored, who is at risk, and whether the score has foretold renewals. */
export function healthSheet(frame: Frame): PlanSheet {
  const { text, naming } = frame;
  const words = text.health;
  const customers = rawColumn(frame, "Customers", "customer");
  const sheet = new SheetBuilder(naming.sheet("health"), "#00785A")
    .text(0, 0, naming.sheet("health"), "title")
    .text(1, 0, words.note, "note")
    .put(2, 0, [
      [
        {
          formula: `=IF(ROWS(${customers})>${MOST_ROWS},"${fill(words.cut, { n: MOST_ROWS.toLocaleString("en") })}","")`,
          style: "label",
        },
      ],
    ])
    .colour({ row: 2, column: 0, rows: 1, columns: 4 }, { formula: "=LEN($A$3)>0", style: "bad" })
    .put(MEASURE_ROW - 1, 0, [headers(words.measure, words.weight, words.poor, words.good)])
    .put(
      MEASURE_ROW,
      0,
      MEASURES.map(({ column, weight, poor, good, format }) => [
        { value: text.rows.columns[column], style: "label" },
        { value: weight, format: "0%", style: "input" },
        ...[poor, good].map((value): PlanCell => ({ value, format, style: "input" })),
      ]),
    )
    .columns([26, 12, 14, 13, 14, 3, 26, 22, 12, 12, 3, 3, 3, 3, 14, 26, 12, 11, 16, 8, 10, 10, 3, 14, 3, 20, 12]);
  putList(frame, sheet);
  putRisks(frame, sheet);
  putLitmus(frame, sheet, LITMUS, LITMUS_COLUMN);
  return putDistribution(frame, sheet).build();
}

const headers = (...titles: string[]): PlanCell[] => titles.map((value) => ({ value, style: "header" }));

const listed = (offset: number): string =>
  fixed({ row: LIST.row + 1, column: LIST.column + offset, rows: MOST_ROWS, columns: 1 });

/** Every customer with the score, as spilled arrays. The key holds the score in front and the row behind, so that no two are the same; who has left has none. */
function putList(frame: Frame, sheet: SheetBuilder): void {
  const { text, options } = frame;
  const table = (column: RawColumn) => rawColumn(frame, "Customers", column);
  const none = `COUNTA(${table("customer")})=0`;
  const measured = withHeading(frame, "Customers", "usage", "openTickets");
  const limits = (column: number) => fixed({ row: MEASURE_ROW, column, rows: MEASURES.length, columns: 1 });
  const columns = ["customer", "renewal", "churned", "value"] as const;
  const [score, left] = [listed(4), listed(2)];
  const area = (offset: number) => ({ row: LIST.row + 1, column: LIST.column + offset, rows: MOST_ROWS, columns: 1 });
  sheet
    .text(LIST.row - 1, LIST.column, text.health.all, "section")
    .put(LIST.row, LIST.column - 1, [
      headers(
        text.health.key,
        ...columns.map((column) => text.rows.columns[column]),
        text.health.score,
        text.health.status,
        text.health.coverage,
      ),
    ])
    .put(LIST.row + 1, LIST.column, [
      columns.map((column): PlanCell => ({ formula: `=IF(${none},"",${table(column)})` })),
    ])
    .put(LIST.row + 1, LIST.column + 4, [
      [
        {
          formula: unlessRefused(
            frame,
            "HEALTH.TABLE",
            `${NAMESPACE}.HEALTH.TABLE(${measured},${limits(1)},${limits(2)},${limits(3)},"weighted",${GREEN_FROM},${AMBER_FROM},FALSE)`,
          ),
        },
      ],
    ])
    .put(LIST.row + 1, LIST.column - 1, [
      [{ formula: `=IF(ISNUMBER(${score})*(${left}=0),ROUND(${score}*100,0)*1E6+ROW(${score}),"")` }],
    ])
    .look(area(-1), { format: "0" })
    .look(area(1), { format: DATE_FORMAT })
    .look(area(3), { format: formatOf("money", options.currency) })
    .look(area(4), { format: "0" })
    .look(area(6), { format: "0%" });
}

/** The customers with the lowest scores among those who have not left; a key stands once, so what is summed is the one customer's. */
function putRisks({ text, options }: Frame, sheet: SheetBuilder): void {
  const words = text.health;
  const names = fixed({ row: LIST.row + 1, column: LIST.column - 1, rows: MOST_ROWS, columns: 2 });
  const risk = (i: number): PlanCell[] => {
    const key = inColumn(RISK_ROW + i, KEY_COLUMN);
    const score = inColumn(RISK_ROW + i, 1);
    const shown = (formula: string) => `=IF(ISNUMBER(${key}),${formula},"")`;
    const number = (column: number) => shown(`SUMIFS(${listed(column)},${listed(-1)},${key})`);
    return [
      { formula: shown(`VLOOKUP(${key},${names},2,FALSE)`), style: "emphasis" },
      { formula: number(4), format: "0", style: "figure" },
      {
        formula: shown(
          `IF(${score}>=${GREEN_FROM},"${statusWord("Green", text)}",IF(${score}>=${AMBER_FROM},"${statusWord("Amber", text)}","${statusWord("Red", text)}"))`,
        ),
        style: "word",
      },
      { formula: number(1), format: DATE_FORMAT, style: "figure" },
      { formula: number(3), format: formatOf("money", options.currency), style: "figure" },
    ];
  };
  const statuses = { row: RISK_ROW, column: 2, rows: RISKS, columns: 1 };
  sheet
    .text(RISK_ROW - 2, 0, words.atRisk, "section")
    .put(RISK_ROW - 1, 0, [
      headers(
        text.rows.columns.customer,
        words.score,
        words.status,
        text.rows.columns.renewal,
        text.rows.columns.value,
      ),
    ])
    .put(
      RISK_ROW,
      0,
      Array.from({ length: RISKS }, (_, i) => risk(i)),
    )
    .text(RISK_ROW - 1, KEY_COLUMN, words.lowest, "faint")
    .put(
      RISK_ROW,
      KEY_COLUMN,
      Array.from({ length: RISKS }, (_, i) => [
        { formula: `=IFERROR(SMALL(${listed(-1)},${i + 1}),"")`, format: "0", style: "faint" },
      ]),
    );
  for (const status of STATUSES)
    sheet.colour(statuses, {
      formula: `=${inColumn(RISK_ROW, 2)}="${statusWord(status, text)}"`,
      style: LOOKS[status],
    });
}

const statusWord = (status: (typeof STATUSES)[number], { scorecard }: TemplateText): string =>
  ({ Green: scorecard.green, Amber: scorecard.amber, Red: scorecard.red })[status];

function putDistribution({ text, naming }: Frame, sheet: SheetBuilder): SheetBuilder {
  const words = text.health;
  const counts = { sheet: naming.sheet("health"), row: COUNT_ROW, column: 1, rows: STATUSES.length, columns: 1 };
  STATUSES.forEach((status, i) => {
    sheet.put(COUNT_ROW + i, 0, [
      [
        { value: statusWord(status, text), style: LOOKS[status] },
        {
          formula: `=COUNTIFS(${listed(4)},">=${SCORES[status][0]}",${listed(4)},"<${SCORES[status][1]}",${listed(2)},0)`,
          format: "#,##0",
          style: "figure",
        },
      ],
    ]);
  });
  return sheet
    .text(COUNT_ROW - 1, 0, words.distribution, "section")
    .text(CHART.row - 1, CHART.column, words.distributionAbout, "note")
    .put(COUNT_ROW + STATUSES.length, 0, [
      [
        { value: words.total, style: "label" },
        {
          formula: `=SUM(${cell(COUNT_ROW, 1)}:${cell(COUNT_ROW + STATUSES.length - 1, 1)})`,
          format: "#,##0",
          style: "emphasis",
        },
      ],
    ])
    .chart({
      name: "Health",
      title: words.distribution,
      alternativeText: words.distributionAbout,
      categories: { ...counts, column: 0 },
      categoryTitle: words.status,
      categoryFormat: "General",
      valueTitle: words.customers,
      valueFormat: "#,##0",
      valueMinimum: 0,
      series: [{ name: words.customers, values: counts, colour: palette.actual, kind: "column" }],
      position: CHART,
    });
}
