import { metric, value } from "../card";
import { count, money } from "../parameters";
import { ratio } from "../ratio";

export default metric({
  id: "INVENTORY.TURNOVER",
  title: "Inventory turnover",
  summary: "How many times the stock was sold and replaced in the period.",
  definition:
    "Cost of goods sold over the mean of opening and closing stock, at cost both. With sales in place of cost it comes out too high. Two stock counts miss what a season does in between.",
  formula: "cogs / ((opening + closing) / 2)",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: {
    cogs: money("Cost of the goods sold in the period."),
    opening: count("Stock at the start, at cost."),
    closing: count("Stock at the end, at cost."),
  },
  returns: value("number"),
  better: "higher",
  synonyms: ["stock turn", "inventory turns", "place"],
  scorecard: {
    group: "Market",
    stage: "Engage",
    unit: "times",
    monthly: { from: { cogs: "salesCost", opening: "stockOpening", closing: "stockClosing" } },
    caveats: "Turns in a month; twelve times that is the yearly rate.",
  },
  compute: ({ cogs, opening, closing }) => ratio(cogs, (opening + closing) / 2, "mean stock"),
  portable: ({ cogs, opening, closing }) => `(${cogs})/(((${opening})+(${closing}))/2)`,
  examples: [
    { about: "500 sold from about 100", args: [500, 80, 120], result: 5 },
    { about: "started empty", args: [30, 0, 40], result: 1.5 },
    { about: "no stock", args: [500, 0, 0], result: { error: "#DIV/0!", says: "mean stock is 0" } },
    { about: "negative stock", args: [500, -1, 0], result: { error: "#NUM!", says: "opening is negative" } },
  ],
});
