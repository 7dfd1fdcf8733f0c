import type { Scores } from "../../records/scores";
import { metric, value } from "../card";
import { invalid, number, scores } from "../parameters";

/** Returns the Net Promoter Score of the answers, in points from −100 to 100. */
export function nps(answers: Scores): number {
  return (100 * (answers.from(9) - answers.upTo(6))) / answers.total;
}

export default metric({
  id: "NPS",
  title: "Net Promoter Score",
  summary: "Net Promoter Score: share of promoters (9-10) less share of detractors (0-6), in points from -100 to 100.",
  definition:
    "Nines and tens promote, zero to six detract. Sevens and eights count in the base only, which is why the score cannot be had from the mean. It is not rounded.",
  formula: "100 · (promoters − detractors) / answers",
  source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
  parameters: {
    scores: scores('Answers to "how likely are you to recommend us", 0 to 10; blank cells are left out.', {
      min: "scaleMin",
      max: 10,
      invalid: "invalid",
    }),
    invalid,
    scaleMin: number("The lowest score people could give: 0 (default) or 1.", {
      default: 0,
      min: 0,
      max: 6,
      whole: true,
    }),
  },
  returns: value("points"),
  better: "higher",
  synonyms: ["loyalty", "recommend", "promoter score"],
  scorecard: {
    group: "Experience",
    stage: "Extend",
    monthly: { metric: "NPS.COUNTS", from: { promoters: "promoters", passives: "passives", detractors: "detractors" } },
    interval: { of: "balance", for: "promoters", neutral: "passives", against: "detractors" },
    caveats: "With some hundred answers a month it moves by ten points by chance alone.",
  },
  compute: ({ scores }) => nps(scores),
  portable: ({ scores }) => `100*(COUNTIF(${scores},">=9")-COUNTIF(${scores},"<=6"))/COUNT(${scores})`,
  examples: [
    { about: "two promoters and two detractors among five", args: [[10, 9, 8, 6, 0]], result: 0 },
    {
      about: "three promoters, two passives and a detractor",
      args: [[10, 9, 9, 8, 7, 3]],
      result: 33.333,
      decimals: 3,
    },
    {
      about: "blank cells and a header are left out",
      args: [["Score", 10, null, "9", " ", "10 - Extremely likely"]],
      result: 100,
    },
    {
      about: "eleven is off the scale",
      args: [[10, 11]],
      result: { error: "#VALUE!", says: "row 2: 11 is off the scale 0-10" },
    },
    { about: "what is no score can be skipped", args: [[10, "n/a", 11, 2], "skip"], result: 0 },
    { about: "no answers", args: [[null, ""]], result: { error: "#N/A", says: "no data" } },
  ],
});
