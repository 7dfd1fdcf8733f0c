import { metric, value } from "../card";
import { number } from "../parameters";
import { ratio } from "../ratio";

/** Returns the Net Promoter Score that counts of promoters, passives and detractors give, in points from −100 to 100. */
export function npsFromCounts(promoters: number, passives: number, detractors: number): number {
  return ratio(100 * (promoters - detractors), promoters + passives + detractors, "the number of answers");
}

const answers = (who: string) => number(`How many ${who}.`, { min: 0, whole: true });

export default metric({
  id: "NPS.COUNTS",
  title: "Net Promoter Score from counts",
  summary: "Net Promoter Score from the numbers of promoters (9-10), passives (7-8) and detractors (0-6), in points.",
  definition:
    "The same figure as NPS, where somebody has counted already. Passives count in the base only; leaving them out makes the score look stronger than it is. It is not rounded.",
  formula: "100 · (promoters − detractors) / (promoters + passives + detractors)",
  source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
  parameters: {
    promoters: answers("answers of 9 or 10"),
    passives: answers("answers of 7 or 8"),
    detractors: answers("answers of 0 to 6"),
  },
  returns: value("points"),
  better: "higher",
  synonyms: ["loyalty", "recommend", "promoter score"],
  compute: ({ promoters, passives, detractors }) => npsFromCounts(promoters, passives, detractors),
  portable: ({ promoters, passives, detractors }) =>
    `100*((${promoters})-(${detractors}))/((${promoters})+(${passives})+(${detractors}))`,
  examples: [
    { about: "fifty, thirty and twenty", args: [50, 30, 20], result: 30 },
    { about: "nobody promotes", args: [0, 1, 3], result: -75 },
    { about: "no answers", args: [0, 0, 0], result: { error: "#DIV/0!", says: "the number of answers is 0" } },
    {
      about: "a share in place of a count",
      args: [0.5, 30, 20],
      result: { error: "#NUM!", says: "promoters is 0.5, expected a whole number" },
    },
  ],
});
