/** How a metric becomes a row of the KPI scorecard. */
export interface Scorecard {
  /** The group of the scorecard and of the charts. */
  readonly group: "Retention" | "Revenue" | "Value" | "Experience" | "Service" | "Adoption" | "Growth";
  /** The stage of the customer journey. */
  readonly stage: "Entice" | "Enter" | "Engage" | "Exit" | "Extend";
  /** Per parameter, the monthly total that feeds it in the Simple edition; parameters left out keep their default. */
  readonly monthly: Readonly<Record<string, string>>;
  /** What a reader must know before comparing this figure. */
  readonly caveats?: string;
}
