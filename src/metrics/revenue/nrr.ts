import { metric, value } from "../card";
import { money } from "../parameters";
import { ratio } from "../ratio";

/** Returns net revenue retention as a fraction, above 1 where expansion outweighs losses. */
export function nrr(previous: number, current: number): number {
  return ratio(current, previous, "previous");
}

export default metric({
  id: "NRR",
  title: "Net revenue retention",
  summary: "Net revenue retention: what last period's customers pay now, as a share of what they paid then.",
  definition:
    "Revenue now of the customers of the previous period, divided by their revenue then; expansion counts and losses count. Revenue of customers who are new since then must be left out of the second number, which is the usual mistake.",
  formula: "revenue now of the previous period's customers / their revenue then",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    previous: money("Recurring revenue at the start."),
    current: money("Recurring revenue now of the same customers, new ones left out."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["net dollar retention", "NDR", "net retention", "dollar-based net retention", "DBNR"],
  scorecard: {
    group: "Revenue",
    stage: "Extend",
    monthly: { from: { previous: "mrrStart", current: "mrrKept" } },
    caveats: "A month's figure; the year's is the product of twelve. New customers stay out.",
  },
  compute: ({ previous, current }) => nrr(previous, current),
  portable: ({ previous, current }) => `(${current})/(${previous})`,
  examples: [
    { about: "100,000 has grown to 110,000", args: [100000, 110000], result: 1.1 },
    { about: "all customers left", args: [5000, 0], result: 0 },
    { about: "nothing to retain", args: [0, 100], result: { error: "#DIV/0!" } },
    {
      about: "a word",
      args: ["many", 100],
      result: { error: "#VALUE!", says: "previous: expected a number, found 'many'" },
    },
  ],
});
