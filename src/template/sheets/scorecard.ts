import { nextPeriod } from "../../records/periods";
import { fixed, inColumn } from "../a1";
import { MONTH_FORMAT } from "../formats";
import type { Frame } from "../frame";
import type { PlanArea, PlanCell, PlanSheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import type { ScorecardColumn } from "../text";
import { rowsNotCounted, rowsRead, sheetOf } from "../rows/readings";
import { rawTables, type RawTable } from "../rows/tables";
import { ScorecardRow } from "./scorecard-row";

const VISIBLE: readonly ScorecardColumn[] = [
  "kpi",
  "group",
  "actual",
  "previous",
  "change",
  "low",
  "high",
  "baseline",
  "target",
  "attainment",
  "status",
  "note",
  "rows",
  "trend",
  "owner",
  "action",
];
const WORKINGS: readonly ScorecardColumn[] = ["direction", "amberBand", "answers", "partialMonth", "slope", "refusal"];
/** What only a scorecard over raw rows says. */
const OF_ROWS: readonly ScorecardColumn[] = ["rows", "refusal"];
const WIDTHS: Readonly<Record<ScorecardColumn, number>> = {
  kpi: 36,
  group: 14,
  actual: 12,
  previous: 12,
  change: 13,
  low: 11,
  high: 11,
  baseline: 14,
  target: 12,
  attainment: 12,
  status: 18,
  note: 30,
  rows: 34,
  trend: 13,
  owner: 14,
  action: 32,
  direction: 11,
  amberBand: 13,
  answers: 9,
  partialMonth: 11,
  slope: 11,
  refusal: 18,
};
const HEADER_ROW = 4;
const INCOMPLETE = { row: 2, column: 2, rows: 1, columns: 6 };

const columnsOf = ({ options }: Frame): readonly ScorecardColumn[] =>
  [...VISIBLE, ...WORKINGS].filter((column) => options.edition === "full" || !OF_ROWS.includes(column));

/** The cell in which people choose the month. */
export const MONTH_CELL = { row: 2, column: 1, rows: 1, columns: 1 };

/** Returns the area of the scorecard with its headers. */
export const scorecardArea = (frame: Frame) => ({
  row: HEADER_ROW,
  column: 0,
  rows: frame.kpis.length + 1,
  columns: columnsOf(frame).length,
});

/** Returns the sheet with a row per KPI for the chosen month. */
export function scorecardSheet(frame: Frame): PlanSheet {
  const { text, naming, kpis } = frame;
  const words = text.scorecard;
  const all = columnsOf(frame);
  const body = (column: ScorecardColumn, columns = 1) => ({
    row: HEADER_ROW + 1,
    column: all.indexOf(column),
    rows: kpis.length,
    columns,
  });
  const sheet = new SheetBuilder(naming.sheet("scorecard"), "#00785A")
    .text(0, 0, naming.sheet("scorecard"), "title")
    .text(1, 0, words.note, "note")
    .put(MONTH_CELL.row, 0, [
      [
        { value: words.chooseMonth, style: "emphasis" },
        { value: chosenMonth(frame), format: MONTH_FORMAT, style: "input" },
      ],
    ])
    .text(HEADER_ROW - 1, all.indexOf("direction"), words.workings, "faint")
    .put(HEADER_ROW, 0, [
      all.map((column): PlanCell => ({
        value: words.columns[column],
        style: WORKINGS.includes(column) ? "faint" : "header",
      })),
    ])
    .put(
      HEADER_ROW + 1,
      0,
      kpis.map((kpi, i) => new ScorecardRow(frame, kpi, all, HEADER_ROW + 1 + i).cells()),
    )
    .columns(all.map((column) => WIDTHS[column]))
    .freeze(HEADER_ROW + 1, 1)
    .validate(MONTH_CELL, { kind: "list", source: `=${naming.name("Months")}` }, words.badMonth);
  const looks = [
    [words.green, "good"],
    [words.amber, "near"],
    [words.red, "bad"],
    [words.check, "bad"],
    [words.noData, "none"],
    [words.noTarget, "none"],
    [words.partial, "none"],
  ] as const;
  const says = (column: ScorecardColumn, what: string) => `=${inColumn(HEADER_ROW + 1, all.indexOf(column))}=${what}`;
  for (const [word, style] of looks) sheet.colour(body("status"), { formula: says("status", `"${word}"`), style });
  sheet
    .colour(body("trend"), { formula: says("trend", `"${words.better}"`), style: "good" })
    .colour(body("trend"), { formula: says("trend", `"${words.worse}"`), style: "bad" })
    .colour(body("actual", 3), { formula: says("partialMonth", "1"), style: "none" });
  if (frame.options.edition === "full") putIncomplete(frame, sheet, body("rows"));
  return sheet.build();
}

/** Says beside the month which sheets hold rows that do not count in full. */
function putIncomplete(frame: Frame, sheet: SheetBuilder, notes: PlanArea): void {
  const { text, naming } = frame;
  const tables = Object.keys(rawTables) as RawTable[];
  const counts = tables.map((table) => [rowsNotCounted(frame, table), rowsRead(frame, table), sheetOf(table)] as const);
  const said = counts.map(([not, read, key]) => `IF(N(${not})>0,", ${naming.sheet(key)} "&${not}&" / "&${read},"")`);
  const [first, note] = [fixed({ ...INCOMPLETE, columns: 1 }), inColumn(notes.row, notes.column)];
  sheet
    .put(INCOMPLETE.row, INCOMPLETE.column, [
      [
        {
          formula: `=IF(${counts.map(([not]) => `N(${not})`).join("+")}=0,"","${text.scorecard.incomplete}"&MID(${said.join("&")},3,999))`,
          style: "label",
        },
      ],
    ])
    .colour(INCOMPLETE, { formula: `=LEN(${first})>0`, style: "bad" })
    .colour(notes, { formula: `=LEN(${note})>0`, style: "near" });
}

/** The latest complete month, or the first where none is. */
function chosenMonth({ months, asOf }: Frame): number {
  const complete = months.filter((month) => nextPeriod(month, "M") - 1 <= asOf);
  return complete[complete.length - 1] ?? months[0];
}
