import { impossible } from "../../records/metric-error";
import { wordIn } from "../argument-text";
import { metric, value } from "../card";
import { choice, count, number } from "../parameters";
import { ratio } from "../ratio";

/** How the relative changes are taken. */
export type ElasticityMethod = "midpoint" | "point" | "log";

/** A price and what was sold at it. */
export interface Sale {
  readonly price: number;
  readonly quantity: number;
}

/** Returns the relative change in quantity over the relative change in price; prices alike are #DIV/0!, a 0 under a logarithm #NUM!. */
export function elasticity(before: Sale, after: Sale, method: ElasticityMethod): number {
  if (method === "log") {
    if (Math.min(before.price, before.quantity, after.price, after.quantity) <= 0)
      throw impossible("prices and quantities must be above 0");
    return ratio(
      Math.log(after.quantity / before.quantity),
      Math.log(after.price / before.price),
      "the change of price",
    );
  }
  const base = (from: number, to: number): number => (method === "point" ? from : (from + to) / 2);
  const change = (from: number, to: number, name: string): number => ratio(to - from, base(from, to), name);
  const ofPrice = change(before.price, after.price, method === "point" ? "price1" : "the mean price");
  const ofQuantity = change(before.quantity, after.quantity, method === "point" ? "quantity1" : "the mean quantity");
  return ratio(ofQuantity, ofPrice, "the change of price");
}

export default metric({
  id: "ELASTICITY",
  title: "Price elasticity of demand",
  summary: "By how many percent sales change when the price rises by one percent; usually negative.",
  definition:
    'Between two prices. "midpoint" divides by the mean of both and so gives the same whichever comes first; "point" divides by the first; "log" takes logarithms. Whatever else changed between the two, such as season or advertising, is in it too.',
  formula: "(ΔQ / Q) / (ΔP / P), Q and P the means of both, or the first; log: ln(Q₂/Q₁) / ln(P₂/P₁)",
  source: "Allen, The Concept of Arc Elasticity of Demand, Review of Economic Studies 1, 1934",
  parameters: {
    price1: number("The first price.", { min: 0, quantity: "price" }),
    quantity1: count("What was sold at the first price."),
    price2: number("The second price.", { min: 0, quantity: "price" }),
    quantity2: count("What was sold at the second price."),
    method: choice<ElasticityMethod, { default: "midpoint" }>(
      'How to take changes: "midpoint" (default), "point" (from the first price) or "log".',
      ["midpoint", "point", "log"],
      { default: "midpoint" },
    ),
  },
  returns: value("number"),
  synonyms: ["price sensitivity", "arc elasticity", "demand"],
  compute: ({ price1, quantity1, price2, quantity2, method }) =>
    elasticity({ price: price1, quantity: quantity1 }, { price: price2, quantity: quantity2 }, method),
  portable: ({ price1, quantity1, price2, quantity2, method }) => {
    const word = wordIn(method, "midpoint");
    if (word === undefined) return undefined;
    if (word === "LOG") return `LN((${quantity2})/(${quantity1}))/LN((${price2})/(${price1}))`;
    const change = (from: string | undefined, to: string | undefined): string =>
      `((${to})-(${from}))/${word === "POINT" ? `(${from})` : `(((${from})+(${to}))/2)`}`;
    return `(${change(quantity1, quantity2)})/(${change(price1, price2)})`;
  },
  examples: [
    { about: "10 to 12 and 100 to 80: −2/9 over 2/11", args: [10, 100, 12, 80], result: -11 / 9 },
    { about: "from the first price: −0.2 over 0.2", args: [10, 100, 12, 80, "point"], result: -1 },
    { about: "by logarithms: ln 0.8 over ln 1.2", args: [10, 100, 12, 80, "LOG"], result: -1.223901086, decimals: 9 },
    {
      about: "the price stayed",
      args: [10, 100, 10, 80],
      result: { error: "#DIV/0!", says: "the change of price is 0" },
    },
    {
      about: "nothing sold under a logarithm",
      args: [10, 100, 12, 0, "log"],
      result: { error: "#NUM!", says: "prices and quantities must be above 0" },
    },
  ],
});
