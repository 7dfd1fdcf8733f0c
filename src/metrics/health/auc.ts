import { unavailable } from "../../records/metric-error";
import { aucOf } from "../../stats/delong";
import { twoSidedZ } from "../../stats/normal";
import { rankedOutcomes, type RankedOutcomes } from "../../stats/ranked-outcomes";
import { metric, row } from "../card";
import { column, confidence } from "../parameters";

/** An area under the ROC curve; error and limits undefined where one outcome occurs but once. */
export interface AucInterval {
  readonly auc: number;
  readonly standardError?: number;
  readonly low?: number;
  readonly high?: number;
}

/** Returns the area under the ROC curve with DeLong's limits, cut to [0, 1]; #N/A where all outcomes are the same. */
export function aucInterval(outcomes: RankedOutcomes, confidence: number): AucInterval {
  if (outcomes.totalPositives === 0 || outcomes.totalNegatives === 0) throw unavailable("all outcomes are the same");
  const { auc, standardError } = aucOf(outcomes);
  if (standardError === undefined) return { auc };
  const reach = twoSidedZ(confidence) * standardError;
  return { auc, standardError, low: Math.max(0, auc - reach), high: Math.min(1, auc + reach) };
}

export default metric({
  id: "AUC",
  title: "How well a score tells outcomes apart",
  summary: "How often a score ranks a customer who renewed above one who did not: 0.5 is chance, 1 is always.",
  definition:
    "The area under the ROC curve: over all pairs of a positive and a negative outcome, the share in which the positive has the higher score, ties counting half. The standard error is DeLong's; with few outcomes of one kind, or scores that separate them wholly, it is too small. It judges the order of scores, not their height.",
  formula: "(wins + ½ · ties) / (positives · negatives)",
  source:
    "DeLong, DeLong and Clarke-Pearson, Comparing the Areas under Two or More Correlated ROC Curves, Biometrics 44, 1988",
  parameters: {
    scores: column(
      "number",
      "The score of each customer, such as health; higher should mean the outcome is likelier.",
      { quantity: "score" },
    ),
    outcomes: column("outcome", "What happened: TRUE/FALSE, 1/0 or yes/no; a blank row is left out.", { won: true }),
    confidence,
  },
  returns: row(["AUC", "fraction"], ["Standard error", "number"], ["Low", "fraction"], ["High", "fraction"]),
  better: "higher",
  synonyms: ["roc", "c statistic", "concordance", "discrimination", "gini"],
  compute({ scores, outcomes, confidence }) {
    const { auc, standardError = "", low = "", high = "" } = aucInterval(rankedOutcomes(scores, outcomes), confidence);
    return [auc, standardError, low, high];
  },
  examples: [
    {
      about: "six of nine pairs the right way round; the upper limit is cut at 1",
      args: [
        [1, 2, 3, 4, 5, 6],
        [0, 1, 0, 1, 0, 1],
      ],
      result: [[0.6666667, 0.2721655, 0.133232, 1]],
      decimals: 7,
    },
    {
      about: "ties count half",
      args: [
        ["Score", 1, 1, 1, 1],
        ["Renewed", "yes", "no", "no", "yes"],
      ],
      result: [[0.5, 0, 0.5, 0.5]],
    },
    {
      about: "one renewal: no error can be had",
      args: [
        [30, 60, 90],
        [false, true, false],
      ],
      result: [[0.5, "", "", ""]],
    },
    {
      about: "everybody renewed",
      args: [
        [30, 60],
        [1, 1],
      ],
      result: { error: "#N/A", says: "all outcomes are the same" },
    },
    {
      about: "an outcome that is none",
      args: [
        [30, 60],
        [1, "maybe"],
      ],
      result: { error: "#VALUE!", says: "row 2: expected TRUE or FALSE" },
    },
  ],
});
