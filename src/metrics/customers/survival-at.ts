import { unavailable } from "../../records/metric-error";
import { stepAt, survivalLimits, type LimitScale, type SurvivalCurve } from "../../stats/kaplan-meier";
import { twoSidedZ } from "../../stats/normal";
import { metric, row, type Cell } from "../card";
import { confidence, count } from "../parameters";
import { limitScale, observedColumns, survivalCurve } from "./survival-parameters";

/** Returns the share of customers still there at a time, and its limits ("" where it is 0); beyond the last time, where somebody still stayed, #N/A. */
export function survivalAt(curve: SurvivalCurve, time: number, confidence: number, scale: LimitScale): Cell[] {
  const { times, survival, greenwood, gap } = curve;
  const last = times.length - 1;
  if (time > times[last] + gap && survival[last] > 0) throw unavailable(`nobody was observed beyond ${times[last]}`);
  const s = stepAt(curve, time);
  const share = s < 0 ? 1 : survival[s];
  const limits = survivalLimits(share, s < 0 ? 0 : greenwood[s], twoSidedZ(confidence), scale);
  return [share, limits?.low ?? "", limits?.high ?? ""];
}

const TIMES = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161];
const RELAPSED = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0];

export default metric({
  id: "SURVIVAL.AT",
  title: "Share of customers left at a time",
  summary: "The share of customers still there after a given length of time, with its range.",
  definition:
    "The Kaplan-Meier curve read at one time, so customers who have not left yet are allowed for. Beyond the last time seen it is unknown, unless nobody was left. Twelve-month retention of a growing base is best measured this way.",
  formula: "S(t) = Π (1 − churned / at risk) over the times up to t",
  source: "Kaplan and Meier, JASA 53, 457-481, 1958; Greenwood 1926; limits of Kalbfleisch and Prentice 1980",
  parameters: {
    ...observedColumns,
    time: count("The length of time asked for, in the unit of the durations."),
    confidence,
    ci: limitScale,
  },
  returns: row(["Survival", "fraction"], ["Low", "fraction"], ["High", "fraction"]),
  better: "higher",
  synonyms: ["Kaplan-Meier", "twelve-month retention", "retained after", "survival probability"],
  compute: ({ time, confidence, ci, ...observed }) => survivalAt(survivalCurve(observed), time, confidence, ci),
  examples: [
    {
      about: "leukaemia, maintained arm, between two relapses, as R prints it",
      args: [TIMES, RELAPSED, 33, null, "log"],
      result: [[0.4909, 0.2549, 0.9456]],
      decimals: 4,
    },
    {
      about: "at the very time of a relapse, log-log limits",
      args: [TIMES, RELAPSED, 9],
      result: [[0.9091, 0.5081, 0.9867]],
      decimals: 4,
    },
    { about: "before anybody left", args: [TIMES, RELAPSED, 8], result: [[1, 1, 1]] },
    { about: "after everybody left", args: [[1, 2], [1, 1], 3], result: [[0, "", ""]] },
    {
      about: "beyond the last time seen",
      args: [TIMES, RELAPSED, 162],
      result: { error: "#N/A", says: "nobody was observed beyond 161" },
    },
    { about: "a negative time", args: [TIMES, RELAPSED, -1], result: { error: "#NUM!" } },
  ],
});
