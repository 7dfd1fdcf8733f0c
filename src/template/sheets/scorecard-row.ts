import { inColumn } from "../a1";
import { changeFormat, formatOf } from "../formats";
import type { Frame } from "../frame";
import type { Kpi } from "../kpis";
import type { PlanCell } from "../plan";
import { blockRefusal, blocksOf, readingsFor } from "../rows/formulas";
import type { ScorecardColumn } from "../text";
import { historyRange, partialRange, TREND_MONTHS, type HistoryFigure } from "./history";
import { rowsNote } from "./rows-note";
import { targetLookup } from "./targets";

/** A target hardly away from the baseline makes shares that mean nothing but "far". */
const ATTAINMENT_FORMAT = '[>9.99]">999%";[<-9.99]"<-999%";0%';
/** How much of its own size a figure must move over the trend's months to count as moving. */
const TREND_SHARE = 0.05;

/** The cells of one KPI on the scorecard. */
export class ScorecardRow {
  private readonly month: string;

  constructor(
    private readonly frame: Frame,
    private readonly kpi: Kpi,
    private readonly columns: readonly ScorecardColumn[],
    private readonly row: number,
  ) {
    this.month = frame.naming.name("Month");
  }

  cells(): PlanCell[] {
    return this.columns.map((column) => this.cell(column));
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
        return {
          formula: `=IFERROR(${this.inHistory("value")},${this.refused ? `${this.at("refusal")}&""` : '""'})`,
          format,
          style: "emphasis",
        };
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
      case "rows":
        return readingsFor(frame, kpi).length > 0
          ? { formula: rowsNote(frame, kpi), style: "figure" }
          : { value: "", style: "figure" };
      case "refusal":
        return this.refused ? { formula: `=${this.refused}`, style: "faint" } : { value: "", style: "faint" };
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

  /** Where the figure comes from rows that a CS function may refuse: the words of that, as an expression. */
  private get refused(): string | undefined {
    const blocks = blocksOf(this.frame, this.kpi);
    return blocks.length > 0
      ? blocks.reduceRight((rest, block) => blockRefusal(this.frame, block, rest), '""')
      : undefined;
  }

  private at(column: ScorecardColumn): string {
    return inColumn(this.row, this.columns.indexOf(column));
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
    const none = this.refused
      ? `IF(LEN(${this.at("refusal")})>0,"${words.check}","${words.noData}")`
      : `"${words.noData}"`;
    const known = `IF(NOT(ISNUMBER(${actual})),${none},IF(${this.at("partialMonth")}=1,"${words.partial}",IF(NOT(ISNUMBER(${target})),"${words.noTarget}",${graded})))`;
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
