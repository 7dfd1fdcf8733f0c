import { metric, value } from "../card";
import { money } from "../parameters";

/** Returns annual recurring revenue, twelve times the monthly, in its unit. */
export function arr(mrr: number): number {
  return 12 * mrr;
}

export default metric({
  id: "ARR",
  title: "Annual recurring revenue",
  summary: "Annual recurring revenue: twelve times the monthly recurring revenue.",
  definition:
    "The yearly revenue that today's subscriptions bring if nothing changes. It is a run rate and no forecast: neither churn nor growth of the coming year is in it, and one-off revenue does not belong in it.",
  formula: "12 · MRR",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: { mrr: money("Monthly recurring revenue.") },
  returns: value("money"),
  better: "higher",
  synonyms: ["annual run rate", "annualised recurring revenue", "yearly revenue"],
  scorecard: {
    group: "Revenue",
    stage: "Engage",
    monthly: { from: { mrr: "mrrEnd" } },
    caveats: "Twelve times the month's recurring revenue; no forecast of the year.",
  },
  compute: ({ mrr }) => arr(mrr),
  portable: ({ mrr }) => `12*(${mrr})`,
  examples: [
    { about: "8,000 a month", args: [8000], result: 96000 },
    { about: "a number written as text", args: [" 12.5 "], result: 150 },
    { about: "no revenue", args: [0], result: 0 },
    { about: "a blank figure", args: [" "], result: { error: "#VALUE!", says: "mrr is blank" } },
  ],
});
