import { survivorsFrom, type Survivors } from "../../records/survivors";
import { metric, row } from "../card";
import { fitOf, survivorsColumn } from "./survivors-parameter";

/** Returns α and β of the shifted-beta-geometric model, the log-likelihood and the mean churn rate α/(α + β) of a new customer. */
export function retentionFit(
  survivors: Survivors,
): readonly [alpha: number, beta: number, logLikelihood: number, meanChurn: number] {
  const { alpha, beta, logLikelihood } = fitOf(survivors);
  return [alpha, beta, logLikelihood, alpha / (alpha + beta)];
}

// Customers of the "regular" and the "high end" segment left after 0 to 7 years, percent.
const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1];
const HIGH_END = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];

export default metric({
  id: "RETENTION.FIT",
  title: "Retention model of a cohort",
  summary:
    "Fits how a cohort's customers leave: the likely leave early, so retention rises with age. Feeds CLV.CONTRACT.",
  definition:
    "The shifted-beta-geometric model by maximum likelihood: each customer has a churn rate of its own that never changes, and the rates are spread as a beta distribution. Retention rises with age only because those likely to leave are gone first. It is for contracts, where a loss is seen; without a likeliest finite alpha and beta there is no result.",
  formula: "S(t) = B(α, β + t) / B(α, β)",
  source: "Fader and Hardie, How to project customer retention, Journal of Interactive Marketing 21, 76-90, 2007",
  parameters: { survivors: survivorsColumn },
  returns: row(["Alpha", "number"], ["Beta", "number"], ["Log-likelihood", "number"], ["Mean churn", "fraction"]),
  synonyms: ["sBG", "shifted beta geometric", "survival model", "heterogeneity", "cohort model"],
  compute: ({ survivors, rows }) => retentionFit(survivorsFrom(survivors, rows)),
  examples: [
    {
      about: "the regular segment of Fader and Hardie 2007: alpha .704, beta 1.182",
      args: [REGULAR],
      result: [[0.704, 1.182, -168.027, 0.373]],
      decimals: 3,
    },
    {
      about: "the high-end segment: alpha .668, beta 3.806",
      args: [HIGH_END],
      result: [[0.668, 3.806, -161.116, 0.149]],
      decimals: 3,
    },
    {
      about: "shares are taken of a thousand customers",
      args: [["Left", ...REGULAR.map((percent) => percent / 100)]],
      result: [[0.704, 1.182, -1680.265, 0.373]],
      decimals: 3,
    },
    {
      about: "churn is the same at every age",
      args: [[100, 50, 25]],
      result: { error: "#N/A", says: "did not converge" },
    },
    { about: "survivors rise", args: [[100, 50, 60]], result: { error: "#NUM!" } },
    { about: "two ages are too few", args: [[100, 50]], result: { error: "#N/A", says: "fewer than 3 ages" } },
    { about: "an age is missing", args: [[100, null, 60, 50]], result: { error: "#VALUE!", says: "row 2 is blank" } },
    { about: "a cohort of nobody", args: [[0, 0, 0]], result: { error: "#DIV/0!" } },
  ],
});
