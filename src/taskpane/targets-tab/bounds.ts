import type { Measure } from "../../metrics/card";

/** Shares that may pass 100%. */
const OPEN_ABOVE = new Set(["NRR", "REVENUE.GROWTH", "EXPANSION.RATE", "ENGAGEMENT.RATE", "PROFIT.MARGIN"]);
/** Figures that may fall below 0, besides points. */
const OPEN_BELOW = new Set(["REVENUE.GROWTH", "PROFIT.MARGIN", "REVENUE.CHURN"]);

/** Returns the least and the most that a KPI can be. */
export function boundsOf({ id, measure }: { readonly id: string; readonly measure: Measure }): {
  least: number;
  most: number;
} {
  if (measure === "points") return { least: -100, most: 100 };
  return {
    least: OPEN_BELOW.has(id) ? -Infinity : 0,
    most: measure === "fraction" && !OPEN_ABOVE.has(id) ? 1 : Infinity,
  };
}

/** Returns a figure cut to what the KPI can be. */
export function possible(value: number, kpi: { readonly id: string; readonly measure: Measure }): number {
  const { least, most } = boundsOf(kpi);
  return Math.min(most, Math.max(least, value));
}
