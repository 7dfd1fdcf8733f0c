import { unavailable } from "../../records/metric-error";
import { timeLimits, timeOfSurvival, type LimitScale, type SurvivalCurve } from "../../stats/kaplan-meier";
import { metric, row, type Cell } from "../card";
import { confidence, number } from "../parameters";
import { limitScale, observedColumns, survivalCurve } from "./survival-parameters";

/** Returns the time by which a share of the customers has left, and its limits, "" where the data do not reach them; a time not reached is #N/A. */
export function survivalMedian(curve: SurvivalCurve, share: number, confidence: number, scale: LimitScale): Cell[] {
  const time = timeOfSurvival(curve, 1 - share);
  if (time === undefined) throw unavailable(`fewer than ${+(share * 100).toPrecision(12)}% have left`);
  const { low, high } = timeLimits(curve, 1 - share, confidence, scale);
  return [time, low ?? "", high ?? ""];
}

const TIMES = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161];
const RELAPSED = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0];

export default metric({
  id: "SURVIVAL.MEDIAN",
  title: "Median customer lifetime",
  summary: "The time by which half of the customers have left, allowing for those who have not left yet.",
  definition:
    "The first time at which the Kaplan-Meier curve is at or below one half, or at or below 1 − share. Where the curve is flat at exactly that level it is the middle of the flat. The limits are the times at which the limits of the curve reach the level; an empty one was not reached. Unlike an average it needs no guess about those who stay.",
  formula: "first t with S(t) ≤ 1 − share",
  source: "Brookmeyer and Crowley, Biometrics 38, 29-41, 1982; midpoint rule as in R's survival package",
  parameters: {
    ...observedColumns,
    confidence,
    ci: limitScale,
    share: number("Share of the customers that has left by then; 0.5, the median, unless given.", {
      above: 0,
      max: 1,
      default: 0.5,
    }),
  },
  returns: row(["Time", "number"], ["Low", "number"], ["High", "number"]),
  better: "higher",
  synonyms: ["half-life", "median lifetime", "median tenure", "customer lifespan", "Kaplan-Meier"],
  compute: ({ confidence, ci, share, ...observed }) => survivalMedian(survivalCurve(observed), share, confidence, ci),
  examples: [
    {
      about: "leukaemia, maintained arm, as R prints it: the upper limit is not reached",
      args: [TIMES, RELAPSED, null, "log"],
      result: [[31, 18, ""]],
    },
    { about: "the same with log-log limits", args: [TIMES, RELAPSED], result: [[31, 13, ""]] },
    { about: "a quarter has left", args: [TIMES, RELAPSED, null, "log", 0.25], result: [[18, 13, ""]] },
    {
      about: "on a flat at exactly one half, its middle",
      args: [[1, 2, 3, 4], [1, 1, 1, 1], null, "plain"],
      result: [[2.5, 1, ""]],
    },
    {
      about: "too few have left",
      args: [
        [1, 2, 3],
        [1, 0, 0],
      ],
      result: { error: "#N/A", says: "fewer than 50% have left" },
    },
    { about: "a share above 1", args: [TIMES, RELAPSED, null, null, 50], result: { error: "#NUM!" } },
  ],
});
