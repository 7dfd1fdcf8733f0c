import type { Metric } from "../metrics/card";
import { scorecardMetrics } from "./kpis";
import type { TemplateText } from "./text";

/** A ready choice of KPIs. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Ids of metrics with a scorecard entry, in the order of the scorecard. */
  readonly ids: readonly string[];
}

const CHOICES: readonly (readonly [id: string, ids: readonly string[]])[] = [
  ["customer-success", ["CHURN", "MRR", "CLV", "NPS", "CSAT"]],
  ["experience", ["CHURN", "NPS", "CSAT", "CLV", "NES"]],
  ["service", ["FRT", "CSAT", "NPS", "RESOLUTION.TIME", "RETENTION"]],
  ["board", ["REVENUE.GROWTH", "CAC", "NPS", "ENPS"]],
  ["saas", ["RETENTION", "NRR", "GRR", "MRR", "CHURN", "ADOPTION", "STICKINESS", "ONBOARDING.RATE", "LTV.RATIO"]],
  ["support", ["FRT", "RESOLUTION.TIME", "FCR", "TICKETS.VOLUME", "CSAT"]],
  ["centricity", ["CSAT", "NPS", "CES", "RETENTION"]],
  ["engagement", ["CSAT", "NPS", "RETENTION", "CLV", "ENGAGEMENT.RATE"]],
  ["four-ps", ["RETURN.RATE", "PROFIT.MARGIN", "CONVERSION.RATE", "INVENTORY.TURNOVER"]],
];

/** Returns the presets whose KPIs the catalogue has, and last "custom" with every KPI there is to choose from. */
export function presetsIn(catalogue: readonly Metric[], text: TemplateText): readonly Preset[] {
  const all = scorecardMetrics(catalogue).map(({ id }) => id);
  const ready = CHOICES.filter(([, ids]) => ids.every((id) => all.includes(id)));
  return [...ready, ["custom", all] as const].map(([id, ids]) => ({ id, title: text.presets[id], ids }));
}
