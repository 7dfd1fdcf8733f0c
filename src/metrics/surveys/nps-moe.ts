import type { Scores } from "../../records/scores";
import { twoSidedZ } from "../../stats/normal";
import { wordIn } from "../argument-text";
import { metric, value } from "../card";
import { confidence } from "../parameters";
import { method, npsEstimateOf, recommendations, type NpsMethod } from "./nps-estimate";

/** Returns half the width of the interval around a Net Promoter Score, in points. */
export function npsMarginOfError(answers: Scores, confidence: number, method: NpsMethod): number {
  return twoSidedZ(confidence) * npsEstimateOf(answers, method).standardError;
}

export default metric({
  id: "NPS.MOE",
  title: "Margin of error of the Net Promoter Score",
  summary:
    "How many points a Net Promoter Score may be off by chance: plus or minus so much, at a confidence of 95% unless given.",
  definition:
    "Half the width of the interval. Adjusted Wald adds three imaginary answers, which keeps its promise in small samples; it lies around the adjusted score, which NPS.CI shows. Chance only: it says nothing about who did not answer.",
  formula: "100 · z · √((p + d − (p − d)²) / (n + 3)), p = (promoters + ¾)/(n + 3), d = (detractors + ¾)/(n + 3)",
  source: "Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70, 2016",
  parameters: {
    scores: recommendations("Answers from 0 to 10; blank cells are left out."),
    confidence,
    method,
  },
  returns: value("points"),
  synonyms: ["NPS confidence", "NPS precision", "sampling error"],
  compute: ({ scores, confidence, method }) => npsMarginOfError(scores, confidence, method),
  portable: ({ scores, confidence = "0.95", method }) => {
    const word = wordIn(method, "AW");
    if (word === undefined) return undefined;
    const [added, more] = word === "AW" ? ["+0.75", "+3"] : ["", ""];
    const n = `(COUNT(${scores})${more})`;
    const p = `(COUNTIF(${scores},">=9")${added})`;
    const d = `(COUNTIF(${scores},"<=6")${added})`;
    return `100*NORMSINV(0.5+(${confidence})/2)*SQRT(((${p}+${d})/${n}-((${p}-${d})/${n})^2)/${n})`;
  },
  examples: [
    {
      about: "three promoters, two passives and a detractor",
      args: [[10, 9, 9, 8, 7, 3]],
      result: 48.9655,
      decimals: 4,
    },
    { about: "the same, plain Wald", args: [[10, 9, 9, 8, 7, 3], null, "wald"], result: 59.64, decimals: 3 },
    { about: "plain Wald sees no error where all agree", args: [[10, 10], 0.9, "WALD"], result: 0 },
    {
      about: "a confidence in percent",
      args: [[10, 3], 95],
      result: { error: "#NUM!", says: "confidence is 95, expected below 1" },
    },
  ],
});
