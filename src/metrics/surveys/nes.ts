import { unusable } from "../../records/metric-error";
import type { Scores } from "../../records/scores";
import { metric, value } from "../card";
import { flag, invalid, number, scores } from "../parameters";

/** Returns the share of the `easyBox` highest scores less that of the `difficultBox` lowest, in points; boxes that overlap are #VALUE!. */
export function netEasy(answers: Scores, easyBox: number, difficultBox: number): number {
  const { min, max, total } = answers;
  const size = max - min + 1;
  if (easyBox + difficultBox > size)
    throw unusable(`easyBox ${easyBox} and difficultBox ${difficultBox} overlap on a scale of ${size}`);
  return (100 * (answers.from(max - easyBox + 1) - answers.upTo(min + difficultBox - 1))) / total;
}

export default metric({
  id: "NES",
  title: "Net Easy Score",
  summary: "Share of people who found it easy less share who found it difficult, in points from -100 to 100.",
  definition:
    "By default the two highest of seven scores are easy and the three lowest difficult; what lies between counts in the base only. CES with the method net takes the three highest as easy, so the two are not the same figure.",
  formula: "100 · (easy − difficult) / answers",
  source: "British Telecom's Net Easy Score, 2010, as in Clark and Bryan, Customer Effort: Help or Hype, 2013",
  parameters: {
    scores: scores("Answers on ease or effort, from 1 up; blank cells are left out.", {
      min: 1,
      max: "scaleMax",
      invalid: "invalid",
    }),
    scaleMax: number("The highest score people could give; 7 unless given.", { default: 7, min: 2, whole: true }),
    easyBox: number("How many of the easiest scores count as easy; 2 unless given.", {
      default: 2,
      min: 1,
      whole: true,
    }),
    difficultBox: number("How many of the hardest scores count as difficult; 3 unless given.", {
      default: 3,
      min: 1,
      whole: true,
    }),
    highIsEasy: flag("TRUE (default) if a high score means easy, FALSE if it means effort.", true),
    invalid,
  },
  returns: value("points"),
  better: "higher",
  synonyms: ["effort", "ease", "net effort score"],
  scorecard: {
    group: "Experience",
    stage: "Engage",
    monthly: { metric: "NPS.COUNTS", from: { promoters: "easy", passives: "neutralEffort", detractors: "difficult" } },
    interval: { of: "balance", for: "easy", neutral: "neutralEffort", against: "difficult" },
    caveats: "Easy less difficult answers, in points; the boxes must stay the same over time.",
  },
  compute: ({ scores, easyBox, difficultBox, highIsEasy }) =>
    netEasy(highIsEasy ? scores : scores.mirrored(), easyBox, difficultBox),
  portable: ({ scores, scaleMax = "7", easyBox = "2", difficultBox = "3", highIsEasy }) => {
    const high = (box: string): string => `COUNTIF(${scores},">"&((${scaleMax})-(${box})))`;
    const low = (box: string): string => `COUNTIF(${scores},"<="&(${box}))`;
    const net = `${high(easyBox)}-${low(difficultBox)}`;
    const counts = highIsEasy === undefined ? net : `IF(${highIsEasy},${net},${low(easyBox)}-${high(difficultBox)})`;
    return `100*(${counts})/COUNT(${scores})`;
  },
  examples: [
    { about: "two easy, one difficult among five", args: [[7, 6, 5, 4, 1]], result: 20 },
    {
      about: "a high score means effort: one easy, three difficult",
      args: [[7, 6, 5, 4, 1], 7, 2, 3, false],
      result: -40,
    },
    { about: "one box each on a scale of five", args: [[5, 5, 1, 3], 5, 1, 1], result: 25 },
    {
      about: "boxes that overlap",
      args: [[5, 5, 1, 3], 5, 3, 3],
      result: { error: "#VALUE!", says: "easyBox 3 and difficultBox 3 overlap on a scale of 5" },
    },
  ],
});
