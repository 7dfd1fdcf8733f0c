import type { Metric } from "./card";

/** A folder of metrics, in the order of the reference. */
export interface Group {
  readonly folder: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
}

/** The folders of metrics and what people call them. */
export const GROUP_TITLES = {
  surveys: "Surveys",
  customers: "Customers",
  revenue: "Recurring revenue",
  value: "Value and unit economics",
  support: "Onboarding, adoption, support",
  health: "Health and drivers",
  goals: "Goals, trends, segments",
  market: "The four P's",
  samples: "Sample data",
} as const;
