import { unavailable } from "../../records/metric-error";
import { twoSidedP, twoSidedZ } from "../../stats/normal";
import { labels, metric } from "../card";
import { confidence } from "../parameters";
import { method, npsEstimateOf, recommendations, type NpsEstimate } from "./nps-estimate";

/** The change from one Net Promoter Score to another of independent samples; all but z and p in points. */
export interface NpsChange {
  readonly change: number;
  readonly adjusted: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
}

/** Returns the change from one estimate to another with its z test; no variation at all is #N/A. */
export function npsChange(before: NpsEstimate, after: NpsEstimate): NpsChange {
  const standardError = Math.hypot(before.standardError, after.standardError);
  if (standardError === 0) throw unavailable("no variation");
  const adjusted = after.centre - before.centre;
  const z = adjusted / standardError;
  return { change: after.score - before.score, adjusted, standardError, z, p: twoSidedP(z) };
}

export default metric({
  id: "NPS.TEST",
  title: "Did the Net Promoter Score change?",
  summary:
    "Compares two surveys: by how many points the Net Promoter Score moved, and whether that may be chance (p-value).",
  definition:
    "A two-sided z test for independent samples, with an interval around the adjusted change; the limits are not cut. A small p-value means that chance alone would seldom move the score so far. If the same people answered twice, the test is too careful.",
  formula: "z = (adjusted after − adjusted before) / √(SE² before + SE² after)",
  source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70, 2016",
  parameters: {
    before: recommendations("Answers of the earlier survey, 0 to 10; blank cells are left out."),
    after: recommendations("Answers of the later survey, 0 to 10; blank cells are left out."),
    confidence,
    method,
  },
  returns: labels(
    ["NPS before", "points"],
    ["NPS after", "points"],
    ["Change", "points"],
    ["Adjusted change", "points"],
    ["Standard error", "points"],
    ["z", "number"],
    ["p-value", "fraction"],
    ["Low", "points"],
    ["High", "points"],
  ),
  synonyms: ["NPS difference", "significance", "compare surveys", "A/B"],
  compute: ({ before, after, confidence, method }) => {
    const [first, second] = [npsEstimateOf(before, method), npsEstimateOf(after, method)];
    const { change, adjusted, standardError, z, p } = npsChange(first, second);
    const half = twoSidedZ(confidence) * standardError;
    return [first.score, second.score, change, adjusted, standardError, z, p, adjusted - half, adjusted + half];
  },
  examples: [
    {
      about: "ten answers each, adjusted Wald",
      args: [
        [10, 9, 9, 8, 7, 3, 6, 5, 8, 0],
        [10, 10, 9, 9, 8, 9, 7, 10, 6, 9],
      ],
      result: [
        ["NPS before", -10],
        ["NPS after", 60],
        ["Change", 70],
        ["Adjusted change", 53.846154],
        ["Standard error", 29.94457],
        ["z", 1.798194],
        ["p-value", 0.072146],
        ["Low", -4.844125],
        ["High", 112.536433],
      ],
      decimals: 6,
    },
    {
      about: "the same, plain Wald at 90%",
      args: [[10, 9, 9, 8, 7, 3, 6, 5, 8, 0], [10, 10, 9, 9, 8, 9, 7, 10, 6, 9], 0.9, "WALD"],
      result: [
        ["NPS before", -10],
        ["NPS after", 60],
        ["Change", 70],
        ["Adjusted change", 70],
        ["Standard error", 33.615473],
        ["z", 2.082374],
        ["p-value", 0.037308],
        ["Low", 14.707468],
        ["High", 125.292532],
      ],
      decimals: 6,
    },
    { about: "all alike", args: [[10, 9], [0, 6], null, "WALD"], result: { error: "#N/A", says: "no variation" } },
  ],
});
