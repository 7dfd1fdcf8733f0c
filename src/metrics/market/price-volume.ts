import { divisionByZero, impossible } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { Sum } from "../../stats/sum";
import { metric, table, type Cell } from "../card";
import { column } from "../parameters";

/** Returns a row per price, lowest first: price, units, revenue, share of revenue; negative prices or units are #NUM!. */
export function salesByPrice(prices: Float64Array, units: Float64Array, rows: Rows): Cell[][] {
  const sold = new Map<number, Sum>();
  for (let i = 0; i < prices.length; i++) {
    if (prices[i] < 0) throw impossible(`row ${rows.number(i)}: prices is negative`);
    if (units[i] < 0) throw impossible(`row ${rows.number(i)}: units is negative`);
    let sum = sold.get(prices[i]);
    if (!sum) sold.set(prices[i], (sum = new Sum()));
    sum.add(units[i]);
  }
  const total = new Sum();
  for (const [price, sum] of sold) total.add(price * sum.value);
  if (total.value === 0) throw divisionByZero("revenue is 0");
  const ascending = Float64Array.from(sold.keys()).sort();
  return Array.from(ascending, (price) => {
    const units = sold.get(price)?.value ?? 0;
    return [price, units, price * units, (price * units) / total.value];
  });
}

export default metric({
  id: "PRICE.VOLUME",
  title: "Sales by price",
  summary: "Units and revenue at each price, lowest price first, with each price's share of revenue.",
  definition:
    "Rows of one price add up. Shows at which prices the money is made, and how much is sold below list price. Prices that differ by a cent are two prices: round them first to have price bands.",
  formula: "revenue = price · Σ units; share = revenue / Σ revenue",
  source: "Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review, 1992",
  parameters: {
    prices: column("number", "Price of one unit in each sale.", { quantity: "price" }),
    units: column("number", "Units sold at that price.", { quantity: "count" }),
  },
  returns: table([
    ["Price", "money"],
    ["Units", "count"],
    ["Revenue", "money"],
    ["Share", "fraction"],
  ]),
  synonyms: ["price points", "price mix", "discounts"],
  compute: ({ prices, units, rows }) => salesByPrice(prices, units, rows),
  examples: [
    {
      about: "two prices, one of them twice",
      args: [
        ["Price", 20, 10, 20],
        ["Units", 3, 10, 2],
      ],
      result: [
        ["Price", "Units", "Revenue", "Share"],
        [10, 10, 100, 0.5],
        [20, 5, 100, 0.5],
      ],
    },
    {
      about: "given away",
      args: [[0, 4], [5, 1], false],
      result: [
        [0, 5, 0, 0],
        [4, 1, 4, 1],
      ],
    },
    { about: "only given away", args: [[0], [5]], result: { error: "#DIV/0!", says: "revenue is 0" } },
    {
      about: "negative units",
      args: [
        [9, 9],
        [1, -1],
      ],
      result: { error: "#NUM!", says: "row 2: units is negative" },
    },
  ],
});
