import { unavailable } from "../../records/metric-error";
import { metric, value } from "../card";
import { number } from "../parameters";
import { ratio } from "../ratio";
import { byDirection, direction, whereGiven, type Direction } from "./direction";

/** Returns how much of the way to the target is done, as a fraction; from the baseline where there is one, else from 0. */
export function attainment(actual: number, target: number, baseline: number | undefined, direction: Direction): number {
  if (baseline !== undefined) return ratio(actual - baseline, target - baseline, "target less baseline");
  if (actual < 0 || target < 0) throw unavailable("give a baseline");
  return direction === "up" ? ratio(actual, target, "target") : ratio(target, actual, "actual");
}

export default metric({
  id: "ATTAINMENT",
  title: "Target attainment",
  summary: "How much of the way to the target is done, as a fraction: 1 is there, more than 1 is beyond.",
  definition:
    "With a baseline it is the part of the way from baseline to target that is done, whichever way is up; below 0 means things got worse. Without one it is actual over target, or target over actual where less is better, which flatters a KPI that starts high and means nothing below zero.",
  formula: "(actual − baseline) / (target − baseline), or actual / target (up), target / actual (down)",
  source: "Doerr, Measure What Matters, 2018 (key results scored from where they started)",
  parameters: {
    actual: number("The figure now."),
    target: number("The figure aimed at."),
    baseline: number("The figure at the start; without it progress is counted from 0.", { optional: true }),
    direction,
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["goal progress", "achievement", "percent to target", "quota attainment"],
  compute: ({ actual, target, baseline, direction }) => attainment(actual, target, baseline, direction),
  portable({ actual: a, target: t, baseline: b, direction: d }) {
    const plain = `IF(OR((${a})<0,(${t})<0),NA(),${byDirection(d, `(${t})/(${a})`, `(${a})/(${t})`)})`;
    return whereGiven(b, `((${a})-(${b}))/((${t})-(${b}))`, plain);
  },
  examples: [
    { about: "45 of 60", args: [45, 60], result: 0.75 },
    { about: "churn of 5% against a target of 4%", args: [0.05, 0.04, null, "down"], result: 0.8 },
    { about: "halfway from an NPS of -20 to 40", args: [10, 40, -20], result: 0.5 },
    { about: "churn from 8% to 7% on the way to 4%", args: [0.07, 0.04, 0.08, "down"], result: 0.25 },
    {
      about: "a negative figure has no share of its target",
      args: [-10, 40],
      result: { error: "#N/A", says: "give a baseline" },
    },
    { about: "a target at the baseline", args: [10, 20, 20], result: { error: "#DIV/0!" } },
  ],
});
