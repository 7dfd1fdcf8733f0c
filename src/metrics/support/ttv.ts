import { dayOf } from "../../records/civil";
import { aroundTheClock, instantOf, millisecondsPer } from "../../records/elapsed";
import { observation } from "../../records/follow-up";
import { unavailable } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import type { Unit } from "../../records/units";
import { aheadOfUtc, type Times } from "../../records/times";
import { momentsOf, type Waits } from "../../records/waits";
import { kaplanMeier, timeOfSurvival } from "../../stats/kaplan-meier";
import { typicalOf, type Statistic } from "../../stats/typical";
import { metric, value } from "../card";
import { asOf, choice, column, unit } from "../parameters";

/** How long customers took to reach the milestone, or have been on their way, in milliseconds; those who start after asOf are left out. */
export interface WaysToValue {
  readonly durations: Float64Array;
  /** 1 where the milestone was reached by asOf, else 0. */
  readonly reached: Uint8Array;
}

/** Returns how long each customer took, or has been waiting for at asOf; a milestone before its start is #VALUE!. */
export function waysToValue(rows: Rows, starts: Times, milestones: Times, asOf: number | undefined): WaysToValue {
  const waits: Waits = { rows, starts, ends: milestones, called: { start: "start", end: "milestone" } };
  const { lastDay, until } = observation(asOf, waits, { terms: false });
  const durations = new Float64Array(starts.clock.length);
  const reached = new Uint8Array(starts.clock.length);
  let n = 0;
  for (let i = 0; i < durations.length; i++) {
    const { start, end } = momentsOf(waits, i, aroundTheClock);
    if (dayOf(starts.clock[i]) > lastDay) continue;
    reached[n] = dayOf(milestones.clock[i]) <= lastDay ? 1 : 0;
    durations[n++] = aroundTheClock.between(start, reached[n - 1] ? end : instantOf(until - aheadOfUtc(starts, i)));
  }
  if (n === 0) throw unavailable("no data");
  return { durations: durations.subarray(0, n), reached: reached.subarray(0, n) };
}

/** Returns the typical time to the milestone in the unit: of those who reached it, or with "km" the time by which half of all have. */
export function timeToValue({ durations, reached }: WaysToValue, statistic: Statistic | "km", unit: Unit): number {
  const time = statistic === "km" ? timeOfSurvival(kaplanMeier(durations, reached), 0.5) : undefined;
  if (time !== undefined) return time / millisecondsPer(unit);
  if (statistic === "km") throw unavailable("fewer than half have reached it");
  const done = durations.filter((_, i) => reached[i] === 1);
  if (done.length === 0) throw unavailable("nobody has reached it");
  return typicalOf(done, statistic) / millisecondsPer(unit);
}

export default metric({
  id: "TTV",
  title: "Time to value",
  summary: "How long customers take from the start to the first success that matters to them.",
  definition:
    'From the start to the milestone you call value, in 24-hour days unless you ask otherwise. Median, mean and p90 look only at customers who have reached it, and so flatter a product with many who are still waiting. "km" counts those too, as waiting at asOf (Kaplan–Meier), and gives the time by which half of all get there.',
  formula: "median of (milestone − start); km: first t with S(t) ≤ ½",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016; Kaplan and Meier, JASA 53, 1958",
  parameters: {
    starts: column("date", "When each customer started."),
    milestones: column("date", "When each reached the milestone; blank where not yet.", { blank: "keep" }),
    stat: choice(
      '"median" (default), "mean" or "p90" of those who reached it, or "km", which counts those still waiting.',
      ["median", "mean", "p90", "km"],
      {
        default: "median",
      },
    ),
    unit: unit("D"),
    asOf,
  },
  returns: value("duration"),
  better: "lower",
  synonyms: ["time to first value", "ttfv", "time to live", "onboarding time", "activation time"],
  compute: ({ starts, milestones, stat, unit, asOf, rows }) =>
    timeToValue(waysToValue(rows, starts, milestones, asOf), stat, unit),
  examples: [
    {
      about: "after 3, 5 and 10 days; one is still waiting",
      args: [
        [46023, 46023, 46030, 46031],
        [46026, 46028, 46040, null],
      ],
      result: 5,
    },
    {
      about: "their mean",
      args: [["2026-01-01", "2026-01-01", "2026-01-08"], ["2026-01-04", "2026-01-06", "2026-01-18"], "mean"],
      result: 6,
    },
    {
      about: "those who wait count: at 5 days half of four",
      args: [[46023, 46023, 46023, 46023], [46026, 46028, null, null], "km", "D", 46033],
      result: 7.5,
    },
    {
      about: "what happens after asOf has not happened yet",
      args: [["Start", 46023, 46023], ["Value", 46026, 46060], "mean", "D", 46040],
      result: 3,
    },
    {
      about: "too few have reached it",
      args: [[46023, 46023, 46023], [46026, null, null], "km"],
      result: { error: "#N/A", says: "fewer than half have reached it" },
    },
    {
      about: "a milestone before its start",
      args: [
        [46023, 46023],
        [null, 46022],
      ],
      result: { error: "#VALUE!", says: "row 2: milestone before start" },
    },
  ],
});
