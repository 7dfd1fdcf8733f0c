import type { Block } from "../../records/blocks";
import { unavailable, unusable } from "../../records/metric-error";
import { regression, type Regression } from "../../stats/regression";
import { lmg } from "../../stats/lmg";
import { twoSidedPOfT } from "../../stats/t";
import { metric, table, type Cell } from "../card";
import { block, column } from "../parameters";

/** The most factors: the work doubles with each. */
const MOST_FACTORS = 10;

/** Returns the regression of the outcome on the factors, all standardised; #N/A where it cannot be had, with the names of the factors at fault. */
export function driversOf(outcome: Float64Array, { columns, values }: Block, names: readonly string[]): Regression {
  if (columns > MOST_FACTORS) throw unusable(`${columns} factors, expected at most ${MOST_FACTORS}`);
  if (outcome.length < columns + 2) throw unavailable(`${outcome.length} rows: ${columns} factors need ${columns + 2}`);
  const found = regression(outcome, values, columns);
  if (!("failure" in found)) return found;
  const { failure } = found;
  if (failure === "outcome") throw unavailable("outcome does not vary");
  if (failure === "constant") throw unavailable(`${names[found.factor]} does not vary`);
  throw unavailable(`${names[found.factor]} and ${names[found.other]} are collinear: leave one out`);
}

/** Returns the names given for the factors, or Factor 1 and so on. */
function namesOf(names: readonly string[] | undefined, factors: number): string[] {
  if (names && names.length !== factors) throw unusable(`factors has ${factors} columns, names ${names.length} cells`);
  return Array.from({ length: factors }, (_, k) => names?.[k] || `Factor ${k + 1}`);
}

export default metric({
  id: "DRIVERS",
  title: "Drivers of an outcome",
  summary:
    "Which of several factors go with an outcome such as NPS, and how much of what can be explained is each one's.",
  definition:
    "Least squares with all columns standardised, so that coefficients compare: one standard deviation of the factor goes with so many of the outcome. Importance is the factor's mean gain of R² over all orders of entering (LMG, Shapley), and adds up to 1. Rows with a blank are left out whole. What goes together need not cause one another.",
  formula: "importance = mean over all orders of (R² with the factor − R² without) / R²",
  source:
    "Lindeman, Merenda and Gold, 1980; Grömping, Relative Importance for Linear Regression in R, Journal of Statistical Software 17, 2006",
  parameters: {
    outcome: column("number", "What is to be explained, one row per customer or answer."),
    factors: block("What may explain it: a column per factor, up to 10.", { paired: true, mixed: true }),
    names: column("text", 'Names of the factors; "Factor 1" and so on unless given.', {
      optional: true,
      alone: true,
      blank: "keep",
    }),
  },
  returns: table([
    ["Factor", "text"],
    ["Coefficient", "number"],
    ["Standard error", "number"],
    ["p-value", "number"],
    ["Correlation", "number"],
    ["Importance", "fraction"],
  ]),
  synonyms: ["key driver analysis", "regression", "relative importance", "shapley", "what drives nps"],
  compute({ outcome, factors, names: given }) {
    const names = namesOf(given, factors.columns);
    const { correlations, withOutcome, coefficients, standardErrors, degreesOfFreedom, rSquared } = driversOf(
      outcome,
      factors,
      names,
    );
    const parts = lmg(correlations, withOutcome);
    return names.map((name, k): Cell[] => {
      const coefficient = coefficients[k];
      const pValue = coefficient === 0 ? 1 : twoSidedPOfT(coefficient / standardErrors[k], degreesOfFreedom);
      return [name, coefficient, standardErrors[k], pValue, withOutcome[k], rSquared === 0 ? "" : parts[k] / rSquared];
    });
  },
  examples: [
    {
      about: "two factors that have nothing to do with each other",
      args: [
        [1, 2, 4, 5],
        [
          [-1, -1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
        ["Price", "Support"],
      ],
      result: [
        ["Factor", "Coefficient", "Standard error", "p-value", "Correlation", "Importance"],
        ["Price", 0.9486833, 0, 0, 0.9486833, 0.9],
        ["Support", 0.3162278, 0, 0, 0.3162278, 0.1],
      ],
      decimals: 7,
    },
    {
      about: "three factors of eight answers; a row with a blank is left out",
      args: [
        [7, 9, 3, 8, 5, 6, 10, 2, 4],
        [
          [4, 2, 1],
          [5, 4, 2],
          [2, 3, 2],
          [4, 4, 4],
          [3, 2, 5],
          [3, 4, 3],
          [5, 5, 1],
          [1, 2, 4],
          [9, null, 1],
        ],
        null,
        false,
      ],
      result: [
        ["Factor 1", 0.8986294, 0.0926964, 0.0006337, 0.981982, 0.6771941],
        ["Factor 2", 0.168321, 0.0867627, 0.124375, 0.7185809, 0.2428137],
        ["Factor 3", 0.0463997, 0.0773945, 0.5811303, -0.4602793, 0.0799923],
      ],
      decimals: 7,
    },
    {
      about: "collinear factors",
      args: [
        [1, 2, 4, 4, 6],
        [
          [1, 2],
          [2, 4],
          [3, 6],
          [4, 8],
          [5, 10],
        ],
        ["Price", "Fee"],
      ],
      result: { error: "#N/A", says: "Price and Fee are collinear: leave one out" },
    },
    {
      about: "a factor that does not vary",
      args: [
        [1, 2, 4, 4],
        [
          [1, 0.7],
          [2, 0.7],
          [4, 0.7],
          [3, 0.7],
        ],
      ],
      result: { error: "#N/A", says: "Factor 2 does not vary" },
    },
    {
      about: "too few rows",
      args: [
        [1, 2, 4],
        [
          [1, 5],
          [2, 2],
          [5, 1],
        ],
      ],
      result: { error: "#N/A", says: "3 rows: 2 factors need 4" },
    },
  ],
});
