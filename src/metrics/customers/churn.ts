import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

/** Returns the customer churn rate of a period: customers lost over customers at its start, as a fraction. */
export function churn(start: number, lost: number): number {
  return shareOf(lost, start, "lost", "start");
}

export default metric({
  id: "CHURN",
  title: "Customer churn rate",
  summary: "Customer churn: the share of the customers at the start of a period that left during it.",
  definition:
    "Customers lost in the period over customers at its start. Lost counts only customers of the start, so customers who came and left inside the period stay out. It counts customers, not revenue, and a monthly and an annual rate cannot be compared before CHURN.CONVERT.",
  formula: "lost / start",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, chapter 5, 2010",
  parameters: {
    start: count("Customers at the start of the period."),
    lost: count("How many of them left during the period."),
  },
  returns: value("fraction"),
  better: "lower",
  synonyms: ["attrition", "logo churn", "customer loss", "cancellation rate", "turnover of customers"],
  scorecard: {
    group: "Retention",
    stage: "Exit",
    monthly: { from: { start: "customersStart", lost: "customersLost" } },
    interval: { of: "share", part: "customersLost", whole: "customersStart" },
    caveats: "Counts customers, not revenue. A monthly rate is not a twelfth of the annual one.",
  },
  compute: ({ start, lost }) => churn(start, lost),
  portable: ({ start, lost }) => `(${lost})/(${start})`,
  examples: [
    { about: "ten of two hundred customers left", args: [200, 10], result: 0.05 },
    { about: "nobody left", args: [200, 0], result: 0 },
    { about: "numbers written as text", args: ["80", " 2 "], result: 0.025 },
    { about: "no customers to lose", args: [0, 0], result: { error: "#DIV/0!" } },
    { about: "more lost than there were", args: [10, 11], result: { error: "#NUM!" } },
    { about: "a negative count", args: [-1, 0], result: { error: "#NUM!" } },
    { about: "a blank start", args: [null, 1], result: { error: "#VALUE!", says: "start is blank" } },
  ],
});
