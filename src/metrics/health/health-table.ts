import type { Block } from "../../records/blocks";
import { Measures, type HealthRule } from "../../records/measures";
import { unusable } from "../../records/metric-error";
import type { Rows } from "../../records/rows";
import { metric, table, type Cell } from "../card";
import { block, choice, number } from "../parameters";
import { good, poor, weights } from "./measure-parameters";

/** The traffic light of a health score. */
export type HealthStatus = "Green" | "Amber" | "Red";

/** Returns Green from `green`, Red below `red`, Amber between. */
export const healthStatus = (score: number, red: number, green: number): HealthStatus =>
  score >= green ? "Green" : score < red ? "Red" : "Amber";

/** Returns score, status and coverage of each customer; a blank line gives a blank one, and under half of the weight no score. */
export function healthTable(
  matrix: Block,
  measures: Measures,
  columns: readonly number[],
  rule: HealthRule,
  red: number,
  green: number,
): Cell[][] {
  const lines: Cell[][] = [];
  const values = new Float64Array(columns.length);
  for (let r = 0; r < matrix.rows; r++) {
    for (let m = 0; m < columns.length; m++) values[m] = matrix.values[r * matrix.columns + columns[m]];
    const { score, coverage } = measures.health(values, rule);
    if (values.every(Number.isNaN)) lines.push(["", "", ""]);
    else lines.push(score === undefined ? ["", "", coverage] : [score, healthStatus(score, red, green), coverage]);
  }
  return lines;
}

/** Returns the column of the matrix that each usable measure stands in; a matrix with another number of columns is #VALUE!. */
function columnsOf(matrix: Block, rows: Rows): number[] {
  if (matrix.columns !== rows.positions)
    throw unusable(`matrix has ${matrix.columns} columns, the measures have ${rows.positions} cells`);
  return Array.from({ length: rows.length }, (_, m) => rows.position(m));
}

export default metric({
  id: "HEALTH.TABLE",
  title: "Health scores of many customers",
  summary: "A health score and a traffic light for each customer: one row per customer, one column per measure.",
  definition:
    'CS.HEALTH for each row. "worst" takes the lowest measure that has a weight instead of the mean, so that one alarm is enough. Coverage is the share of the weight that has a value; under half there is neither score nor status, which is not the same as Red.',
  formula: "Σ weight · measure score / Σ weight, or the lowest measure score",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    matrix: block("One row per customer, one column per measure; a blank value is left out.", {
      blank: "keep",
      mixed: true,
    }),
    weights,
    poor,
    good,
    rule: choice('"weighted" (default), the mean by weight, or "worst", the lowest measure.', ["weighted", "worst"], {
      default: "weighted",
    }),
    green: number("Green from this score; 75 unless given.", { default: 75 }),
    red: number("Red below this score; 50 unless given.", { default: 50 }),
  },
  returns: table([
    ["Score", "number"],
    ["Status", "text"],
    ["Coverage", "fraction"],
  ]),
  better: "higher",
  synonyms: ["health dashboard", "portfolio health", "rag list", "at risk customers"],
  compute({ matrix, weights, poor, good, rule, green, red, rows }) {
    if (green < red) throw unusable(`green ${green} is below red ${red}`);
    return healthTable(matrix, new Measures(weights, poor, good, rows), columnsOf(matrix, rows), rule, red, green);
  },
  examples: [
    {
      about: "four customers, one of them unknown and one blank",
      args: [
        [
          ["Use", "Tickets"],
          [90, 1],
          [40, null],
          [null, null],
          [null, 8],
          [20, 9],
        ],
        [70, 30],
        [0, 10],
        [100, 0],
      ],
      result: [
        ["Score", "Status", "Coverage"],
        [90, "Green", 1],
        [40, "Red", 0.7],
        ["", "", ""],
        ["", "", 0.3],
        [17, "Red", 1],
      ],
    },
    {
      about: "the worst measure decides",
      args: [
        [
          [90, 4],
          [100, 0],
        ],
        [70, 30],
        [0, 10],
        [100, 0],
        "worst",
        80,
        60,
        false,
      ],
      result: [
        [60, "Amber", 1],
        [100, "Green", 1],
      ],
    },
    {
      about: "three weights for two columns",
      args: [[[90, 4]], [1, 1, 1], [0, 0, 0], [1, 1, 1]],
      result: { error: "#VALUE!", says: "matrix has 2 columns, the measures have 3 cells" },
    },
    {
      about: "green below red",
      args: [[[90, 4]], [1, 1], [0, 0], [1, 1], "weighted", 40, 60],
      result: { error: "#VALUE!", says: "green 40 is below red 60" },
    },
  ],
});
