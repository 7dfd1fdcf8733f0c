import { earliest } from "../../records/activity-log";
import { lastDayOf } from "../../records/as-of";
import { unavailable } from "../../records/metric-error";
import { Periods, type Period } from "../../records/periods";
import type { Rows } from "../../records/rows";
import { metric, table, type Cell } from "../card";
import { asOf, column, confidence, period } from "../parameters";
import { npsEstimate, npsInterval, type NpsEstimate } from "./nps-estimate";
import { npsChange } from "./nps-test";
import { onScale } from "./scale";

/** Returns the adjusted Wald estimate of each period; undefined where nobody answered. */
function estimates(
  days: Int32Array,
  scores: Float64Array,
  lastDay: number,
  periods: Periods,
): (NpsEstimate | undefined)[] {
  const promoters = new Uint32Array(periods.length);
  const detractors = new Uint32Array(periods.length);
  const answers = new Uint32Array(periods.length);
  for (let i = 0; i < days.length; i++) {
    if (days[i] > lastDay) continue;
    const p = periods.indexOf(days[i]);
    answers[p]++;
    if (scores[i] >= 9) promoters[p]++;
    else if (scores[i] <= 6) detractors[p]++;
  }
  return Array.from(answers, (n, p) => (n === 0 ? undefined : npsEstimate(promoters[p], detractors[p], n, "AW")));
}

/** Answers with their days, and the last day that counts. */
export interface Answers {
  readonly rows: Rows;
  readonly dates: Int32Array;
  readonly scores: Float64Array;
  readonly asOf?: number;
}

/** Returns a row per period through `asOf`, by default the latest day: score, answers, interval, change to the last period with answers and its p-value. */
export function npsByPeriod(
  { rows, dates: days, scores, asOf }: Answers,
  length: Period,
  confidence: number,
): Cell[][] {
  const first = earliest(days);
  const lastDay = lastDayOf(asOf, rows, days);
  if (first > lastDay) throw unavailable("no data");
  const periods = new Periods(first, lastDay, length);
  let before: NpsEstimate | undefined;
  return estimates(days, scores, lastDay, periods).map((estimate, p): Cell[] => {
    if (!estimate) return [periods.starts[p], "", 0, "", "", "", "", periods.partial(p)];
    const { low, high } = npsInterval(estimate, confidence);
    const moved: Cell[] = ["", ""];
    if (before) {
      const { change, p: pValue } = npsChange(before, estimate);
      moved.splice(0, 2, change, pValue);
    }
    before = estimate;
    return [periods.starts[p], estimate.score, estimate.answers, low, high, ...moved, periods.partial(p)];
  });
}

export default metric({
  id: "NPS.TREND",
  title: "Net Promoter Score over time",
  summary: "Net Promoter Score per month or other period, with its range and whether it moved since the period before.",
  definition:
    "Each period's score with its adjusted Wald interval; Change is plain and against the last earlier period with answers, its p-value from the adjusted change. With many periods some small p-values come by chance. A last period that has not ended is marked partial.",
  formula: "100 · (promoters − detractors) / answers, per period",
  source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70, 2016",
  parameters: {
    dates: column("day", "Date of each answer."),
    scores: column("score", "Answers from 0 to 10; a blank one is left out.", { scaleMax: 10 }),
    period,
    confidence,
    asOf,
  },
  returns: table([
    ["Period", "date"],
    ["NPS", "points"],
    ["Responses", "count"],
    ["Low", "points"],
    ["High", "points"],
    ["Change", "points"],
    ["p-value", "fraction"],
    ["Partial", "flag"],
  ]),
  synonyms: ["NPS by month", "NPS history", "tracking"],
  compute: ({ scores, period, confidence, ...columns }) =>
    npsByPeriod({ ...columns, scores: onScale(scores, 0, 10, columns.rows) }, period, confidence),
  examples: [
    {
      about: "an empty month, and a month not over",
      args: [
        ["Date", "2026-03-02", "2026-01-05", "2026-01-31", "2026-03-20", "2026-01-07", "2026-03-02", "2026-03-09"],
        ["Score", 10, 10, 9, 10, 6, 9, 8],
      ],
      result: [
        ["Period", "NPS", "Responses", "Low", "High", "Change", "p-value", "Partial"],
        [46023, 33.333333, 3, -51.333173, 84.666506, "", "", 0],
        [46054, "", 0, "", "", "", "", 0],
        [46082, 75, 4, -7.341536, 93.055822, 41.666667, 0.543632, 1],
      ],
      decimals: 6,
    },
    {
      about: "as of the end of February nobody has answered since January",
      args: [[46027, 46082], [10, 0], "m", null, "2026-02-28", false],
      result: [
        [46023, 100, 1, -48.5, 98.5, "", "", 0],
        [46054, "", 0, "", "", "", "", 0],
      ],
      decimals: 2,
    },
    {
      about: "off the scale",
      args: [
        ["Date", 46027],
        ["Score", 11],
      ],
      result: { error: "#VALUE!", says: "row 2: 11 is off the scale 0-10" },
    },
    { about: "no answer yet", args: [[46027], [9], null, null, 46000], result: { error: "#N/A", says: "no data" } },
  ],
});
