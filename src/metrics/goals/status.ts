import { metric, value } from "../card";
import { number, numberOrBlank, rate } from "../parameters";
import { byDirection, direction, whereGiven, type Direction } from "./direction";

/** The traffic light of a goal. */
export type Status = "Green" | "Amber" | "Red";

/** What the arithmetic of decimals may round away, as a share of the target: 0.57 short of 0.6 by 0.03 is on the edge, not beyond it. */
const ROUNDING = 1e-12;

/** Returns Green at or beyond the target, Amber short of it by at most `amber` of the way from the baseline (or of the target), else Red. */
export function status(actual: number, target: number, direction: Direction, amber: number, baseline = 0): Status {
  const short = direction === "up" ? target - actual : actual - target;
  const rounding = ROUNDING * Math.abs(target);
  if (short <= rounding) return "Green";
  return short <= amber * Math.abs(target - baseline) + rounding ? "Amber" : "Red";
}

export default metric({
  id: "STATUS",
  title: "Status against target",
  summary: "Green at or beyond the target, Amber a little short of it, Red otherwise; empty without a figure.",
  definition:
    "Amber reaches to a tenth of the target below it, or above it where less is better. With a baseline it is a tenth of the way from baseline to target, which is the fairer measure for figures that never come near 0, such as retention.",
  formula:
    "short = target − actual (up) or actual − target (down); Green: short ≤ 0; Amber: short ≤ amber · |target − baseline|",
  source: "Parmenter, Key Performance Indicators, 2015 (traffic lights against a target)",
  parameters: {
    actual: numberOrBlank("The figure now; blank gives an empty status."),
    target: number("The figure aimed at."),
    direction,
    amber: rate(
      "How far short is still Amber, as a share of the target or of the way from the baseline; 0.1 unless given.",
      { default: 0.1 },
    ),
    baseline: number("The figure at the start; without it Amber is a share of the target.", { optional: true }),
  },
  returns: value("text", "Green, Amber or Red"),
  synonyms: ["rag", "traffic light", "on track", "red amber green"],
  compute: ({ actual, target, direction, amber, baseline }) =>
    actual === undefined ? "" : status(actual, target, direction, amber, baseline),
  portable({ actual: a, target: t, direction: d, amber = "0.1", baseline: b }) {
    if (a === undefined) return '""';
    const short = byDirection(d, `(${a})-(${t})`, `(${t})-(${a})`);
    const rounding = `${ROUNDING.toExponential().toUpperCase()}*ABS(${t})`;
    const way = whereGiven(b, `ABS((${t})-(${b}))`, `ABS(${t})`);
    const share = whereGiven(amber, `(${amber})`, "0.1");
    return `IF((${a})="","",IF(${short}<=${rounding},"Green",IF(${short}<=${share}*${way}+${rounding},"Amber","Red")))`;
  },
  examples: [
    { about: "at the target", args: [60, 60], result: "Green" },
    { about: "exactly a tenth short", args: [54, 60], result: "Amber" },
    { about: "short by more", args: [53.9, 60], result: "Red" },
    { about: "decimals on the edge", args: [0.63, 0.7, "up", 0.1], result: "Amber" },
    { about: "churn a little above its target", args: [0.042, 0.04, "down"], result: "Amber" },
    { about: "a tenth of the way from 90% to 95% is half a point", args: [0.944, 0.95, "up", 0.1, 0.9], result: "Red" },
    { about: "no figure yet", args: [null, 60], result: "" },
    { about: "a negative tolerance", args: [1, 2, "up", -0.1], result: { error: "#NUM!", says: "amber is negative" } },
  ],
});
