import type { Ids } from "../../records/ids";
import { holm } from "../../stats/holm";
import { twoSidedT } from "../../stats/t";
import { pooledZ } from "../../stats/two-proportions";
import { welch, type Sample } from "../../stats/welch";
import { wilson } from "../../stats/wilson";
import { Scores } from "../../records/scores";
import type { Rows } from "../../records/rows";
import { metric, table, type Cell } from "../card";
import { choice, column, confidence } from "../parameters";
import { npsEstimateOf, npsInterval } from "./nps-estimate";
import { npsChange } from "./nps-test";
import { onScale } from "./scale";

/** The survey scores that can be taken by group. */
export type SurveyMetric = "NPS" | "ENPS" | "CSAT" | "CES";

/** How a survey score is taken from answers, with its interval and its test against other answers. */
interface Measurement {
  readonly min: number;
  readonly max: number;
  score(answers: Scores): number;
  /** The limits; blanks where there are none. */
  interval(answers: Scores, confidence: number): readonly [low: Cell, high: Cell];
  /** The p-value of the difference; undefined where there is no test. */
  pValue(answers: Scores, others: Scores): number | undefined;
}

const LOYALTY: Measurement = {
  min: 0,
  max: 10,
  score: (answers) => npsEstimateOf(answers, "AW").score,
  interval(answers, confidence) {
    const { low, high } = npsInterval(npsEstimateOf(answers, "AW"), confidence);
    return [low, high];
  },
  pValue: (answers, others) => npsChange(npsEstimateOf(others, "AW"), npsEstimateOf(answers, "AW")).p,
};

const SATISFACTION: Measurement = {
  min: 1,
  max: 5,
  score: (answers) => answers.from(4) / answers.total,
  interval(answers, confidence) {
    const { low, high } = wilson(answers.from(4), answers.total, confidence);
    return [low, high];
  },
  pValue: (answers, others) => pooledZ(answers.from(4), answers.total, others.from(4), others.total)?.p,
};

const EFFORT: Measurement = {
  min: 1,
  max: 7,
  score: (answers) => answers.mean,
  interval(answers, confidence) {
    const { n, mean, variance } = sampleOf(answers);
    if (n < 2) return ["", ""];
    const half = twoSidedT(confidence, n - 1) * Math.sqrt(variance / n);
    return [mean - half, mean + half];
  },
  pValue: (answers, others) => welch(sampleOf(answers), sampleOf(others))?.p,
};

const MEASUREMENTS: Readonly<Record<SurveyMetric, Measurement>> = {
  NPS: LOYALTY,
  ENPS: LOYALTY,
  CSAT: SATISFACTION,
  CES: EFFORT,
};

function sampleOf(answers: Scores): Sample {
  const { min, max, mean, total } = answers;
  let squares = 0;
  for (let score = min; score <= max; score++) squares += answers.between(score, score) * (score - mean) ** 2;
  return { n: total, mean, variance: squares / (total - 1) };
}

/** Returns a row per group: score, answers, interval, difference to all others together and its p-value by Holm; the last two blank where there are no others. */
export function surveyByGroup(
  metric: SurveyMetric,
  scores: Float64Array,
  { index, names }: Ids,
  confidence: number,
  rows: Rows,
): Cell[][] {
  const { min, max, score, interval, pValue } = MEASUREMENTS[metric];
  onScale(scores, min, max, rows);
  const steps = max - min + 1;
  const counts = new Uint32Array(names.length * steps);
  const all = new Uint32Array(steps);
  for (let i = 0; i < scores.length; i++) {
    const step = scores[i] - min;
    counts[index[i] * steps + step]++;
    all[step]++;
  }
  const differences: Cell[] = [];
  const tests: (number | undefined)[] = [];
  const lines = names.map((name, g): Cell[] => {
    const own = counts.subarray(g * steps, (g + 1) * steps);
    const answers = new Scores(min, max, own);
    const others = new Scores(
      min,
      max,
      all.map((count, step) => count - own[step]),
    );
    differences.push(others.total === 0 ? "" : score(answers) - score(others));
    tests.push(others.total === 0 ? undefined : pValue(answers, others));
    return [name, score(answers), answers.total, ...interval(answers, confidence)];
  });
  const adjusted = holm(Float64Array.from(tests.filter((p) => p !== undefined)));
  let k = 0;
  lines.forEach((line, g) => line.push(differences[g], tests[g] === undefined ? "" : adjusted[k++]));
  return lines;
}

