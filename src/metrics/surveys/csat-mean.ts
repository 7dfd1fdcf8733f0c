import { metric, value } from "../card";
import { flag, invalid, number, scores } from "../parameters";

export default metric({
  id: "CSAT.MEAN",
  title: "Mean satisfaction",
  summary: "Mean of satisfaction scores, as they are or brought to a scale from 0 (all lowest) to 1 (all highest).",
  definition:
    "The mean of the answers. Normalised it is (mean − lowest) / (highest − lowest), which makes scales of different length comparable, roughly. It is not the share of satisfied answers that CSAT gives.",
  formula: "Σ scores / n; normalised: (mean − scaleMin) / (scaleMax − scaleMin)",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: {
    scores: scores("Satisfaction answers; blank cells are left out.", {
      min: "scaleMin",
      max: "scaleMax",
      invalid: "invalid",
    }),
    scaleMin: number("The lowest score people could give; 1 unless given.", { default: 1, whole: true }),
    scaleMax: number("The highest score people could give; 5 unless given.", { default: 5, whole: true }),
    normalise: flag("TRUE to bring the mean to a scale from 0 to 1; FALSE (default) for the mean itself.", false),
    invalid,
  },
  returns: value("number", "a score, or a fraction if normalised"),
  better: "higher",
  synonyms: ["average satisfaction", "rating", "stars"],
  compute: ({ scores, scaleMin, scaleMax, normalise }) =>
    normalise ? (scores.mean - scaleMin) / (scaleMax - scaleMin) : scores.mean,
  portable: ({ scores, scaleMin = "1", scaleMax = "5", normalise }) => {
    const mean = `AVERAGE(${scores})`;
    return normalise === undefined
      ? mean
      : `IF(${normalise},(${mean}-(${scaleMin}))/((${scaleMax})-(${scaleMin})),${mean})`;
  },
  examples: [
    { about: "the mean of 5, 4 and 3", args: [[5, 4, 3]], result: 4 },
    { about: "three quarters of the way", args: [[5, 4, 3], 1, 5, true], result: 0.75 },
    { about: "a scale below 0", args: [[-2, 0, 2, 2], -2, 2], result: 0.5 },
    {
      about: "the scale upside down",
      args: [[5, 4], 5, 1],
      result: { error: "#NUM!", says: "the scale runs from 5 to 1" },
    },
    { about: "what is no score can be skipped", args: [[5, "n/a", 9, 2], null, null, null, "skip"], result: 3.5 },
  ],
});
