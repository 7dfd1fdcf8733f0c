import type { MonthlyTotalName } from "../../metrics/monthly-totals";
import type { Scorecard } from "../../metrics/scorecard";
import type { RawColumn, RawTable } from "../rows/tables";

type Group = Scorecard["group"];
type Stage = Scorecard["stage"];

/** Every word the template writes, in one language. A word in braces is filled in. */
export interface TemplateText {
  readonly title: string;
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly sections: Readonly<
    Record<"Customers" | "Revenue" | "Value" | "Experience" | "Service" | "Adoption" | "Market", string>
  >;
  /** Titles of monthly totals, where the language has its own. */
  readonly totals: Readonly<Partial<Record<MonthlyTotalName, string>>>;
  /** Titles of KPIs by metric id, where the language has its own. */
  readonly kpis: Readonly<Record<string, string>>;
  readonly presets: Readonly<Record<string, string>>;
  readonly month: string;
  /** What figures are measured in. */
  readonly units: Readonly<
    Record<"points" | "fraction" | "count" | "number" | "duration" | NonNullable<Scorecard["unit"]>, string>
  >;
  readonly start: {
    readonly company: string;
    readonly sampleCompany: string;
    readonly currency: string;
    readonly asOf: string;
    readonly asOfNote: string;
    readonly firstMonth: string;
    readonly confidence: string;
    readonly confidenceNote: string;
    readonly badConfidence: string;
    readonly review: string;
    readonly reviewRhythm: string;
    readonly preset: string;
    readonly settings: string;
    readonly howToBegin: string;
    readonly steps: readonly [string, string, string];
    /** The first step where raw rows are counted. */
    readonly firstStepFull: string;
    readonly sampleNote: string;
    readonly legend: string;
    readonly legendInput: string;
    readonly legendComputed: string;
    readonly sheets: string;
    readonly about: Readonly<Record<SheetKey, string>>;
    readonly needsFunctions: string;
  };
  readonly monthly: {
    readonly note: string;
    readonly noteFull: string;
    readonly badNumber: string;
    readonly badCount: string;
    readonly badShare: string;
  };
  readonly history: {
    readonly note: string;
    readonly partial: string;
    readonly value: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly low: string;
    readonly high: string;
    readonly baseline: string;
    readonly target: string;
    readonly slope: string;
    readonly normalQuantile: string;
  };
  readonly targets: {
    readonly note: string;
    readonly kpi: string;
    readonly validFrom: string;
    readonly baseline: string;
    readonly lowLimit: string;
    readonly highLimit: string;
    readonly method: string;
    readonly target: string;
    readonly direction: string;
    readonly amber: string;
    readonly setBy: string;
    readonly reason: string;
    readonly higher: string;
    readonly lower: string;
    readonly medianOf: string;
    readonly sampleSetBy: string;
    readonly sampleReason: string;
    readonly badDirection: string;
    readonly badAmber: string;
    readonly badDate: string;
    readonly badKpi: string;
  };
  readonly scorecard: {
    readonly note: string;
    readonly chooseMonth: string;
    readonly badMonth: string;
    readonly columns: Readonly<Record<ScorecardColumn, string>>;
    readonly workings: string;
    readonly green: string;
    readonly amber: string;
    readonly red: string;
    readonly noData: string;
    readonly noTarget: string;
    readonly partial: string;
    readonly check: string;
    readonly better: string;
    readonly worse: string;
    readonly steady: string;
    readonly notMeasurable: string;
    /** In front of the sheets of raw rows that do not count in full. */
    readonly incomplete: string;
    readonly seeError: string;
  };
  readonly rows: {
    readonly notes: Readonly<Record<RawTable, string>>;
    readonly columns: Readonly<Record<RawColumn, string>>;
    readonly badScore: string;
    readonly badYesNo: string;
    readonly badFlag: string;
    readonly badDate: string;
    readonly badText: string;
    readonly badId: string;
    readonly missing: string;
    readonly before: string;
    /** Number formats that say what a count is of. */
    readonly readFormat: string;
    readonly notCountedFormat: string;
    readonly firstBad: string;
    /** What rows of a table are called. */
    readonly called: Readonly<Record<RawTable, string>>;
    readonly notCounted: string;
    readonly refused: string;
  };
  readonly health: Readonly<
    Record<
      | "note"
      | "cut"
      | "measure"
      | "weight"
      | "poor"
      | "good"
      | "atRisk"
      | "key"
      | "lowest"
      | "score"
      | "status"
      | "coverage"
      | "litmus"
      | "litmusNote"
      | "all"
      | "distribution"
      | "distributionAbout"
      | "customers"
      | "total",
      string
    >
  > & {
    /** Titles of the test's figures in order, where the language has its own. */
    readonly litmusRows: readonly string[];
    readonly verdicts: Readonly<Record<"predicts" | "weak" | "not shown to predict", string>>;
  };
  readonly cohorts: Readonly<
    Record<
      | "note"
      | "cut"
      | "age"
      | "survival"
      | "survivalAxis"
      | "last"
      | "step"
      | "curve"
      | "curveAbout"
      | "triangle"
      | "triangleNote"
      | "cohort"
      | "size"
      | "table",
      string
    >
  >;
  readonly fourPs: Readonly<Record<FourPs | "note" | "byPrice" | "byChannel", string>> & {
    readonly columns: Readonly<Record<FourPsColumn, string>>;
    readonly figures: Readonly<
      Record<
        | "returnRate"
        | "margin"
        | "revenue"
        | "meanPrice"
        | "elasticity"
        | "sales"
        | "conversionRate"
        | "costPerConversion"
        | "spent",
        string
      >
    >;
    readonly stock: Readonly<Record<"cost" | "opening" | "closing" | "turnover", string>>;
    readonly charts: Readonly<Record<FourPs, Readonly<Record<"title" | "about" | "axis", string>>>>;
  };
  readonly review: {
    readonly note: string;
    readonly columns: Readonly<
      Record<"month" | "kpi" | "happened" | "cause" | "action" | "owner" | "due" | "effect", string>
    >;
  };
  readonly dictionary: {
    readonly note: string;
    readonly columns: Readonly<
      Record<
        | "kpi"
        | "definition"
        | "formula"
        | "function"
        | "unit"
        | "direction"
        | "inputs"
        | "source"
        | "stage"
        | "caveats",
        string
      >
    >;
  };
  readonly charts: {
    readonly note: string;
    readonly feed: string;
    readonly actual: string;
    readonly target: string;
    readonly baseline: string;
    readonly kpiAbout: string;
    readonly nps: { readonly title: string; readonly about: string; readonly axis: string };
    readonly movements: { readonly title: string; readonly about: string };
    readonly waterfall: Readonly<
      Record<"title" | "about" | "step" | "change" | "reached" | "base" | "gained" | "lost" | "net", string>
    >;
    readonly revenueRetention: Readonly<Record<"title" | "about" | "targetOf", string>>;
    readonly ratio: Readonly<Record<"about" | "rule", string>>;
    readonly tickets: Readonly<Record<"title" | "about" | "aboutBuiltUp" | "axis" | "backlog" | "builtUp", string>>;
  };
}

/** The columns that people fill in on the sheet of the four P's. */
export type FourPsColumn =
  | "product"
  | "sold"
  | "returned"
  | "revenue"
  | "cost"
  | "price"
  | "channel"
  | "sales"
  | "campaign"
  | "spent"
  | "visitors"
  | "conversions";

type FourPs = "product" | "price" | "place" | "promotion";

/** The worksheets of the template. */
export type SheetKey =
  | "start"
  | "scorecard"
  | "charts"
  | "monthly"
  | "survey"
  | "ledger"
  | "tickets"
  | "usage"
  | "customers"
  | "history"
  | "targets"
  | "health"
  | "cohorts"
  | "fourPs"
  | "review"
  | "dictionary";

/** The columns of the scorecard, in order. */
export type ScorecardColumn =
  | "kpi"
  | "group"
  | "actual"
  | "previous"
  | "change"
  | "low"
  | "high"
  | "baseline"
  | "target"
  | "attainment"
  | "status"
  | "note"
  | "rows"
  | "trend"
  | "owner"
  | "action"
  | "direction"
  | "amberBand"
  | "answers"
  | "partialMonth"
  | "slope"
  | "refusal";
