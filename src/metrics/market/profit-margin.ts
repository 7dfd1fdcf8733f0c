import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

export default metric({
  id: "PROFIT.MARGIN",
  title: "Profit margin",
  summary: "Share of revenue that is left after cost; negative for a loss.",
  definition:
    "Which margin it is depends on the cost: with the cost of goods sold it is the gross margin, with all cost the net margin. Not the markup, which divides by cost: a margin of 50% is a markup of 100%.",
  formula: "(revenue − cost) / revenue",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: { revenue: money("Revenue of the period."), cost: money("Cost of the same period.") },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["gross margin", "net margin", "profitability"],
  scorecard: {
    group: "Market",
    stage: "Extend",
    monthly: { from: { revenue: "salesRevenue", cost: "salesCost" } },
    caveats: "Say which costs are in it.",
  },
  compute: ({ revenue, cost }) => ratio(revenue - cost, revenue, "revenue"),
  portable: ({ revenue, cost }) => `((${revenue})-(${cost}))/(${revenue})`,
  examples: [
    { about: "200 left of 1000", args: [1000, 800], result: 0.2 },
    { about: "a loss", args: [1000, 1250], result: -0.25 },
    { about: "no revenue", args: [0, 10], result: { error: "#DIV/0!", says: "revenue is 0" } },
    { about: "no cost given", args: [1000, null], result: { error: "#VALUE!", says: "cost is blank" } },
  ],
});
