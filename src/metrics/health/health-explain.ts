import { Measures } from "../../records/measures";
import { aligned } from "../aligned";
import { metric, table } from "../card";
import { column } from "../parameters";
import { health } from "./health";
import { good, poor, values, weights } from "./measure-parameters";

/** Returns what each measure adds to the health score; the parts sum to the score. */
export function contributions(measures: Measures, of: Float64Array): Float64Array {
  return measures.shares(of).map((share, m) => (share === 0 ? 0 : share * measures.scoreOf(m, of[m])));
}

export default metric({
  id: "HEALTH.EXPLAIN",
  title: "What makes up a health score",
  summary: "Why a customer's health score is what it is: each measure's score, weight, share of the total, and change.",
  definition:
    "The contributions add up to CS.HEALTH. Weight is the share among the measures that have a value, so it moves when one goes missing; a change of contribution can therefore come from the weight as well as from the measure. Without enough previous values the change is empty.",
  formula: "contribution = weight / Σ weight · measure score",
  source: "Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    values,
    weights,
    poor,
    good,
    names: column("text", 'Names of the measures; "Measure 1" and so on unless given.', {
      optional: true,
      blank: "keep",
    }),
    previous: column("number", "The customer's values last time; without them the change is empty.", {
      optional: true,
      blank: "keep",
      mixed: true,
    }),
  },
  returns: table([
    ["Measure", "text"],
    ["Score", "number"],
    ["Weight", "fraction"],
    ["Contribution", "number"],
    ["Change", "number"],
  ]),
  synonyms: ["health breakdown", "drivers of health", "score card", "why red"],
  compute({ values, weights, poor, good, names, previous, rows }) {
    const measures = new Measures(weights, poor, good, rows);
    health(measures, values);
    const now = contributions(measures, values);
    const shares = measures.shares(values);
    const before =
      previous && measures.health(previous, "weighted").score !== undefined
        ? contributions(measures, previous)
        : undefined;
    return aligned(rows, 5, (m) => [
      names?.[m] || `Measure ${rows.position(m) + 1}`,
      Number.isNaN(values[m]) ? "" : measures.scoreOf(m, values[m]),
      shares[m],
      now[m],
      before ? now[m] - before[m] : "",
    ]);
  },
  examples: [
    {
      about: "the parts of 71, and how each changed",
      args: [
        [80, 5, 2],
        [50, 30, 20],
        [0, 0, 10],
        [100, 10, 0],
        ["Use", "NPS", "Tickets"],
        [60, 5, 5],
      ],
      result: [
        ["Measure", "Score", "Weight", "Contribution", "Change"],
        ["Use", 80, 0.5, 40, 10],
        ["NPS", 50, 0.3, 15, 0],
        ["Tickets", 80, 0.2, 16, 6],
      ],
    },
    {
      about: "a blank measure adds nothing, and the others weigh more",
      args: [
        [80, null, 2],
        [50, 30, 20],
        [0, 0, 10],
        [100, 10, 0],
      ],
      result: [
        ["Measure", "Score", "Weight", "Contribution", "Change"],
        ["Measure 1", 80, 5 / 7, 400 / 7, ""],
        ["Measure 2", "", 0, 0, ""],
        ["Measure 3", 80, 2 / 7, 160 / 7, ""],
      ],
    },
    {
      about: "too little was known last time",
      args: [[80, 5], [50, 50], [0, 0], [100, 10], null, [null, null], false],
      result: [
        ["Measure 1", 80, 0.5, 40, ""],
        ["Measure 2", 50, 0.5, 25, ""],
      ],
    },
    {
      about: "too little is known now",
      args: [
        [null, 5],
        [60, 40],
        [0, 0],
        [100, 10],
      ],
      result: { error: "#N/A", says: "only 40% of the weight has a value" },
    },
  ],
});
