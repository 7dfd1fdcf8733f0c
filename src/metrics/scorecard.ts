import type { MonthlyTotalName } from "./monthly-totals";

/** How a KPI is had from monthly totals: a function fed by totals per parameter, or a figure that people type as it is. */
export type MonthlyValue =
  | {
      /** The function that computes it, where it is another than the metric's own (NPS.COUNTS for NPS). */
      readonly metric?: string;
      /** Per parameter the total that feeds it; parameters left out keep their default. */
      readonly from: Readonly<Record<string, MonthlyTotalName>>;
    }
  | { readonly typed: MonthlyTotalName };

/** How sure one month's figure is: a share of answers or customers, or promoters less detractors. */
export type MonthlyInterval =
  | { readonly of: "share"; readonly part: MonthlyTotalName; readonly whole: MonthlyTotalName }
  | {
      readonly of: "balance";
      readonly for: MonthlyTotalName;
      readonly neutral: MonthlyTotalName;
      readonly against: MonthlyTotalName;
    };

/** How a metric becomes a row of the KPI scorecard, its history and its chart. */
export interface Scorecard {
  /** The group of the scorecard and of the charts. */
  readonly group: "Retention" | "Revenue" | "Value" | "Experience" | "Service" | "Adoption" | "Market";
  /** The stage of the customer journey. */
  readonly stage: "Entice" | "Enter" | "Engage" | "Exit" | "Extend";
  /** The good direction, where the metric itself has none. */
  readonly better?: "higher" | "lower";
  /** The name on the scorecard, where the metric's title is not it. */
  readonly title?: string;
  readonly monthly: MonthlyValue;
  /** What the figure is measured in, where its measure does not say. */
  readonly unit?: "months" | "times" | "perPerson";
  /** Where the figure rests on counted answers or customers, its interval. */
  readonly interval?: MonthlyInterval;
  /** What a reader must know before comparing this figure. */
  readonly caveats?: string;
}
