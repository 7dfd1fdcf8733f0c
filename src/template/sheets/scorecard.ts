import { nextPeriod } from "../../records/periods";
import { inColumn } from "../a1";
import { changeFormat, formatOf, MONTH_FORMAT } from "../formats";
import type { Frame } from "../frame";
import type { Kpi } from "../kpis";
import type { PlanCell, PlanSheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import type { ScorecardColumn } from "../text";
import { historyRange, partialRange, TREND_MONTHS, type HistoryFigure } from "./history";
import { targetLookup } from "./targets";

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
  "trend",
  "owner",
  "action",
];
const WORKINGS: readonly ScorecardColumn[] = ["direction", "amberBand", "answers", "partialMonth", "slope"];
const COLUMNS = [...VISIBLE, ...WORKINGS];

const HEADER_ROW = 4;
/** A target hardly away from the baseline makes shares that mean nothing but "far". */
const ATTAINMENT_FORMAT = '[>9.99]">999%";[<-9.99]"<-999%";0%';
/** How much of its own size a figure must move over the trend's months to count as moving. */
const TREND_SHARE = 0.05;

/** The cell in which people choose the month. */
export const MONTH_CELL = { row: 2, column: 1, rows: 1, columns: 1 };

/** Returns the area of the scorecard with its headers. */
export const scorecardArea = ({ kpis }: Frame) => ({
  row: HEADER_ROW,
  column: 0,
  rows: kpis.length + 1,
  columns: COLUMNS.length,
});

