import { unavailable, unusable } from "../../records/metric-error";
import type { Ids } from "../../records/ids";
import { chiSquareP } from "../../stats/chi-square";
import { logRank } from "../../stats/log-rank";
import { metric, table, type Cell } from "../card";
import { column } from "../parameters";
import { observedColumns, refuseNegative, type Observed } from "./survival-parameters";

/** More groups than anybody compares; most likely a column of names. */
const MOST_GROUPS = 100;

/** Returns customers, observed and expected losses per group, then chi-square, degrees of freedom and p-value. */
export function survivalTest(
  { durations, churned }: Pick<Observed, "durations" | "churned">,
  { index, names }: Ids,
): Cell[][] {
  if (names.length < 2) throw unavailable("needs two groups");
  if (names.length > MOST_GROUPS) throw unusable(`${names.length} groups, expected at most ${MOST_GROUPS}`);
  if (!churned.includes(1)) throw unavailable("nobody churned");
  const { sizes, observed, expected, chiSquare, degreesOfFreedom } = logRank(durations, churned, index, names.length);
  if (chiSquare === undefined)
    throw unavailable("no two groups were there together when somebody left and somebody stayed");
  const rows = names.map((name, g): Cell[] => [name, sizes[g], observed[g], expected[g]]);
  const test: [string, number][] = [
    ["Chi-square", chiSquare],
    ["Degrees of freedom", degreesOfFreedom],
    ["p-value", chiSquareP(chiSquare, degreesOfFreedom)],
  ];
  return [...rows, ...test.map(([label, value]): Cell[] => [label, value, "", ""])];
}

// Acute myelogenous leukaemia (Miller 1997): maintained, then nonmaintained.
const TIMES = [9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45];
const RELAPSED = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1];
const ARMS = TIMES.map((_, i) => (i < 11 ? "Maintained" : "Nonmaintained"));

export default metric({
  id: "SURVIVAL.TEST",
  title: "Do groups churn differently?",
  summary: "Whether groups of customers leave at different rates over time, or only by chance (log-rank test).",
  definition:
    "Compares, at every time somebody left, who left with who would have been expected to if all groups were alike. It weighs early and late losses the same, and can miss curves that cross. Expected losses come from the customers still there, so groups may be of different age and size.",
  formula: "(O − E)′ V⁻¹ (O − E), chi-square with one degree of freedom less than groups",
  source: "Mantel, Cancer Chemotherapy Reports 50, 163-170, 1966",
  parameters: { ...observedColumns, groups: column("id", "Group of each customer: plan, segment, region …") },
  returns: table([
    ["Group", "text"],
    ["Customers", "count"],
    ["Observed", "count"],
    ["Expected", "number"],
  ]),
  synonyms: ["log-rank", "logrank", "compare survival curves", "Mantel-Haenszel", "significance"],
  compute: ({ groups, ...observed }) => {
    refuseNegative(observed);
    return survivalTest(observed, groups);
  },
  examples: [
    {
      about: "leukaemia: maintained against nonmaintained, as R prints it",
      args: [TIMES, RELAPSED, ARMS],
      result: [
        ["Group", "Customers", "Observed", "Expected"],
        ["Maintained", 11, 7, 10.6893],
        ["Nonmaintained", 12, 11, 7.3107],
        ["Chi-square", 3.3964, "", ""],
        ["Degrees of freedom", 1, "", ""],
        ["p-value", 0.0653, "", ""],
      ],
      decimals: 4,
    },
    {
      about: "one group only",
      args: [
        [1, 2],
        [1, 0],
        ["A", "A"],
      ],
      result: { error: "#N/A", says: "needs two groups" },
    },
    {
      about: "nobody left",
      args: [
        [1, 2],
        [0, 0],
        ["A", "B"],
      ],
      result: { error: "#N/A", says: "nobody churned" },
    },
    {
      about: "everybody left at once",
      args: [
        [3, 3],
        [1, 1],
        ["A", "B"],
      ],
      result: { error: "#N/A", says: "no two groups" },
    },
    {
      about: "a negative duration",
      args: [
        [-3, 3],
        [1, 1],
        ["A", "B"],
      ],
      result: { error: "#NUM!" },
    },
  ],
});
