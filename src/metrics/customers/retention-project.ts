import { survivorsFrom, type Survivors } from "../../records/survivors";
import { sbgRetention } from "../../stats/sbg";
import { metric, table, type Cell } from "../card";
import { number } from "../parameters";
import { fitOf, survivorsColumn } from "./survivors-parameter";

/** As many periods as anybody will read. */
const MOST_PERIODS = 100_000;

/** Returns a row per age through `periods` beyond the last one seen: observed share ("" beyond it), fitted survival, and fitted retention, "" at age 0. */
export function retentionProject(survivors: Survivors, periods: number): Cell[][] {
  const { shares } = survivors;
  const model = fitOf(survivors);
  let survival = 1;
  return Array.from({ length: shares.length + periods }, (_, age) => {
    const retention = age === 0 ? "" : sbgRetention(model, age);
    if (retention !== "") survival *= retention;
    return [age, age < shares.length ? shares[age] : "", survival, retention];
  });
}

const REGULAR = [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1];

export default metric({
  id: "RETENTION.PROJECT",
  title: "Projected retention of a cohort",
  summary:
    "Projects how many of a cohort's customers will be left in later periods, and their retention rate at each age.",
  definition:
    "Fits RETENTION.FIT's model to the survivors seen so far and carries it on. Retention rises with age because those likely to leave go first; a projection at a constant rate undershoots for that reason. It foresees no change of price, product or market.",
  formula: "S(t) = B(α, β + t) / B(α, β); r(t) = (β + t − 1) / (α + β + t − 1)",
  source: "Fader and Hardie, How to project customer retention, Journal of Interactive Marketing 21, 76-90, 2007",
  parameters: {
    survivors: survivorsColumn,
    periods: number("How many periods to project beyond the last one seen.", {
      min: 1,
      max: MOST_PERIODS,
      whole: true,
    }),
  },
  returns: table([
    ["Age", "count"],
    ["Observed", "fraction"],
    ["Fitted survival", "fraction"],
    ["Retention", "fraction"],
  ]),
  synonyms: ["sBG", "retention forecast", "survival projection", "cohort forecast", "extrapolate churn"],
  compute: ({ survivors, periods, rows }) => retentionProject(survivorsFrom(survivors, rows), periods),
  examples: [
    {
      about: "the regular segment of Fader and Hardie 2007, one year beyond the seventh",
      args: [REGULAR, 1],
      result: [
        ["Age", "Observed", "Fitted survival", "Retention"],
        [0, 1, 1, ""],
        [1, 0.631, 0.627, 0.627],
        [2, 0.468, 0.474, 0.756],
        [3, 0.382, 0.388, 0.819],
        [4, 0.326, 0.332, 0.856],
        [5, 0.289, 0.292, 0.88],
        [6, 0.262, 0.262, 0.898],
        [7, 0.241, 0.239, 0.911],
        [8, "", 0.22, 0.921],
      ],
      decimals: 3,
    },
    { about: "no period to project", args: [REGULAR, 0], result: { error: "#NUM!" } },
    { about: "nobody left", args: [[5, 5, 5], 2], result: { error: "#N/A", says: "did not converge" } },
    {
      about: "survivors that are no numbers",
      args: [[100, "most", 5], 2],
      result: { error: "#VALUE!", says: "row 2: expected a number, found 'most'" },
    },
  ],
});
