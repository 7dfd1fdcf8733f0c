import { metric, value } from "../card";
import { count, money } from "../parameters";
import { ratio } from "../ratio";

/** Returns the cost of winning one customer, in the unit of the cost. */
export function cac(cost: number, newCustomers: number): number {
  return ratio(cost, newCustomers, "newCustomers");
}

export default metric({
  id: "CAC",
  title: "Customer acquisition cost",
  summary: "Customer acquisition cost: what sales and marketing spent for each new customer.",
  definition:
    "All spending on sales and marketing of a period, salaries included, divided by the customers won in it. Where a sale takes months, use the spending of the period in which it was made.",
  formula: "cost of sales and marketing / new customers",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    cost: money("Spending on sales and marketing in the period."),
    newCustomers: count("Customers won with it."),
  },
  returns: value("money"),
  better: "lower",
  synonyms: ["acquisition cost", "cost per acquisition", "CPA"],
  scorecard: {
    group: "Value",
    stage: "Entice",
    monthly: { from: { cost: "acquisitionCost", newCustomers: "customersNew" } },
    caveats: "Spending of a month wins customers of later months; a quarter is steadier.",
  },
  compute: ({ cost, newCustomers }) => cac(cost, newCustomers),
  portable: ({ cost, newCustomers }) => `(${cost})/(${newCustomers})`,
  examples: [
    { about: "50,000 for 100 customers", args: [50000, 100], result: 500 },
    { about: "nothing spent", args: [0, 4], result: 0 },
    { about: "nobody won", args: [50000, 0], result: { error: "#DIV/0!" } },
    { about: "fewer than nobody", args: [50000, -2], result: { error: "#NUM!" } },
  ],
});
