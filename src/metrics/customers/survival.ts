import type { Ids } from "../../records/ids";
import { kaplanMeierOfTied, survivalLimits, type LimitScale, type SurvivalCurve } from "../../stats/kaplan-meier";
import { twoSidedZ } from "../../stats/normal";
import { sortedTimes, withTies } from "../../stats/tied-times";
import { metric, table, type Cell, type Table } from "../card";
import { column, confidence } from "../parameters";
import { limitScale, observedColumns, refuseNegative, survivalCurve, type Observed } from "./survival-parameters";

const HEADER = ["Time", "At risk", "Churned", "Survival", "Standard error", "Low", "High"];

/** Returns a row per step of a survival curve: time, at risk, churned, survival, standard error and limits, "" where survival is 0. */
export function survivalRows(
  { times, atRisk, events, survival, greenwood }: SurvivalCurve,
  confidence: number,
  scale: LimitScale,
): Cell[][] {
  const z = twoSidedZ(confidence);
  return Array.from(times, (time, s) => {
    const limits = survivalLimits(survival[s], greenwood[s], z, scale);
    const error = limits ? survival[s] * Math.sqrt(greenwood[s]) : "";
    return [time, atRisk[s], events[s], survival[s], error, limits?.low ?? "", limits?.high ?? ""];
  });
}

/** Returns the rows of every group's curve, the group first, in order of first appearance. */
export function survivalByGroup(
  { durations, churned }: Observed,
  { index, names }: Ids,
  confidence: number,
  scale: LimitScale,
): Table {
  const rows: Cell[][] = [];
  const times = sortedTimes(durations);
  const tied = withTies(durations, times);
  const ends = new Int32Array(names.length + 1);
  for (const group of index) ends[group + 1]++;
  for (let g = 0; g < names.length; g++) ends[g + 1] += ends[g];
  const grouped = new Float64Array(index.length);
  const happened = new Int8Array(index.length);
  const next = ends.slice();
  for (let i = 0; i < index.length; i++) {
    const place = next[index[i]]++;
    grouped[place] = tied[i];
    happened[place] = churned[i];
  }
  for (let g = 0; g < names.length; g++) {
    const [from, to] = [ends[g], ends[g + 1]];
    const curve = kaplanMeierOfTied(grouped.subarray(from, to), happened.subarray(from, to), times.gap);
    for (const cells of survivalRows(curve, confidence, scale)) rows.push([names[g], ...cells]);
  }
  return { header: ["Group", ...HEADER], rows };
}

// Acute myelogenous leukaemia, the "maintained" arm (Miller 1997): days to relapse.
const TIMES = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161];
const RELAPSED = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0];

export default metric({
  id: "SURVIVAL",
  title: "Survival curve of customers",
  summary: "How many customers are still there after each length of time, allowing for those who have not left yet.",
  definition:
    "The Kaplan-Meier curve: customers who stay count as long as they were seen, and then leave the base without counting as lost. Limits are Greenwood's, for each time by itself. A row for each time at which somebody left, and for the last time; at equal times who left counts before who was last seen then, and times that differ by rounding only are equal.",
  formula: "S(t) = Π (1 − churned / at risk) over the times up to t",
  source: "Kaplan and Meier, JASA 53, 457-481, 1958; Greenwood 1926; limits of Kalbfleisch and Prentice 1980",
  parameters: {
    ...observedColumns,
    confidence,
    ci: limitScale,
    groups: column("id", "Group of each customer, for one curve a group.", { optional: true }),
  },
  returns: table(
    [
      ["Time", "number"],
      ["At risk", "count"],
      ["Churned", "count"],
      ["Survival", "fraction"],
      ["Standard error", "fraction"],
      ["Low", "fraction"],
      ["High", "fraction"],
    ],
    "with groups, their names come first, in a column Group",
  ),
  better: "higher",
  synonyms: ["Kaplan-Meier", "retention curve", "time to churn", "lifetime", "survival analysis"],
  compute: ({ confidence, ci, groups, ...observed }) => {
    if (!groups) return survivalRows(survivalCurve(observed), confidence, ci);
    refuseNegative(observed);
    return survivalByGroup(observed, groups, confidence, ci);
  },
  examples: [
    {
      about: "leukaemia, maintained arm, log limits, as R prints it",
      args: [TIMES, RELAPSED, null, "log", null, false],
      result: [
        [9, 11, 1, 0.9091, 0.0867, 0.7541, 1],
        [13, 10, 1, 0.8182, 0.1163, 0.6192, 1],
        [18, 8, 1, 0.7159, 0.1397, 0.4884, 1],
        [23, 7, 1, 0.6136, 0.1526, 0.3769, 0.9992],
        [31, 5, 1, 0.4909, 0.1642, 0.2549, 0.9456],
        [34, 4, 1, 0.3682, 0.1627, 0.1549, 0.8753],
        [48, 2, 1, 0.1841, 0.1535, 0.0359, 0.9435],
        [161, 1, 0, 0.1841, 0.1535, 0.0359, 0.9435],
      ],
      decimals: 4,
    },
    {
      about: "the same in other order, with a header and log-log limits",
      args: [
        ["Days", ...[...TIMES].reverse()],
        ["Relapsed", ...RELAPSED.map((outcome) => outcome === 1).reverse()],
      ],
      result: [
        HEADER,
        [9, 11, 1, 0.9091, 0.0867, 0.5081, 0.9867],
        [13, 10, 1, 0.8182, 0.1163, 0.4474, 0.9512],
        [18, 8, 1, 0.7159, 0.1397, 0.3502, 0.899],
        [23, 7, 1, 0.6136, 0.1526, 0.2658, 0.8353],
        [31, 5, 1, 0.4909, 0.1642, 0.1673, 0.7534],
        [34, 4, 1, 0.3682, 0.1627, 0.0928, 0.657],
        [48, 2, 1, 0.1841, 0.1535, 0.0117, 0.525],
        [161, 1, 0, 0.1841, 0.1535, 0.0117, 0.525],
      ],
      decimals: 4,
    },
    {
      about: "two groups: in one everybody left, in the other nobody",
      args: [[2, 5, 4, 3], ["yes", "no", "yes", "no"], null, null, ["Free", "Paid", "Free", "Paid"]],
      result: [
        ["Group", ...HEADER],
        ["Free", 2, 2, 1, 0.5, 0.3536, 0.006, 0.9104],
        ["Free", 4, 1, 1, 0, "", "", ""],
        ["Paid", 5, 1, 0, 1, 0, 1, 1],
      ],
      decimals: 4,
    },
    {
      about: "a customer without an outcome is left out",
      args: [[3, 7], [1, null], null, "plain", null, false],
      result: [[3, 1, 1, 0, "", "", ""]],
    },
    {
      about: "a negative duration",
      args: [
        [3, -1],
        [1, 0],
      ],
      result: { error: "#NUM!" },
    },
    {
      about: "a duration that is a text",
      args: [
        [3, "abc"],
        [1, 0],
      ],
      result: { error: "#VALUE!", says: "row 2: expected a number, found 'abc'" },
    },
  ],
});
