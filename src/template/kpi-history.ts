import { nextPeriod } from "../records/periods";
import type { Frame } from "./frame";
import { kpiValue, type Kpi } from "./kpis";

/** Returns the KPI's made-up figures of the complete months, oldest first; without made-up figures none. */
export function kpiHistory({ sample = [], months, asOf }: Frame, kpi: Kpi): readonly number[] {
  return sample.filter((_, month) => nextPeriod(months[month], "M") - 1 <= asOf).map((totals) => kpiValue(kpi, totals));
}
