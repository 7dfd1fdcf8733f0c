import { compute, metricOf, type Kpi } from "../kpis";
import { kpiHistory } from "../kpi-history";
import { DATE_FORMAT, formatOf } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import { sampleTarget } from "../sample/target";
import type { TemplateText } from "../text";

const COLUMNS = [
  "kpi",
  "validFrom",
  "baseline",
  "lowLimit",
  "highLimit",
  "method",
  "target",
  "direction",
  "amber",
  "setBy",
  "reason",
] as const;

/** A column of the table of targets. */
export type TargetColumn = (typeof COLUMNS)[number];

const HEADER_ROW = 4;
const AMBER = 0.1;
const SAMPLE_AMBER = 0.3;
/** How many dated rows have their entries checked. */
const MOST_TARGETS = 500;
const LATEST_DATE = 2_958_465;

/** Returns a column of the table of targets as formulas write it. */
export const targetColumn = ({ naming, text }: Frame, column: TargetColumn): string =>
  `${naming.table("Targets")}[${text.targets[column]}]`;

/** Returns the formula of what the row that counts on a day says in a column, for the KPI named in a cell; "" where it says nothing. */
export function targetLookup(frame: Frame, kpi: string, column: TargetColumn, day: string): string {
  const wanted = targetColumn(frame, column);
  const rows = `(${targetColumn(frame, "kpi")}=${kpi})*(${targetColumn(frame, "validFrom")}<=${day})*(LEN(${wanted})>0)`;
  // Both read arrays in every Excel since 2010; AGGREGATE 14 with option 6 is the last row that meets all conditions.
  return `=IFERROR(LOOKUP(AGGREGATE(14,6,ROW(${wanted})/(${rows}),1),ROW(${wanted}),${wanted}),"")`;
}

/** Returns the sheet of baselines and targets: a table of dated rows, one per KPI to begin with. */
export function targetsSheet(frame: Frame): PlanSheet {
  const { text, naming, kpis } = frame;
  const sheet = new SheetBuilder(naming.sheet("targets"), "#A34700")
    .text(0, 0, naming.sheet("targets"), "title")
    .text(1, 0, text.targets.note, "note")
    .put(HEADER_ROW, 0, [COLUMNS.map((column): PlanCell => ({ value: text.targets[column], style: "header" }))])
    .put(
      HEADER_ROW + 1,
      0,
      kpis.map((kpi) => row(frame, kpi)),
    )
    .table(naming.table("Targets"), { row: HEADER_ROW, column: 0, rows: kpis.length + 1, columns: COLUMNS.length })
    .columns([36, 15, 17, 15, 15, 24, 13, 13, 15, 14, 52])
    .freeze(HEADER_ROW + 1, 1);
  const area = (column: TargetColumn) => ({
    row: HEADER_ROW + 1,
    column: COLUMNS.indexOf(column),
    rows: MOST_TARGETS,
    columns: 1,
  });
  sheet
    .validate(
      area("direction"),
      { kind: "list", source: `${text.targets.higher},${text.targets.lower}` },
      text.targets.badDirection,
    )
    .validate(area("amber"), { kind: "decimal", from: 0, to: 1 }, text.targets.badAmber)
    .validate(area("validFrom"), { kind: "date", from: 1, to: LATEST_DATE }, text.targets.badDate);
  return sheet.build();
}

function row(frame: Frame, kpi: Kpi): PlanCell[] {
  const format = formatOf(kpi.measure, frame.options.currency);
  const figures = frozen(frame, kpi);
  const number = (value: number | string): PlanCell => ({ value, format, style: "input" });
  const word = (value: string): PlanCell => ({ value, style: "input" });
  return [
    { value: kpi.title, style: "emphasis" },
    { value: frame.months[0], format: DATE_FORMAT, style: "input" },
    number(figures.baseline),
    number(figures.low),
    number(figures.high),
    word(figures.method),
    number(figures.target),
    word(directionWord(kpi, frame.text)),
    { value: frame.sample ? SAMPLE_AMBER : AMBER, format: "0%", style: "input" },
    word(figures.setBy),
    word(figures.reason),
  ];
}

/** Returns the word for the KPI's good direction. */
export const directionWord = ({ better }: Kpi, text: TemplateText): string => text.targets[better];

/** The baseline as values, not as formulas: what was agreed on does not move when a figure is corrected later. */
function frozen(frame: Frame, kpi: Kpi) {
  const { text, sample } = frame;
  if (!sample) return { baseline: "", low: "", high: "", method: "", target: "", setBy: "", reason: "" };
  // The first half of the example is the past that a team would have looked at when it set its targets.
  const history = kpiHistory(frame, kpi);
  const past = history.slice(0, Math.max(3, Math.ceil(sample.length / 2)));
  const [baseline, lowest, highest, months] = compute(metricOf("BASELINE", frame.catalogue), {
    history: Float64Array.from(past),
  }) as number[];
  // Limits are reckoned as if figures had no end, and shares have two.
  const isShare = kpi.measure === "fraction" && kpi.scorecard.interval !== undefined;
  const [low, high] = isShare ? [Math.max(0, lowest), Math.min(1, highest)] : [lowest, highest];
  return {
    baseline,
    low,
    high,
    method: text.targets.medianOf.replace("{n}", String(months)),
    target: sampleTarget(history, [baseline, low, high], kpi, frame.kpis.indexOf(kpi)),
    setBy: text.targets.sampleSetBy,
    reason: text.targets.sampleReason,
  };
}
