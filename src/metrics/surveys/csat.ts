import { unusable } from "../../records/metric-error";
import type { Scores } from "../../records/scores";
import { metric, value } from "../card";
import { invalid, number, scores } from "../parameters";

/** Returns the share of answers at or above `satisfiedMin`, a fraction; a bound that every or no answer meets is #VALUE!. */
export function csat(answers: Scores, satisfiedMin: number): number {
  const { min, max } = answers;
  if (satisfiedMin <= min || satisfiedMin > max)
    throw unusable(`satisfiedMin is ${satisfiedMin}, expected above ${min} and at most ${max}`);
  return answers.from(satisfiedMin) / answers.total;
}

export default metric({
  id: "CSAT",
  title: "Customer satisfaction",
  summary: "Share of answers that are satisfied: by default the two highest scores, 4 and 5 of a scale from 1 to 5.",
  definition:
    "The top-two-box share: answers of scaleMax − 1 or more, unless satisfiedMin says otherwise. The rest of the scale does not matter, so the share says nothing of how unhappy the unhappy are. Shares from different scales cannot be compared.",
  formula: "answers ≥ satisfiedMin / answers",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: {
    scores: scores("Satisfaction answers; blank cells are left out.", {
      min: "scaleMin",
      max: "scaleMax",
      invalid: "invalid",
    }),
    scaleMax: number("The highest score people could give; 5 unless given.", { default: 5, whole: true }),
    satisfiedMin: number("The lowest score that counts as satisfied; one below the highest unless given.", {
      optional: true,
      whole: true,
    }),
    scaleMin: number("The lowest score people could give; 1 unless given.", { default: 1, whole: true }),
    invalid,
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["satisfaction", "top two boxes", "T2B"],
  scorecard: {
    group: "Experience",
    stage: "Engage",
    monthly: { metric: "CSAT.COUNTS", from: { satisfied: "satisfied", total: "satisfactionAnswers" } },
    interval: { of: "share", part: "satisfied", whole: "satisfactionAnswers" },
    caveats: "The two best boxes; only those who answer are heard.",
  },
  compute: ({ scores, scaleMax, satisfiedMin }) => csat(scores, satisfiedMin ?? scaleMax - 1),
  portable: ({ scores, scaleMax = "5", satisfiedMin = `(${scaleMax})-1` }) =>
    `COUNTIF(${scores},">="&(${satisfiedMin}))/COUNT(${scores})`,
  examples: [
    { about: "three of five are satisfied", args: [[5, 4, 4, 3, 1]], result: 0.6 },
    { about: "only tens count, of ten", args: [[10, 9, 10, 1], 10, 10], result: 0.5 },
    {
      about: "a header and blanks are left out",
      args: [["How satisfied?", 5, null, "4 - Satisfied", "", 2, 1]],
      result: 0.5,
    },
    {
      about: "six is off the scale",
      args: [[5, 6]],
      result: { error: "#VALUE!", says: "row 2: 6 is off the scale 1-5" },
    },
    {
      about: "thumbs down and up: say which is satisfied",
      args: [[0, 1, 1, 1], 1, null, 0],
      result: { error: "#VALUE!", says: "satisfiedMin is 0, expected above 0 and at most 1" },
    },
  ],
});