/** Returns the sheet with a row per KPI for the chosen month. */
export function scorecardSheet(frame: Frame): PlanSheet {
  const { text, naming, kpis } = frame;
  const words = text.scorecard;
  const body = (column: ScorecardColumn, columns = 1) => ({
    row: HEADER_ROW + 1,
    column: COLUMNS.indexOf(column),
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
    .text(HEADER_ROW - 1, VISIBLE.length, words.workings, "faint")
    .put(HEADER_ROW, 0, [
      COLUMNS.map((column): PlanCell => ({
        value: words.columns[column],
        style: WORKINGS.includes(column) ? "faint" : "header",
      })),
    ])
    .put(
      HEADER_ROW + 1,
      0,
      kpis.map((kpi, i) => new ScorecardRow(frame, kpi, HEADER_ROW + 1 + i).cells()),
    )
    .columns([36, 14, 12, 12, 13, 11, 11, 14, 12, 12, 18, 30, 13, 14, 32, 11, 13, 9, 11, 11])
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
  const says = (column: ScorecardColumn, what: string) =>
    `=${inColumn(HEADER_ROW + 1, COLUMNS.indexOf(column))}=${what}`;
  for (const [word, style] of looks) sheet.colour(body("status"), { formula: says("status", `"${word}"`), style });
  sheet
    .colour(body("trend"), { formula: says("trend", `"${words.better}"`), style: "good" })
    .colour(body("trend"), { formula: says("trend", `"${words.worse}"`), style: "bad" })
    .colour(body("actual", 3), { formula: says("partialMonth", "1"), style: "none" });
  return sheet.build();
}

/** The latest complete month, or the first where none is. */
function chosenMonth({ months, asOf }: Frame): number {
  const complete = months.filter((month) => nextPeriod(month, "M") - 1 <= asOf);
  return complete[complete.length - 1] ?? months[0];
}

class ScorecardRow {
  private readonly month: string;

  constructor(
    private readonly frame: Frame,
    private readonly kpi: Kpi,
    private readonly row: number,
  ) {
    this.month = frame.naming.name("Month");
  }

  cells(): PlanCell[] {
    return COLUMNS.map((column) => this.cell(column));
  }

  private cell(column: ScorecardColumn): PlanCell {
    const { kpi, frame } = this;
    const { text } = frame;
    const format = formatOf(kpi.measure, frame.options.currency);
    switch (column) {
      case "kpi":
        return { value: kpi.title, style: "emphasis" };
      case "group":
        return { value: text.groups[kpi.scorecard.group], style: "figure" };
      case "actual":
        return { formula: `=IFERROR(${this.inHistory("value")},"")`, format, style: "emphasis" };
      case "previous":
        return {
          formula: `=IFERROR(${this.inHistory("value", `EDATE(${this.month},-1)`)},"")`,
          format,
          style: "figure",
        };
      case "change":
        return {
          formula: `=IF(COUNT(${this.at("actual")},${this.at("previous")})<2,"",${this.at("actual")}-${this.at("previous")})`,
          format: changeFormat(format),
          style: "figure",
        };
      case "low":
      case "high":
        if (!kpi.scorecard.interval) return { value: "", style: "figure" };
        return { formula: `=IFERROR(${this.inHistory(column)},"")`, format, style: "figure" };
      case "baseline":
      case "target":
        return { formula: `=IFERROR(${this.inHistory(column)},"")`, format, style: "figure" };
      case "attainment":
        return { formula: this.attainment(), format: ATTAINMENT_FORMAT, style: "figure" };
      case "status":
        return { formula: this.status(), style: "word" };
      case "note":
        return { formula: this.note(), style: "figure" };
      case "trend":
        return { formula: this.trend(), style: "word" };
      case "owner":
      case "action":
        return { value: "", style: "input" };
      case "direction":
        return { formula: targetLookup(frame, this.at("kpi"), "direction", this.month), style: "faint" };
      case "amberBand":
        return { formula: targetLookup(frame, this.at("kpi"), "amber", this.month), format: "0%", style: "faint" };
      case "answers":
        if (!kpi.scorecard.interval) return { value: "", style: "faint" };
        return { formula: `=IFERROR(${this.inHistory("denominator")},"")`, format: "#,##0", style: "faint" };
      case "partialMonth":
        return { formula: `=IFERROR(${this.inMonth(partialRange(frame), this.month)},0)`, format: "0", style: "faint" };
      case "slope":
        return { formula: `=IFERROR(${this.inHistory("slope")},"")`, format: "0.00000", style: "faint" };
    }
  }

  private at(column: ScorecardColumn): string {
    return inColumn(this.row, COLUMNS.indexOf(column));
  }

  /** The mean of one cell, which leaves out an empty text; some spreadsheets' LOOKUP reads that as zero. */
  private inHistory(figure: HistoryFigure, month = this.month): string {
    return `AVERAGEIFS(${historyRange(this.frame, this.kpi, figure)},${this.frame.naming.name("Months")},${month})`;
  }

  /** LOOKUP and not INDEX: some spreadsheets calculate what INDEX points to before its arguments. */
  private inMonth(range: string, month: string): string {
    return `LOOKUP(${month},${this.frame.naming.name("Months")},${range})`;
  }

  private get isLower(): string {
    return `${this.at("direction")}="${this.frame.text.targets.lower}"`;
  }

  private attainment(): string {
    const [actual, baseline, target] = [this.at("actual"), this.at("baseline"), this.at("target")];
    const overBaseline = `IF(${target}=${baseline},"",(${actual}-${baseline})/(${target}-${baseline}))`;
    const overTarget = `IF(${this.isLower},${target}/${actual},${actual}/${target})`;
    return `=IF(COUNT(${actual},${target})<2,"",IFERROR(IF(ISNUMBER(${baseline}),${overBaseline},${overTarget}),""))`;
  }

  private status(): string {
    const words = this.frame.text.scorecard;
    const [actual, baseline, target] = [this.at("actual"), this.at("baseline"), this.at("target")];
    const band = `N(${this.at("amberBand")})*ABS(${target}-IF(ISNUMBER(${baseline}),${baseline},0))`;
    const short = `IF(${this.isLower},${actual}-${target},${target}-${actual})`;
    // A hair of tolerance: a share typed as 3% and one computed as 0.03 are the same.
    const graded = `IF(${short}<=1E-12*ABS(${target}),"${words.green}",IF(${short}<=${band}*(1+1E-12),"${words.amber}","${words.red}"))`;
    const known = `IF(NOT(ISNUMBER(${actual})),"${words.noData}",IF(${this.at("partialMonth")}=1,"${words.partial}",IF(NOT(ISNUMBER(${target})),"${words.noTarget}",${graded})))`;
    return `=IF(ISERROR(${this.inMonth(historyRange(this.frame, this.kpi, "value"), this.month)}),"${words.check}",${known})`;
  }

  /** A target inside the range Low to High cannot be told from the figure itself. */
  private note(): string {
    const [low, high, target] = [this.at("low"), this.at("high"), this.at("target")];
    return `=IF(COUNT(${low},${high},${target})<3,"",IF(AND(${target}>=${low},${target}<=${high}),"${this.frame.text.scorecard.notMeasurable}"&${this.at("answers")},""))`;
  }

  private trend(): string {
    const words = this.frame.text.scorecard;
    const [actual, slope] = [this.at("actual"), this.at("slope")];
    const days = Math.round((TREND_MONTHS - 1) * 30.4);
    const moved = `IF((${slope}<0)=(${this.isLower}),"${words.better}","${words.worse}")`;
    return `=IF(COUNT(${actual},${slope})<2,"",IF(ABS(${slope})*${days}<=${TREND_SHARE}*ABS(${actual}),"${words.steady}",${moved}))`;
  }
}
