import { metric, value } from "../card";
import { money, number, share } from "../parameters";
import { ratio } from "../ratio";

/** Returns the expected margin of a customer until churn, in the unit of arpa; not discounted. */
export function ltv(arpa: number, churn: number, margin: number): number {
  return ratio(arpa * margin, churn, "churn");
}

export default metric({
  id: "LTV",
  title: "Lifetime value of a subscriber",
  summary: "Lifetime value of a subscriber: average revenue per account times margin, divided by the churn rate.",
  definition:
    "With a constant churn rate a customer stays 1/churn periods on average and brings margin in each. Revenue and churn must be of the same period: monthly revenue needs monthly churn. Real churn falls with age, which makes this too low for old customers; it is not discounted.",
  formula: "ARPA · margin / churn",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    arpa: money("Average revenue per account and period."),
    churn: share("Churn rate of the same period, 0 to 1."),
    margin: number("Share of the revenue that is margin, for instance 0.8; 1 unless given.", { default: 1 }),
  },
  returns: value("money"),
  better: "higher",
  synonyms: ["lifetime value", "CLTV", "subscriber value"],
  scorecard: {
    group: "Value",
    stage: "Extend",
    monthly: { from: { arpa: "revenuePerCustomer", churn: "churnRate", margin: "grossMargin" } },
    caveats: "One month's churn moves it a lot; it supposes that churn stays as it is.",
  },
  compute: ({ arpa, churn, margin }) => ltv(arpa, churn, margin),
  portable: ({ arpa, churn, margin = "1" }) => `(${arpa})*(${margin})/(${churn})`,
  examples: [
    { about: "100 a month at 5% churn", args: [100, 0.05], result: 2000 },
    { about: "the same at a margin of 80%", args: [100, 0.05, 0.8], result: 1600 },
    { about: "everybody leaves after one period", args: [100, 1], result: 100 },
    { about: "nobody ever leaves", args: [100, 0], result: { error: "#DIV/0!" } },
    { about: "5 in place of 5%", args: [100, 5], result: { error: "#NUM!" } },
  ],
});
