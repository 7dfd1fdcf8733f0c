import { MetricError } from "../records/metric-error";
import { nextPeriod } from "../records/periods";
import type { Frame } from "./frame";
import { kpiValue, type Kpi, type Totals } from "./kpis";

/** Returns the KPI's made-up figures of the complete months that have one, oldest first; without made-up figures none. */
export function kpiHistory({ sample = [], months, asOf }: Frame, kpi: Kpi): readonly number[] {
  return sample
    .filter((_, month) => nextPeriod(months[month], "M") - 1 <= asOf)
    .map((totals) => valueOf(kpi, totals))
    .filter(Number.isFinite);
}

/** A month in which nobody left or joined has no value for some KPIs. */
function valueOf(kpi: Kpi, totals: Totals): number {
  try {
    return kpiValue(kpi, totals);
  } catch (error) {
    if (error instanceof MetricError) return NaN;
    throw error;
  }
}
