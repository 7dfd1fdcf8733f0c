import { earliest } from "../../records/activity-log";
import { lastDayOf } from "../../records/as-of";
import { unavailable, unusable } from "../../records/metric-error";
import { Periods, type Period } from "../../records/periods";
import type { Rows } from "../../records/rows";
import { metric, table, type Cell } from "../card";
import { asOf, column, count, period } from "../parameters";

/** When customers started and completed onboarding (0: not yet), and what counts as in time. */
export interface Onboarding {
  readonly rows: Rows;
  readonly starts: Int32Array;
  readonly completions: Int32Array;
  readonly withinDays: number;
  readonly asOf?: number;
}

/** Returns a row per period of start: started, completed in time, and the rate, "" until every start of the period has had its days. */
export function onboardingByPeriod(
  { rows, starts, completions, withinDays, asOf }: Onboarding,
  length: Period,
): Cell[][] {
  for (let i = 0; i < starts.length; i++) {
    if (completions[i] !== 0 && completions[i] < starts[i])
      throw unusable(`row ${rows.number(i)}: completion before start`);
  }
  const last = lastDayOf(asOf, rows, starts, completions);
  const first = earliest(starts);
  if (first > last) throw unavailable("no data");
  const periods = new Periods(first, last, length);
  const started = new Float64Array(periods.length);
  const completed = new Float64Array(periods.length);
  const lastStart = new Float64Array(periods.length);
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] > last) continue;
    const p = periods.indexOf(starts[i]);
    started[p]++;
    lastStart[p] = Math.max(lastStart[p], starts[i]);
    if (completions[i] !== 0 && completions[i] <= last && completions[i] - starts[i] <= withinDays) completed[p]++;
  }
  return Array.from(started, (n, p) => {
    const known = n > 0 && lastStart[p] + withinDays <= last;
    return [periods.starts[p], n, completed[p], known ? completed[p] / n : ""];
  });
}

export default metric({
  id: "ONBOARDING.LOG",
  title: "Onboarding completion by period",
  summary: "Of the customers who started onboarding in each period, how many completed it within so many days.",
  definition:
    "Each customer belongs to the period of its start. Days are calendar days, whatever the time of day. The rate stays empty until the last start of the period has had its days, so that young periods do not look bad; Completed shows what is known so far.",
  formula: "completed within N days / started, per period of start",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    starts: column("day", "When each customer started onboarding."),
    completions: column("day", "When each completed it; blank where not yet.", { blank: "keep" }),
    withinDays: count("Within how many days it should be completed, such as 30."),
    period,
    asOf,
  },
  returns: table([
    ["Period", "date"],
    ["Started", "count"],
    ["Completed", "count"],
    ["Rate", "fraction"],
  ]),
  better: "higher",
  synonyms: ["onboarding cohorts", "activation rate", "go-live within 30 days"],
  compute: ({ period, ...onboarding }) => onboardingByPeriod(onboarding, period),
  examples: [
    {
      about: "January is known, February is empty, March is not known yet",
      args: [
        ["Start", "2026-01-05", "2026-01-31", "2026-01-01", "2026-03-01"],
        ["Done", "2026-02-04", "2026-03-03", null, "2026-03-10"],
        30,
      ],
      result: [
        ["Period", "Started", "Completed", "Rate"],
        [46023, 3, 1, 1 / 3],
        [46054, 0, 0, ""],
        [46082, 1, 1, ""],
      ],
    },
    {
      about: "a completion after asOf has not happened yet, a start after it is left out",
      args: [
        ["2026-01-05", "2026-01-06", "2026-02-01"],
        ["2026-01-06", "2026-01-12", null],
        5,
        "M",
        "2026-01-11",
        false,
      ],
      result: [[46023, 2, 1, 0.5]],
    },
    {
      about: "a completion before its start",
      args: [[46030], [46029], 5],
      result: { error: "#VALUE!", says: "row 1: completion before start" },
    },
    { about: "no rows", args: [[null], [null], 5], result: { error: "#N/A", says: "no data" } },
  ],
});
