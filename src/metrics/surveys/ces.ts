import { unusable } from "../../records/metric-error";
import type { Scores } from "../../records/scores";
import { wordIn } from "../argument-text";
import { metric, value } from "../card";
import { choice, flag, invalid, number, scores } from "../parameters";
import { netEasy } from "./nes";

/** How a Customer Effort Score is told. */
export type CesMethod = "mean" | "share" | "net";

/** The shortest scale on which the groups of a method do not take all of it. */
const SHORTEST = { mean: 2, share: 4, net: 5 } as const;

/** Returns the Customer Effort Score: the mean score, the share of easy answers (the three highest) or easy less difficult in points. */
export function ces(answers: Scores, method: CesMethod, highIsEasy: boolean): number {
  const { max } = answers;
  if (max < SHORTEST[method]) throw unusable(`scaleMax is ${max}, "${method}" needs at least ${SHORTEST[method]}`);
  if (method === "mean") return answers.mean;
  const eased = highIsEasy ? answers : answers.mirrored();
  return method === "share" ? eased.from(max - 2) / eased.total : netEasy(eased, 3, max - 4);
}

export default metric({
  id: "CES",
  title: "Customer Effort Score",
  summary:
    "How easy it is to deal with us, from survey answers: mean score, share of easy answers, or easy less difficult in points.",
  definition:
    'Answers to "the company made it easy for me to handle my issue", 1 to 7, where 5 to 7 is easy and 1 to 3 difficult. The mean stays on the scale as asked; share and net turn it round where a high score means effort. Whoever publishes a score without the method publishes nothing.',
  formula: "mean: Σ scores / n; share: easy / n; net: 100 · (easy − difficult) / n",
  source:
    "Dixon, Freeman and Toman, Stop Trying to Delight Your Customers, Harvard Business Review, 2010; CES 2.0: The Effortless Experience, 2013",
  parameters: {
    scores: scores("Answers on ease or effort, from 1 up; blank cells are left out.", {
      min: 1,
      max: "scaleMax",
      invalid: "invalid",
    }),
    method: choice<CesMethod, { default: "mean" }>(
      '"mean" (default): mean score; "share": share of the three easiest scores; "net": easy less difficult, in points.',
      ["mean", "share", "net"],
      { default: "mean" },
    ),
    scaleMax: number("The highest score people could give; 7 unless given.", { default: 7, min: 2, whole: true }),
    highIsEasy: flag("TRUE (default) if a high score means easy, FALSE if it means effort.", true),
    invalid,
  },
  returns: value("number", "a score, a fraction or points, as the method says"),
  synonyms: ["effort", "ease", "friction"],
  scorecard: {
    group: "Experience",
    stage: "Engage",
    monthly: { typed: "effortScore" },
    caveats: "Ask which way the scale runs before comparing with others.",
  },
  compute: ({ scores, method, highIsEasy }) => ces(scores, method, highIsEasy),
  portable: ({ scores, method, scaleMax = "7", highIsEasy }) => {
    const word = wordIn(method, "mean");
    if (word === undefined) return undefined;
    if (word === "MEAN") return `AVERAGE(${scores})`;
    const count = (high: string, low: string): string =>
      highIsEasy === undefined
        ? `COUNTIF(${scores},${high})`
        : `IF(${highIsEasy},COUNTIF(${scores},${high}),COUNTIF(${scores},${low}))`;
    const easy = count(`">="&((${scaleMax})-2)`, '"<=3"');
    if (word === "SHARE") return `${easy}/COUNT(${scores})`;
    return `100*(${easy}-${count(`"<="&((${scaleMax})-4)`, '">=5"')})/COUNT(${scores})`;
  },
  examples: [
    { about: "the mean", args: [[7, 6, 5, 4, 1]], result: 4.6 },
    { about: "three of five find it easy", args: [[7, 6, 5, 4, 1], "share"], result: 0.6 },
    { about: "three easy, one difficult", args: [[7, 6, 5, 4, 1], "net"], result: 40 },
    {
      about: "a high score means effort: one easy, three difficult",
      args: [[7, 6, 5, 4, 1], "NET", 7, false],
      result: -40,
    },
    {
      about: "a scale too short for easy and difficult",
      args: [[1, 4], "net", 4],
      result: { error: "#VALUE!", says: 'scaleMax is 4, "net" needs at least 5' },
    },
    {
      about: "no such method",
      args: [[1, 4], "median"],
      result: { error: "#VALUE!", says: 'method: expected "mean", "share", "net", found' },
    },
  ],
});
