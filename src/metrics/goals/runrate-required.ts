import { unavailable } from "../../records/metric-error";
import { metric, value } from "../card";
import { count, number } from "../parameters";

/** Returns what each remaining period must bring to reach the target; 0 once it is reached, #N/A when the time is over. */
export function requiredRunRate(target: number, actual: number, elapsed: number, total: number): number {
  if (actual >= target) return 0;
  if (elapsed >= total) throw unavailable("period over");
  return (target - actual) / (total - elapsed);
}

export default metric({
  id: "RUNRATE.REQUIRED",
  title: "Required run rate",
  summary: "How much each remaining period must bring, on average, to reach the target in time.",
  definition:
    "What is missing, spread evenly over the periods that remain. It is for figures that add up, such as bookings or customers won, and not for rates such as churn. It knows no season: a strong December is not foreseen.",
  formula: "(target − actual) / (total − elapsed); 0 once actual ≥ target",
  source: "Parmenter, Key Performance Indicators, 2015",
  parameters: {
    target: number("The total to reach."),
    actual: number("The total so far."),
    elapsed: count("How much time has passed, such as 7 (months)."),
    total: count("The whole time, in the same unit, such as 12."),
  },
  returns: value("number", "per period"),
  synonyms: ["run rate", "pace to goal", "required rate", "gap to target"],
  compute: ({ target, actual, elapsed, total }) => requiredRunRate(target, actual, elapsed, total),
  portable: ({ target, actual, elapsed, total }) =>
    `IF((${actual})>=(${target}),0,IF((${elapsed})>=(${total}),NA(),((${target})-(${actual}))/((${total})-(${elapsed}))))`,
  examples: [
    { about: "500 missing with five months left", args: [1200, 700, 7, 12], result: 100 },
    { about: "already there", args: [1200, 1300, 12, 12], result: 0 },
    { about: "too late", args: [1200, 1199, 12, 12], result: { error: "#N/A", says: "period over" } },
    {
      about: "time does not run backwards",
      args: [1200, 700, -1, 12],
      result: { error: "#NUM!", says: "elapsed is negative" },
    },
  ],
});
