import { impossible, unavailable } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { leastSquares } from "../../stats/least-squares";
import { twoSidedT } from "../../stats/t";
import { metric, row } from "../card";
import { column, confidence } from "../parameters";

/** Returns the natural logarithms of a column; a value that has none is #NUM! with its row. */
function logarithms(values: Float64Array, name: string, rows: Rows): Float64Array {
  return values.map((value, i) => {
    if (value <= 0) throw impossible(`row ${rows.number(i)}: ${name} is ${value}, expected above 0`);
    return Math.log(value);
  });
}

export default metric({
  id: "ELASTICITY.LOG",
  title: "Price elasticity from many prices",
  summary:
    "By how many percent sales change when the price rises by one percent, from a list of prices and quantities: elasticity, low, high, R².",
  definition:
    "The least-squares slope of the logarithm of quantity on the logarithm of price, with Student's t limits: one elasticity for all prices. It takes price for the only cause; what moved with it, such as season or promotions, is in the figure.",
  formula: "slope of ln Q on ln P ± t(n − 2) · standard error",
  source: "Wooldridge, Introductory Econometrics, chapter 2, 2013",
  parameters: {
    prices: column("number", "Prices, above 0.", { quantity: "price" }),
    quantities: column("number", "What was sold at each price, above 0.", { quantity: "count" }),
    confidence,
  },
  returns: row(["Elasticity", "number"], ["Low", "number"], ["High", "number"], ["R²", "fraction"]),
  synonyms: ["log-log regression", "price sensitivity", "demand curve"],
  compute({ prices, quantities, confidence, rows }) {
    const x = logarithms(prices, "prices", rows);
    const y = logarithms(quantities, "quantities", rows);
    if (x.length < 3) throw unavailable(`${x.length} points: a line needs 3`);
    if (x.every((at) => at === x[0])) throw unavailable("all prices are the same");
    const { slope, standardError, rSquared, degreesOfFreedom } = leastSquares(x, y);
    const half = twoSidedT(confidence, degreesOfFreedom) * standardError;
    return [slope, slope - half, slope + half, rSquared];
  },
  examples: [
    {
      about: "five prices; the limits with t(3) = 3.182446 of the tables",
      args: [
        ["Price", 10, 11, 12, 13, 14],
        ["Quantity", 100, 92, 79, 75, 66],
      ],
      result: [[-1.23007, -1.530026, -0.930114, 0.982691]],
      decimals: 6,
    },
    {
      about: "Q = 100 / P exactly",
      args: [
        [1, 2, 4],
        [100, 50, 25],
      ],
      result: [[-1, -1, -1, 1]],
    },
    {
      about: "two points",
      args: [
        [1, 2],
        [100, 50],
      ],
      result: { error: "#N/A", says: "2 points: a line needs 3" },
    },
    {
      about: "one price",
      args: [
        [2, 2, 2],
        [9, 8, 7],
      ],
      result: { error: "#N/A", says: "all prices are the same" },
    },
    {
      about: "a price of 0",
      args: [
        [1, 0, 2],
        [9, 8, 7],
      ],
      result: { error: "#NUM!", says: "row 2: prices is 0, expected above 0" },
    },
  ],
});
