import { metric, value } from "../card";
import { count, money } from "../parameters";
import { ratio } from "../ratio";

/** Returns the average revenue per account, in the unit and per the period of the revenue. */
export function arpa(mrr: number, customers: number): number {
  return ratio(mrr, customers, "customers");
}

export default metric({
  id: "ARPA",
  title: "Average revenue per account",
  summary: "Average revenue per account: recurring revenue divided by the number of paying customers.",
  definition:
    "Recurring revenue of a period divided by the customers who pay it, at the same moment. Free accounts do not belong in the count. A few large accounts pull it up: look at the median too.",
  formula: "MRR / customers",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    mrr: money("Recurring revenue of the period."),
    customers: count("Paying customers at the same moment."),
  },
  returns: value("money"),
  better: "higher",
  synonyms: ["ARPU", "ARPC", "average revenue per customer", "average revenue per user"],
  scorecard: {
    group: "Revenue",
    stage: "Engage",
    monthly: { from: { mrr: "mrrEnd", customers: "customersEnd" } },
    caveats: "Rises when small customers leave: read it beside churn.",
  },
  compute: ({ mrr, customers }) => arpa(mrr, customers),
  portable: ({ mrr, customers }) => `(${mrr})/(${customers})`,
  examples: [
    { about: "40,000 from 160 customers", args: [40000, 160], result: 250 },
    { about: "no revenue", args: [0, 10], result: 0 },
    { about: "no customers", args: [100, 0], result: { error: "#DIV/0!" } },
    { about: "fewer than no customers", args: [100, -1], result: { error: "#NUM!" } },
    { about: "customers left blank", args: [100, ""], result: { error: "#VALUE!", says: "customers is blank" } },
  ],
});
