import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

export default metric({
  id: "CONVERSION.RATE",
  title: "Conversion rate",
  summary: "Share of visitors, or leads, who did what was hoped for: bought, signed up, asked for a demo.",
  definition:
    "Count the same thing in both: people in both or visits in both. Who comes twice and buys once is a rate of 100% by people and 50% by visits.",
  formula: "conversions / visitors",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: { conversions: count("How many converted."), visitors: count("How many there were in all.") },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["lead conversion", "win rate", "promotion", "funnel"],
  scorecard: {
    group: "Market",
    stage: "Entice",
    monthly: { from: { conversions: "conversions", visitors: "visitors" } },
    interval: { of: "share", part: "conversions", whole: "visitors" },
    caveats: "Count visitors the same way every month.",
  },
  compute: ({ conversions, visitors }) => shareOf(conversions, visitors, "conversions", "visitors"),
  portable: ({ conversions, visitors }) => `(${conversions})/(${visitors})`,
  examples: [
    { about: "24 of 1200", args: [24, 1200], result: 0.02 },
    { about: "a number as text", args: ["3", " 4 "], result: 0.75 },
    { about: "no visitors", args: [0, 0], result: { error: "#DIV/0!", says: "visitors is 0" } },
    { about: "negative", args: [-1, 10], result: { error: "#NUM!", says: "conversions is negative" } },
  ],
});
