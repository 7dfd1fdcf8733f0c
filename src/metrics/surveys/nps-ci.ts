import { metric, row } from "../card";
import { confidence } from "../parameters";
import { method, npsEstimateOf, npsInterval, recommendations } from "./nps-estimate";

export default metric({
  id: "NPS.CI",
  title: "Confidence interval of the Net Promoter Score",
  summary:
    "Net Promoter Score with the range in which the true score lies, at a confidence of 95% unless given: score, low, high.",
  definition:
    "The score is the plain one; the adjusted interval lies around a score drawn a little towards 0, so the plain score is not its middle. Limits are cut at −100 and 100. Chance only: it says nothing about who did not answer.",
  formula: "100 · (p − d) ± margin of error, p = (promoters + ¾)/(n + 3), d = (detractors + ¾)/(n + 3)",
  source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70, 2016",
  parameters: {
    scores: recommendations("Answers from 0 to 10; blank cells are left out."),
    confidence,
    method,
  },
  returns: row(["NPS", "points"], ["Low", "points"], ["High", "points"]),
  synonyms: ["NPS error bars", "NPS range", "NPS significance"],
  compute: ({ scores, confidence, method }) => {
    const estimate = npsEstimateOf(scores, method);
    const { low, high } = npsInterval(estimate, confidence);
    return [estimate.score, low, high];
  },
  examples: [
    {
      about: "adjusted Wald: 22.2222 ± 48.9655",
      args: [[10, 9, 9, 8, 7, 3]],
      result: [[33.3333, -26.7433, 71.1877]],
      decimals: 4,
    },
    {
      about: "plain Wald: 33.333 ± 59.640",
      args: [[10, 9, 9, 8, 7, 3], 0.95, "WALD"],
      result: [[33.3333, -26.3065, 92.9731]],
      decimals: 4,
    },
    { about: "cut at 100", args: [[10, 9, 10, 9, 10, 9, 10, 9, 10, 9]], result: [[100, 47.50355, 100]], decimals: 5 },
    { about: "no answers", args: [["Score"]], result: { error: "#N/A", says: "no data" } },
  ],
});
