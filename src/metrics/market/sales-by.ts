import type { Ids } from "../../records/ids";
import { divisionByZero } from "../../records/metric-error";
import { Sum, sum } from "../../stats/sum";
import { metric, table, type Cell } from "../card";
import { column } from "../parameters";

/** Returns a row per category, largest first: category, sales, share; then the total and the sum of squared shares. A total of 0 or less is #DIV/0!. */
export function salesByCategory({ index, names }: Ids, amounts: Float64Array): Cell[][] {
  const sums = names.map(() => new Sum());
  for (let i = 0; i < index.length; i++) sums[index[i]].add(amounts[i]);
  const sales = Float64Array.from(sums, ({ value }) => value);
  const total = sum(sales);
  if (total <= 0) throw divisionByZero(`sales add up to ${total}`);
  const order = Uint32Array.from(sales.keys()).sort((a, b) => sales[b] - sales[a] || a - b);
  const lines: Cell[][] = Array.from(order, (c) => [names[c], sales[c], sales[c] / total]);
  lines.push(["Concentration", total, sum(sales.map((amount) => (amount / total) ** 2))]);
  return lines;
}

export default metric({
  id: "SALES.BY",
  title: "Sales by channel, region or product",
  summary:
    "Sales and share of each channel, region or product, largest first; the last row is the total and how concentrated sales are.",
  definition:
    "Rows of one category add up; returns may stand as negative amounts. Concentration is the sum of the squared shares (Herfindahl): 1 when all comes from one, 1/n when n categories sell alike.",
  formula: "share = sales / Σ sales; concentration = Σ share²",
  source: "Hirschman, The Paternity of an Index, American Economic Review 54, 1964",
  parameters: {
    categories: column("id", "Channel, region, product or the like of each sale."),
    amounts: column("number", "Amount of each sale.", { quantity: "money" }),
  },
  returns: table([
    ["Category", "text"],
    ["Sales", "money"],
    ["Share", "fraction"],
  ]),
  synonyms: ["channel mix", "market share", "Herfindahl", "HHI", "concentration", "place"],
  compute: ({ categories, amounts }) => salesByCategory(categories, amounts),
  examples: [
    {
      about: "three channels: 0.36 + 0.09 + 0.01",
      args: [
        ["Channel", "Shop", "Web", "Fair", "Web"],
        ["Amount", 30, 50, 10, 10],
      ],
      result: [
        ["Category", "Sales", "Share"],
        ["Web", 60, 0.6],
        ["Shop", 30, 0.3],
        ["Fair", 10, 0.1],
        ["Concentration", 100, 0.46],
      ],
    },
    {
      about: "a tie stays in order of first appearance; a blank category is left out",
      args: [["b", "a", null], [5, 5, 9], false],
      result: [
        ["b", 5, 0.5],
        ["a", 5, 0.5],
        ["Concentration", 10, 0.5],
      ],
    },
    {
      about: "returns as large as sales",
      args: [
        ["a", "a"],
        [5, -5],
      ],
      result: { error: "#DIV/0!", says: "sales add up to 0" },
    },
    { about: "no rows", args: [[null], [5]], result: { error: "#N/A", says: "no data" } },
  ],
});
