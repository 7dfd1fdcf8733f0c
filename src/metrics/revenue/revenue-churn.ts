import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns the share of the starting revenue that was lost, a fraction; negative where expansion outweighs the losses. */
export function revenueChurn(start: number, churned: number, contraction: number, expansion: number): number {
  return ratio(Math.abs(churned) + Math.abs(contraction) - expansion, start, "start");
}

export default metric({
  id: "REVENUE.CHURN",
  title: "Revenue churn",
  summary:
    "Revenue churn: share of the starting recurring revenue lost to cancellations and downgrades; net of upgrades if you pass them.",
  definition:
    "Revenue lost to cancellations and downgrades, divided by the revenue at the start. Without expansion it is gross revenue churn (1 − GRR), with it net revenue churn (1 − NRR), which is negative where upgrades outweigh the losses. Say which one you show.",
  formula: "(|churned| + |contraction| − expansion) / start",
  source: "Skok, SaaS Metrics 2.0 - A Guide to Measuring and Improving What Matters, For Entrepreneurs, 2013",
  parameters: {
    start: money("Recurring revenue at the start of the period."),
    churned: money("Revenue lost to cancellations, with or without a minus sign."),
    contraction: money("Revenue lost to downgrades, with or without a minus sign; 0 unless given.", { default: 0 }),
    expansion: money("Revenue gained from existing customers, for net churn; 0 unless given.", { default: 0 }),
  },
  returns: value("fraction"),
  better: "lower",
  synonyms: ["MRR churn", "dollar churn", "net churn", "gross churn", "attrition"],
  scorecard: {
    group: "Revenue",
    stage: "Exit",
    monthly: { from: { start: "mrrStart", churned: "mrrChurn", contraction: "mrrContraction" } },
    caveats: "Gross: expansion is left out.",
  },
  compute: ({ start, churned, contraction, expansion }) => revenueChurn(start, churned, contraction, expansion),
  portable: ({ start, churned, contraction = "0", expansion = "0" }) =>
    `(ABS(${churned})+ABS(${contraction})-(${expansion}))/(${start})`,
  examples: [
    { about: "2,000 cancelled of 40,000", args: [40000, 2000], result: 0.05 },
    { about: "gross, with downgrades", args: [40000, -2000, -1000], result: 0.075 },
    { about: "net of expansion it is negative", args: [40000, 2000, 1000, 5000], result: -0.05 },
    { about: "nothing at the start", args: [0, 100], result: { error: "#DIV/0!" } },
    {
      about: "a word",
      args: [40000, "some"],
      result: { error: "#VALUE!", says: "churned: expected a number, found 'some'" },
    },
  ],
});
