import { unavailable } from "../../records/metric-error";
import { metric, value } from "../card";
import { money, number, share } from "../parameters";
import { ratio } from "../ratio";

/** Returns the months until margin has paid back the acquisition cost; with churn, until the expected margin of a shrinking customer base has. */
export function cacPayback(cac: number, arpa: number, margin: number, churn: number): number {
  const months = ratio(cac, arpa * margin, "arpa times margin");
  if (arpa * margin < 0) throw unavailable("never paid back: arpa times margin is negative");
  if (churn === 0) return months;
  if (churn === 1 && months <= 1) return 1;
  if (months * churn >= 1) throw unavailable("never paid back: the customers leave before");
  return Math.log1p(-months * churn) / Math.log1p(-churn);
}

export default metric({
  id: "CAC.PAYBACK",
  title: "Payback time of acquisition cost",
  summary:
    "Months until a new customer's margin has paid back what winning it cost; with churn, customers lost on the way count.",
  definition:
    "Acquisition cost divided by the monthly margin of a customer. With a churn rate the margin shrinks from month to month as customers leave, the payback takes longer, and it may never come. Use monthly revenue and monthly churn.",
  formula: "cac / (arpa · margin); with churn c: ln(1 − cac·c / (arpa·margin)) / ln(1 − c)",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    cac: money("Cost of winning a customer."),
    arpa: money("Average revenue per account and month."),
    margin: number("Share of the revenue that is margin, for instance 0.8; 1 unless given.", { default: 1 }),
    churn: share("Monthly churn rate, 0 to 1; 0 unless given.", { default: 0 }),
  },
  returns: value("duration", "months"),
  better: "lower",
  synonyms: ["payback period", "months to recover CAC", "CAC recovery"],
  scorecard: {
    group: "Value",
    stage: "Enter",
    unit: "months",
    monthly: { from: { cac: "costPerCustomer", arpa: "revenuePerCustomer", margin: "grossMargin" } },
    caveats: "Months until margin has paid for the win, as if nobody left.",
  },
  compute: ({ cac, arpa, margin, churn }) => cacPayback(cac, arpa, margin, churn),
  portable: ({ cac, arpa, margin = "1", churn }) => {
    const monthly = `((${arpa})*(${margin}))`;
    const plain = `IF(${monthly}<0,NA(),(${cac})/${monthly})`;
    if (churn === undefined) return plain;
    const lost = `(${cac})*(${churn})/${monthly}`;
    return `IF((${churn})=0,${plain},IF(${monthly}<0,NA(),IF((${churn})=1,IF(${lost}<=1,1,NA()),IF(${lost}>=1,NA(),LN(1-${lost})/LN(1-(${churn}))))))`;
  },
  examples: [
    { about: "1,200 for a customer who brings 100 at 80% margin", args: [1200, 100, 0.8], result: 15 },
    { about: "150 with half of the customers leaving each month: 100 + 50", args: [150, 100, 1, 0.5], result: 2 },
    { about: "everybody leaves, but the first month pays", args: [100, 100, 1, 1], result: 1 },
    {
      about: "the customers leave before",
      args: [200, 100, 1, 0.5],
      result: { error: "#N/A", says: "never paid back" },
    },
    { about: "no margin", args: [1200, 100, 0], result: { error: "#DIV/0!" } },
    { about: "5 in place of 5%", args: [1200, 100, 1, 5], result: { error: "#NUM!" } },
  ],
});
