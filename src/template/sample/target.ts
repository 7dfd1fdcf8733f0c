import { median } from "../../stats/quantile";
import type { Kpi } from "../kpis";
import { suggestTarget } from "../target-suggestion";

/** How far beyond the baseline a made-up target is at least, as a share of the width of its limits. */
const STEP = 0.2;
/** How much of the room to 100%, or to zero, it takes at most. */
const ROOM = 0.6;
/** Months that tell where the figures have got to. */
const LATE = 3;

/** Returns a made-up target: about where the figures get to by the end, and clear of their usual variation, so that attainment tells something. */
export function sampleTarget(history: readonly number[], [baseline, low, high]: readonly number[], kpi: Kpi): number {
  const sign = kpi.better === "higher" ? 1 : -1;
  const gained = sign * (median(history.slice(-LATE)) - baseline);
  const wanted = Math.max(gained, STEP * (high - low));
  return suggestTarget([baseline + sign * Math.min(wanted, ROOM * room(baseline, kpi))], kpi);
}

function room(baseline: number, { better, measure, scorecard }: Kpi): number {
  if (better === "lower") return baseline;
  return measure === "fraction" && scorecard.interval ? 1 - baseline : Infinity;
}
