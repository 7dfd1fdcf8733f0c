import { unusable } from "../../records/metric-error";
import type { Scores } from "../../records/scores";
import { metric, value } from "../card";
import { invalid, number, scores } from "../parameters";

/** Returns the employee Net Promoter Score with cut-offs of one's own, in points; cut-offs that overlap are #VALUE!. */
export function enps(answers: Scores, detractorMax: number, promoterMin: number): number {
  if (detractorMax >= promoterMin)
    throw unusable(`detractorMax is ${detractorMax}, expected below promoterMin ${promoterMin}`);
  return (100 * (answers.from(promoterMin) - answers.upTo(detractorMax))) / answers.total;
}

export default metric({
  id: "ENPS",
  title: "Employee Net Promoter Score",
  summary:
    "Would employees recommend us as a place to work: share of promoters less share of detractors, in points from -100 to 100.",
  definition:
    "As NPS, asked of employees, and with cut-offs that can be moved: many firms take 1–10 scales or milder cut-offs. Scores with other cut-offs cannot be compared with published ones.",
  formula: "100 · (promoters − detractors) / answers",
  source: "Reichheld, The Ultimate Question 2.0, 2011",
  parameters: {
    scores: scores(
      'Answers to "how likely are you to recommend us as a place to work", up to 10; blank cells are left out.',
      {
        min: "scaleMin",
        max: 10,
        invalid: "invalid",
      },
    ),
    invalid,
    scaleMin: number("The lowest score people could give: 0 (default) or 1.", {
      default: 0,
      min: 0,
      max: 6,
      whole: true,
    }),
    detractorMax: number("The highest score of a detractor; 6 unless given.", {
      default: 6,
      min: 0,
      max: 10,
      whole: true,
    }),
    promoterMin: number("The lowest score of a promoter; 9 unless given.", {
      default: 9,
      min: 0,
      max: 10,
      whole: true,
    }),
  },
  returns: value("points"),
  better: "higher",
  synonyms: ["employee loyalty", "staff survey", "employer recommendation"],
  scorecard: {
    group: "Experience",
    stage: "Engage",
    monthly: {
      metric: "NPS.COUNTS",
      from: { promoters: "employeePromoters", passives: "employeePassives", detractors: "employeeDetractors" },
    },
    interval: { of: "balance", for: "employeePromoters", neutral: "employeePassives", against: "employeeDetractors" },
    caveats: "Small teams: show no figure for fewer than some ten people.",
  },
  compute: ({ scores, detractorMax, promoterMin }) => enps(scores, detractorMax, promoterMin),
  portable: ({ scores, detractorMax = "6", promoterMin = "9" }) =>
    `100*(COUNTIF(${scores},">="&(${promoterMin}))-COUNTIF(${scores},"<="&(${detractorMax})))/COUNT(${scores})`,
  examples: [
    { about: "two promoters and a detractor among five", args: [[9, 10, 7, 8, 6]], result: 20 },
    { about: "eights promote, sixes are passive", args: [[9, 10, 7, 8, 6], "error", 0, 5, 8], result: 60 },
    {
      about: "0 is off a scale from 1",
      args: [[0, 10], null, 1],
      result: { error: "#VALUE!", says: "row 1: 0 is off the scale 1-10" },
    },
    {
      about: "cut-offs overlap",
      args: [[9, 10], null, null, 8, 8],
      result: { error: "#VALUE!", says: "detractorMax is 8, expected below promoterMin 8" },
    },
  ],
});
