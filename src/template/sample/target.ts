import type { Kpi } from "../kpis";
import { suggestTarget } from "../target-suggestion";

/** How far beyond the baseline a made-up target is at least, as a share of the width of its limits. */
const STEP = 0.2;
/** How much of the room to 100%, or to zero, it takes at most. */
const ROOM = 0.6;
/** Which part of the way to its target a KPI has come by the last month, in turn, so that the example shows every colour. */
const REACHED = [0.86, 1.08, 1.2, 0.82, 1.05, 0.5] as const;

/** Returns a made-up target for the KPI at a place of the scorecard: some are reached by the last month, some nearly; a figure that got worse is far from it. */
export function sampleTarget(
  history: readonly number[],
  [baseline, low, high]: readonly number[],
  kpi: Kpi,
  place: number,
): number {
  const sign = kpi.better === "higher" ? 1 : -1;
  const gained = sign * (history[history.length - 1] - baseline);
  const least = STEP * (high - low);
  // Who stays and who leaves are one figure from two sides, and so have one target.
  const reached = REACHED[kpi.scorecard.group === "Retention" ? 0 : place % REACHED.length];
  const wanted = gained > least / 8 ? gained / reached : Math.max(least, -2 * gained);
  return suggestTarget([baseline + sign * Math.min(wanted, ROOM * room(baseline, kpi))], kpi);
}

function room(baseline: number, { better, measure, scorecard }: Kpi): number {
  if (better === "lower") return baseline;
  return measure === "fraction" && scorecard.interval ? 1 - baseline : Infinity;
}
