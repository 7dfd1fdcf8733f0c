import { metric, value } from "../card";
import { count } from "../parameters";
import { shareOf } from "../ratio";

export default metric({
  id: "CSAT.COUNTS",
  title: "Customer satisfaction from counts",
  summary: "Share of answers that are satisfied, from two numbers: satisfied answers and all answers.",
  definition:
    "The same figure as CSAT, where somebody has counted already. All answers are those given, not those asked for: people who did not answer are in neither number.",
  formula: "satisfied / total",
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010",
  parameters: { satisfied: count("How many answers are satisfied."), total: count("How many answers there are.") },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["satisfaction", "top two boxes"],
  compute: ({ satisfied, total }) => shareOf(satisfied, total, "satisfied", "total"),
  portable: ({ satisfied, total }) => `(${satisfied})/(${total})`,
  examples: [
    { about: "fifty of a hundred", args: [50, 100], result: 0.5 },
    { about: "nobody", args: [0, 7], result: 0 },
    { about: "no answers", args: [0, 0], result: { error: "#DIV/0!", says: "total is 0" } },
    {
      about: "more satisfied than answered",
      args: [5, 4],
      result: { error: "#NUM!", says: "satisfied is more than total" },
    },
    { about: "a blank", args: [null, 4], result: { error: "#VALUE!", says: "satisfied is blank" } },
  ],
});
