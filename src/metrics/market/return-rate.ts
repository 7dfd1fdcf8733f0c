import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

export default metric({
  id: "RETURN.RATE",
  title: "Return rate",
  summary: "Share of what was sold that came back.",
  definition:
    "Units returned out of units sold, both of the same sales. Returns often arrive a month after the sale, so returns of a month over sales of that month mix two things. Units or money, but the same for both.",
  formula: "returned / sold",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: { returned: count("Units, or money, returned."), sold: count("Units, or money, sold.") },
  returns: value("fraction"),
  better: "lower",
  synonyms: ["returns", "refund rate", "product quality"],
  scorecard: {
    group: "Market",
    stage: "Exit",
    monthly: { from: { returned: "unitsReturned", sold: "unitsSold" } },
    interval: { of: "share", part: "unitsReturned", whole: "unitsSold" },
    caveats: "Returns of a month belong partly to sales of earlier ones.",
  },
  compute: ({ returned, sold }) => shareOf(returned, sold, "returned", "sold"),
  portable: ({ returned, sold }) => `(${returned})/(${sold})`,
  examples: [
    { about: "thirty of 600", args: [30, 600], result: 0.05 },
    { about: "nothing came back", args: [0, 8], result: 0 },
    { about: "nothing sold", args: [0, 0], result: { error: "#DIV/0!", says: "sold is 0" } },
    { about: "more back than sold", args: [9, 8], result: { error: "#NUM!", says: "returned is more than sold" } },
  ],
});