export default metric({
  id: "SURVEY.BY",
  title: "Survey score by group",
  summary:
    "NPS, ENPS, CSAT or CES per segment, region or team, with its range and whether it differs from all the others.",
  definition:
    "NPS and ENPS on 0–10, CSAT as the share of 4 and 5 on 1–5, CES as the mean on 1–7. Difference is to all other groups taken together; the p-value is raised for the number of comparisons (Holm), so that looking at many groups finds no more by chance.",
  formula: "score of the group − score of all others",
  source: "Rocks, 2016 (NPS); Wilson, 1927 (CSAT); Welch, 1947 (CES); Holm, 1979",
  parameters: {
    metric: choice<SurveyMetric, object>('Which score: "NPS", "ENPS", "CSAT" or "CES".', [
      "NPS",
      "ENPS",
      "CSAT",
      "CES",
    ]),
    scores: column("score", "Answers; a blank one is left out.", {
      scaleMax: { by: "metric", of: { NPS: 10, ENPS: 10, CSAT: 5, CES: 7 } },
    }),
    groups: column("id", "The group of each answer, such as segment, region or team."),
    confidence,
  },
  returns: table([
    ["Group", "text"],
    ["Score", "number"],
    ["Responses", "count"],
    ["Low", "number"],
    ["High", "number"],
    ["Difference", "number"],
    ["p-value", "fraction"],
  ]),
  synonyms: ["NPS by segment", "satisfaction by team", "breakdown", "compare groups"],
  compute: ({ metric, scores, groups, confidence, rows }) => surveyByGroup(metric, scores, groups, confidence, rows),
  examples: [
    {
      about: "NPS of three segments",
      args: [
        "nps",
        ["Score", 10, 10, 9, 9, 8, 9, 7, 10, 3, 7, 8, 5, 10, 2, 9, 6, 8, 8, null],
        ["Segment", "A", "A", "A", "A", "A", "A", "A", "A", "B", "B", "B", "B", "B", "B", "C", "C", "C", "C", "D"],
      ],
      result: [
        ["Group", "Score", "Responses", "Low", "High", "Difference", "p-value"],
        ["A", 75, 8, 17.911353, 91.179556, 95, 0.036009],
        ["B", -33.333333, 6, -71.187703, 26.743259, -83.333333, 0.084756],
        ["C", 0, 4, -52.382241, 52.382241, -28.571429, 0.473932],
      ],
      decimals: 6,
    },
    {
      about: "CSAT of two teams: the p-value 0.035682, twice",
      args: [
        "CSAT",
        [5, 4, 4, 3, 5, 4, 1, 2, 4, 3, 3],
        ["A", "A", "A", "A", "A", "A", "B", "B", "B", "B", "B"],
        null,
        false,
      ],
      result: [
        ["A", 0.833333, 6, 0.436497, 0.969947, 0.633333, 0.071365],
        ["B", 0.2, 5, 0.036224, 0.624465, -0.633333, 0.071365],
      ],
      decimals: 6,
    },
    {
      about: "CES; one answer has no interval and no test",
      args: ["CES", [7, 6, 5, 6, 7, 4, 5, 2, 6, 1], ["A", "A", "A", "A", "A", "B", "B", "B", "B", "C"], 0.95, false],
      result: [
        ["A", 6.2, 5, 5.161149, 7.238851, 2.6, 0.0918],
        ["B", 4.25, 4, 1.532469, 6.967531, -1.083333, 0.413759],
        ["C", 1, 1, "", "", -4.333333, ""],
      ],
      decimals: 6,
    },
    {
      about: "one group has nothing to differ from",
      args: ["ENPS", [10, 10], ["A", "A"], null, false],
      result: [["A", 100, 2, -24.4, 100, "", ""]],
      decimals: 1,
    },
    {
      about: "off the scale of CSAT",
      args: ["CSAT", [5, 6], ["A", "B"]],
      result: { error: "#VALUE!", says: "row 2: 6 is off the scale 1-5" },
    },
  ],
});
