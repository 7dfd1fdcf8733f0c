import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns the return on an investment as a fraction of its cost. */
export function roi(gain: number, cost: number): number {
  return ratio(gain - cost, cost, "cost");
}

export default metric({
  id: "ROI",
  title: "Return on investment",
  summary: "Return on investment: what came back beyond the cost, as a share of the cost.",
  definition:
    "Gain less cost, divided by cost: 0 means that the money came back, 1 that it doubled. The gain is all that came back, the cost included, and not the profit; time does not count.",
  formula: "(gain − cost) / cost",
  source: "Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 2nd edition, Pearson, 2010",
  parameters: {
    gain: money("All that came back."),
    cost: money("What was spent."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["return", "ROMI", "ROAS", "payoff"],
  compute: ({ gain, cost }) => roi(gain, cost),
  portable: ({ gain, cost }) => `((${gain})-(${cost}))/(${cost})`,
  examples: [
    { about: "150 back for 100", args: [150, 100], result: 0.5 },
    { about: "nothing came back", args: [0, 100], result: -1 },
    { about: "nothing spent", args: [150, 0], result: { error: "#DIV/0!" } },
    { about: "no cost given", args: [150, " "], result: { error: "#VALUE!", says: "cost is blank" } },
  ],
});
