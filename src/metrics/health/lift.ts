import { divisionByZero } from "../../records/metric-error";
import { bandsOf, rankedOutcomes, type RankedOutcomes } from "../../stats/ranked-outcomes";
import { metric, table } from "../card";
import { column, number } from "../parameters";

/** Returns a row per band of scores, highest first: band, from, to, customers, rate, lift and cumulative gain; no positive outcome is #DIV/0!. */
export function liftTable(outcomes: RankedOutcomes, bands: number): number[][] {
  const { scores, totalPositives, totalNegatives } = outcomes;
  if (totalPositives === 0) throw divisionByZero("positive outcomes are 0");
  const base = totalPositives / (totalPositives + totalNegatives);
  let gained = 0;
  return bandsOf(outcomes, bands, "highest").map(({ number, first, last, positives, customers }) => {
    gained += positives;
    return [
      number,
      scores[first],
      scores[last],
      customers,
      positives / customers,
      positives / customers / base,
      gained / totalPositives,
    ];
  });
}

export default metric({
  id: "LIFT",
  title: "Lift by score band",
  summary:
    "Outcomes by band of scores, highest first: the rate in each, how many times the average, and how many are caught so far.",
  definition:
    "Customers are ranked by score and cut into bands of equal size; equal scores stay together, so bands can differ in size and empty ones are left out. Lift is a band's rate over the rate of all. For churn, pass churn as the outcome and a risk score: the outcome should be the rarer event.",
  formula: "band = ⌈bands · (mean rank − ½) / n⌉; lift = rate of the band / rate of all",
  source: "Berry and Linoff, Data Mining Techniques, 2011 (cumulative gains and lift)",
  parameters: {
    scores: column("number", "The score of each customer; the highest come first.", { quantity: "score" }),
    outcomes: column("outcome", "What happened: TRUE/FALSE, 1/0 or yes/no; a blank row is left out.", { won: true }),
    bands: number("How many bands of equal size; 10 unless given.", { default: 10, min: 1, whole: true }),
  },
  returns: table([
    ["Band", "count"],
    ["From", "number"],
    ["To", "number"],
    ["Customers", "count"],
    ["Rate", "fraction"],
    ["Lift", "number"],
    ["Cumulative gain", "fraction"],
  ]),
  synonyms: ["deciles", "gain chart", "score bands", "targeting"],
  compute: ({ scores, outcomes, bands }) => liftTable(rankedOutcomes(scores, outcomes), bands),
  examples: [
    {
      about: "two bands of three",
      args: [[10, 60, 20, 50, 30, 40], [0, 1, 0, 1, 1, 0], 2],
      result: [
        ["Band", "From", "To", "Customers", "Rate", "Lift", "Cumulative gain"],
        [1, 60, 40, 3, 2 / 3, 4 / 3, 2 / 3],
        [2, 30, 10, 3, 1 / 3, 2 / 3, 1],
      ],
    },
    {
      about: "equal scores stay together, and their band is that of their mean rank",
      args: [[9, 5, 5, 5, 5, 1], ["yes", "yes", "no", "no", "no", "no"], 3, false],
      result: [
        [1, 9, 9, 1, 1, 3, 0.5],
        [2, 5, 5, 4, 0.25, 0.75, 1],
        [3, 1, 1, 1, 0, 0, 1],
      ],
    },
    {
      about: "fewer customers than bands",
      args: [["Score", 2, 1], ["Churned", true, false], 10, false],
      result: [
        [3, 2, 2, 1, 1, 2, 1],
        [8, 1, 1, 1, 0, 0, 1],
      ],
    },
    {
      about: "no positive outcome",
      args: [
        [1, 2],
        [0, 0],
      ],
      result: { error: "#DIV/0!" },
    },
    {
      about: "half a band",
      args: [[1, 2], [0, 1], 0.5],
      result: { error: "#NUM!", says: "bands is 0.5, expected a whole number" },
    },
  ],
});
