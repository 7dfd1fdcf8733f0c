import { unusable } from "../../records/metric-error";
import { brierScore } from "../../stats/brier";
import { rankedOutcomes, type RankedOutcomes } from "../../stats/ranked-outcomes";
import { labels, metric, type Cell } from "../card";
import { column, confidence, number } from "../parameters";
import { aucInterval, type AucInterval } from "./auc";
import { healthStatus, type HealthStatus } from "./health-table";
import { expectPercentages, WHOLE } from "./percentages";

/** From this area on a score whose lower limit is above chance predicts. */
const USEFUL_AUC = 0.7;

/** Returns whether a score predicts: its lower limit must be above chance, and the area at least 0.7. */
export function verdict({ auc, low }: AucInterval): "predicts" | "weak" | "not shown to predict" {
  if (low === undefined || low <= 0.5) return "not shown to predict";
  return auc >= USEFUL_AUC ? "predicts" : "weak";
}

/** Returns the renewal rate of the customers in each traffic light; "" where there are none. */
export function rateByStatus(
  { scores, positives, negatives }: RankedOutcomes,
  red: number,
  green: number,
): Record<HealthStatus, number | ""> {
  const renewed = { Red: 0, Amber: 0, Green: 0 };
  const all = { Red: 0, Amber: 0, Green: 0 };
  for (let s = 0; s < scores.length; s++) {
    const status = healthStatus(scores[s], red, green);
    renewed[status] += positives[s];
    all[status] += positives[s] + negatives[s];
  }
  const rate = (status: HealthStatus): number | "" => (all[status] === 0 ? "" : renewed[status] / all[status]);
  return { Red: rate("Red"), Amber: rate("Amber"), Green: rate("Green") };
}

export default metric({
  id: "HEALTH.LITMUS",
  title: "Does the health score predict renewal?",
  summary: "Tests a health score against who really renewed: does a green customer renew more often than a red one?",
  definition:
    'Scores taken before the renewal are compared with its outcome. It "predicts" where the lower limit of the AUC is above one half and the AUC at least 0.7; "weak" where only the first holds. The Brier score reads the health score as the chance of renewal in percent. Scores taken after the fact prove nothing, and a handful of customers who did not renew proves little.',
  formula: "AUC with DeLong's limits; Brier = mean((score/100 − renewed)²); renewal rate by traffic light",
  source:
    "DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; Hosmer and Lemeshow, Applied Logistic Regression, 2000 (0.7: acceptable)",
  parameters: {
    scores: column("number", "Health scores, 0 to 100, as they stood before the renewal.", { quantity: "score" }),
    renewed: column("outcome", "Who renewed: TRUE/FALSE, 1/0 or yes/no; a blank row is left out.", { won: true }),
    red: number("Red below this score; 50 unless given.", { default: 50 }),
    green: number("Green from this score; 75 unless given.", { default: 75 }),
    confidence,
  },
  returns: labels(
    ["Customers", "count"],
    ["Renewed", "count"],
    ["Base rate", "fraction"],
    ["AUC", "fraction"],
    ["AUC low", "fraction"],
    ["AUC high", "fraction"],
    ["Brier score", "number"],
    ["Red renewal rate", "fraction"],
    ["Amber renewal rate", "fraction"],
    ["Green renewal rate", "fraction"],
    ["Green minus red", "fraction"],
    ["Verdict", "text"],
  ),
  synonyms: ["validate health score", "predictive power", "back-test", "does health predict churn"],
  compute({ scores, renewed, red, green, confidence, rows }): Cell[] {
    if (green < red) throw unusable(`green ${green} is below red ${red}`);
    expectPercentages(scores, rows);
    const outcomes = rankedOutcomes(scores, renewed);
    const area = aucInterval(outcomes, confidence);
    const { Red, Amber, Green } = rateByStatus(outcomes, red, green);
    const { totalPositives } = outcomes;
    return [
      scores.length,
      totalPositives,
      totalPositives / scores.length,
      area.auc,
      area.low ?? "",
      area.high ?? "",
      brierScore(outcomes, WHOLE),
      Red,
      Amber,
      Green,
      Red === "" || Green === "" ? "" : Green - Red,
      verdict(area),
    ];
  },
  examples: [
    {
      about: "eight customers, five renewed",
      args: [
        [90, 80, 70, 60, 40, 30, 85, 20],
        [1, 1, 1, 0, 0, 1, 1, 0],
      ],
      result: [
        ["Customers", 8],
        ["Renewed", 5],
        ["Base rate", 0.625],
        ["AUC", 0.8666667],
        ["AUC low", 0.5744925],
        ["AUC high", 1],
        ["Brier score", 0.1515625],
        ["Red renewal rate", 0.3333333],
        ["Amber renewal rate", 0.5],
        ["Green renewal rate", 1],
        ["Green minus red", 0.6666667],
        ["Verdict", "predicts"],
      ],
      decimals: 7,
    },
    {
      about: "a blank score or outcome leaves the row out; one customer lost proves nothing",
      args: [
        ["Score", 90, null, 70, 60, 10],
        ["Renewed", "yes", "yes", "yes", null, "no"],
      ],
      result: [
        ["Customers", 3],
        ["Renewed", 2],
        ["Base rate", 0.6666667],
        ["AUC", 1],
        ["AUC low", ""],
        ["AUC high", ""],
        ["Brier score", 0.0366667],
        ["Red renewal rate", 0],
        ["Amber renewal rate", 1],
        ["Green renewal rate", 1],
        ["Green minus red", 1],
        ["Verdict", "not shown to predict"],
      ],
      decimals: 7,
    },
    {
      about: "nobody left",
      args: [
        [90, 40],
        [1, 1],
      ],
      result: { error: "#N/A", says: "all outcomes are the same" },
    },
    {
      about: "no percentage",
      args: [
        [90, 400],
        [1, 0],
      ],
      result: { error: "#NUM!", says: "row 2: 400 is not from 0 to 100" },
    },
  ],
});
