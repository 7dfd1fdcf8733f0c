import { brierScore } from "../../stats/brier";
import { hosmerLemeshow } from "../../stats/hosmer-lemeshow";
import { bandsOf, rankedOutcomes, type Band, type RankedOutcomes } from "../../stats/ranked-outcomes";
import { Sum } from "../../stats/sum";
import { wilson } from "../../stats/wilson";
import { metric, table, type Cell } from "../card";
import { column, confidence, number } from "../parameters";
import { expectPercentages, WHOLE } from "./percentages";

/** Returns the mean score of the customers in a band. */
export function meanScore({ scores, positives, negatives }: RankedOutcomes, { first, last, customers }: Band): number {
  const total = new Sum();
  for (let s = first; s <= last; s++) total.add(scores[s] * (positives[s] + negatives[s]));
  return total.value / customers;
}

export default metric({
  id: "CALIBRATION",
  title: "Calibration of a score",
  summary: "Of customers with a score around 80, do 80% renew? Compares scores with what happened, band by band.",
  definition:
    "Each score is read as the chance of renewal in percent. Customers are ranked and cut into bands of equal size, lowest first, equal scores together; Observed is the share that renewed, with Wilson's limits. A small Hosmer–Lemeshow p-value says that the scores are no chances, which many a good ranking is not. Its degrees of freedom are the bands listed.",
  formula:
    "Σ (observed − expected)² / (n · p · (1 − p)) over the bands, p = mean score / 100; Brier = mean((score/100 − outcome)²)",
  source: "Hosmer and Lemeshow, Applied Logistic Regression, 2000; Brier, Monthly Weather Review 78, 1950",
  parameters: {
    scores: column("number", "Scores from 0 to 100, read as a chance in percent.", { quantity: "score" }),
    outcomes: column("outcome", "What happened: TRUE/FALSE, 1/0 or yes/no; a blank row is left out.", { won: true }),
    bands: number("How many bands of equal size; 5 unless given.", { default: 5, min: 1, whole: true }),
    confidence,
  },
  returns: table(
    [
      ["Band", "count"],
      ["Customers", "count"],
      ["Mean score", "number"],
      ["Observed", "fraction"],
      ["Low", "fraction"],
      ["High", "fraction"],
    ],
    "Below the bands: Hosmer–Lemeshow, p-value and Brier score, each with its value beside it.",
  ),
  synonyms: ["reliability", "hosmer-lemeshow", "predicted versus actual", "brier"],
  compute({ scores, outcomes, bands, confidence, rows }) {
    expectPercentages(scores, rows);
    const ranked = rankedOutcomes(scores, outcomes);
    const found = bandsOf(ranked, bands, "lowest");
    const means = found.map((band) => meanScore(ranked, band));
    const lines = found.map(({ number, customers, positives }, b): Cell[] => {
      const { low, high } = wilson(positives, customers, confidence);
      return [number, customers, means[b], positives / customers, low, high];
    });
    const { statistic, pValue } = hosmerLemeshow(
      found.map(({ customers, positives }, b) => ({ customers, positives, expected: means[b] / WHOLE })),
    );
    const below: [string, Cell][] = [
      ["Hosmer–Lemeshow", Number.isFinite(statistic) ? statistic : ""],
      ["p-value", pValue],
      ["Brier score", brierScore(ranked, WHOLE)],
    ];
    return [...lines, ...below.map(([label, figure]): Cell[] => [label, figure, "", "", "", ""])];
  },
  examples: [
    {
      about: "of five customers at 20 one renewed, of five at 80 three",
      args: [[20, 20, 20, 20, 20, 80, 80, 80, 80, 80], [0, 0, 1, 0, 0, 1, 1, 0, 1, 0], 2],
      result: [
        ["Band", "Customers", "Mean score", "Observed", "Low", "High"],
        [1, 5, 20, 0.2, 0.0362241, 0.6244654],
        [2, 5, 80, 0.6, 0.2307243, 0.8823792],
        ["Hosmer–Lemeshow", 1.25, "", "", "", ""],
        ["p-value", 0.5352614, "", "", "", ""],
        ["Brier score", 0.22, "", "", "", ""],
      ],
      decimals: 7,
    },
    {
      about: "certain and wrong: no statistic, and no doubt",
      args: [["Score", 0, 100], ["Renewed", true, true], 2, 0.95, false],
      result: [
        [1, 1, 0, 1, 0.2065493, 1],
        [2, 1, 100, 1, 0.2065493, 1],
        ["Hosmer–Lemeshow", "", "", "", "", ""],
        ["p-value", 0, "", "", "", ""],
        ["Brier score", 0.5, "", "", "", ""],
      ],
      decimals: 7,
    },
    {
      about: "no percentage",
      args: [
        [-1, 40],
        [1, 0],
      ],
      result: { error: "#NUM!", says: "row 1: -1 is not from 0 to 100" },
    },
  ],
});
