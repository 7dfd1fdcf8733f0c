import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns expansion revenue as a fraction of the starting revenue. */
export function expansionRate(start: number, expansion: number): number {
  return ratio(expansion, start, "start");
}

export default metric({
  id: "EXPANSION.RATE",
  title: "Expansion rate",
  summary:
    "Expansion rate: revenue gained from existing customers by upgrades and more seats, as a share of the starting revenue.",
  definition:
    "Recurring revenue gained from existing customers in a period, by upgrades, cross-selling and more seats, divided by the recurring revenue at its start. Revenue of new customers does not belong in it.",
  formula: "expansion / start",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    start: money("Recurring revenue at the start of the period."),
    expansion: money("Revenue gained from existing customers in the period."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["upsell rate", "cross-sell", "expansion revenue", "net expansion"],
  scorecard: {
    group: "Revenue",
    stage: "Extend",
    monthly: { from: { start: "mrrStart", expansion: "mrrExpansion" } },
    caveats: "Includes price rises unless they are kept apart.",
  },
  compute: ({ start, expansion }) => expansionRate(start, expansion),
  portable: ({ start, expansion }) => `(${expansion})/(${start})`,
  examples: [
    { about: "6,000 gained on 80,000", args: [80000, 6000], result: 0.075 },
    { about: "nothing gained", args: [80000, 0], result: 0 },
    { about: "nothing at the start", args: [0, 6000], result: { error: "#DIV/0!" } },
    { about: "no expansion given", args: [80000, null], result: { error: "#VALUE!", says: "expansion is blank" } },
  ],
});
