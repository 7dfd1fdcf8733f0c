import type { Measure } from "../metrics/card";
import { quantile } from "../stats/quantile";
import type { Kpi } from "./kpis";

/** The step that a target of a measure is rounded to, so that people can say it aloud. */
function stepOf(measure: Measure, size: number): number {
  if (measure === "fraction") return 0.001;
  if (measure === "points") return 1;
  return 10 ** (Math.floor(Math.log10(Math.max(1e-9, Math.abs(size)))) - 2);
}

/** Returns the achievable target: where the best quarter of the KPI's own history begins, rounded. */
export function suggestTarget(
  history: readonly number[],
  { better, measure }: Pick<Kpi, "better" | "measure">,
): number {
  const reached = quantile(history, better === "higher" ? 0.75 : 0.25);
  const step = stepOf(measure, reached);
  return Number((Math.round(reached / step) * step).toPrecision(12));
}
