import { unavailable, unusable } from "../../records/metric-error";
import type { Block } from "../../records/blocks";
import { metric, row } from "../card";
import { block, number } from "../parameters";

/** How engaged people are: share of favourable answers and mean score, both means over people, and how many people. */
export interface Engagement {
  readonly index: number;
  readonly mean: number;
  readonly people: number;
}

/** Returns the engagement of the people who answered at least half of the items; an answer off the scale is #VALUE! with its row. */
export function engagement(
  { rows, columns, values, firstRow }: Block,
  scaleMin: number,
  scaleMax: number,
  favourableMin: number,
): Engagement {
  let people = 0;
  let shares = 0;
  let means = 0;
  for (let r = 0; r < rows; r++) {
    let answers = 0;
    let favourable = 0;
    let sum = 0;
    for (let c = r * columns; c < (r + 1) * columns; c++) {
      const answer = values[c];
      if (Number.isNaN(answer)) continue;
      if (answer < scaleMin || answer > scaleMax || !Number.isInteger(answer)) {
        throw unusable(`answers, row ${r + firstRow}: ${answer} is off the scale ${scaleMin}-${scaleMax}`);
      }
      answers++;
      sum += answer;
      if (answer >= favourableMin) favourable++;
    }
    if (answers === 0 || 2 * answers < columns) continue;
    people++;
    shares += favourable / answers;
    means += sum / answers;
  }
  if (people === 0) throw unavailable("nobody answered half of the items");
  return { index: shares / people, mean: means / people, people };
}

export default metric({
  id: "ENGAGEMENT.INDEX",
  title: "Engagement index",
  summary: "How engaged employees or customers are: mean share of favourable answers, mean score and number of people.",
  definition:
    "One row a person, one column a question. Each person counts once, however many questions they answered; who answered under half of them is left out. All questions must run the same way, from bad to good.",
  formula: "mean over people of favourable answers / answers; mean over people of their mean score",
  source: "Macey and Schneider, The Meaning of Employee Engagement, 2008",
  parameters: {
    answers: block("Answers, one row a person and one column a question.", {
      of: "score",
      blank: "keep",
      scaleMax: "scaleMax",
    }),
    scaleMin: number("The lowest score people could give; 1 unless given.", { default: 1, whole: true }),
    scaleMax: number("The highest score people could give; 5 unless given.", { default: 5, whole: true }),
    favourableMin: number("The lowest score that counts as favourable; 4 unless given.", { default: 4, whole: true }),
  },
  returns: row(["Index", "fraction"], ["Mean score", "number"], ["People", "count"]),
  better: "higher",
  synonyms: ["employee engagement", "staff survey", "pulse survey"],
  compute: ({ answers, scaleMin, scaleMax, favourableMin }) => {
    if (favourableMin <= scaleMin || favourableMin > scaleMax) {
      throw unusable(`favourableMin is ${favourableMin}, expected above ${scaleMin} and at most ${scaleMax}`);
    }
    const { index, mean, people } = engagement(answers, scaleMin, scaleMax, favourableMin);
    return [index, mean, people];
  },
  examples: [
    {
      about: "two of three people answered half or more: shares 3/4 and 1/2, means 4.25 and 3",
      args: [
        [
          ["Q1", "Q2", "Q3", "Q4"],
          [5, 4, 5, 3],
          [4, null, 2, null],
          [1, null, null, null],
        ],
      ],
      result: [[0.625, 3.625, 2]],
    },
    {
      about: "tens",
      args: [
        [
          [10, 8],
          [2, 9],
        ],
        0,
        10,
        9,
      ],
      result: [[0.5, 7.25, 2]],
    },
    {
      about: "off the scale",
      args: [
        [
          ["Q1", "Q2"],
          [5, 6],
        ],
      ],
      result: { error: "#VALUE!", says: "row 2: 6 is off the scale 1-5" },
    },
    {
      about: "nobody answered half",
      args: [
        [
          [5, null, null],
          [null, 4, null],
        ],
      ],
      result: { error: "#N/A", says: "nobody answered half of the items" },
    },
  ],
});
