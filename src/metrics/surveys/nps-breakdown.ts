import { metric, table } from "../card";
import { invalid, number, scores } from "../parameters";

export default metric({
  id: "NPS.BREAKDOWN",
  title: "Promoters, passives, detractors",
  summary: "How many answers promote (9-10), are passive (7-8) or detract (0-6), with their shares.",
  definition:
    "What stands behind a Net Promoter Score: the same score can come from many promoters and many detractors, or from few of both.",
  formula: "share = count / answers",
  source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
  parameters: {
    scores: scores('Answers to "how likely are you to recommend us", 0 to 10; blank cells are left out.', {
      min: "scaleMin",
      max: 10,
      invalid: "invalid",
    }),
    invalid,
    scaleMin: number("The lowest score people could give: 0 (default) or 1.", {
      default: 0,
      min: 0,
      max: 6,
      whole: true,
    }),
  },
  returns: table([
    ["Group", "text"],
    ["Count", "count"],
    ["Share", "fraction"],
  ]),
  synonyms: ["promoters", "passives", "detractors", "distribution"],
  compute: ({ scores }) => {
    const line = (group: string, count: number) => [group, count, count / scores.total];
    return [
      line("Promoters", scores.from(9)),
      line("Passives", scores.between(7, 8)),
      line("Detractors", scores.upTo(6)),
      line("Total", scores.total),
    ];
  },
  examples: [
    {
      about: "five, two and one of eight",
      args: [["Score", 10, 9, 9, 10, 9, 8, 7, 6]],
      result: [
        ["Group", "Count", "Share"],
        ["Promoters", 5, 0.625],
        ["Passives", 2, 0.25],
        ["Detractors", 1, 0.125],
        ["Total", 8, 1],
      ],
    },
    {
      about: "nobody promotes; no header",
      args: [[7, 0], null, null, false],
      result: [
        ["Promoters", 0, 0],
        ["Passives", 1, 0.5],
        ["Detractors", 1, 0.5],
        ["Total", 2, 1],
      ],
    },
    {
      about: "off the scale",
      args: [[9, 9.5]],
      result: { error: "#VALUE!", says: "row 2: 9.5 is off the scale 0-10" },
    },
  ],
});
