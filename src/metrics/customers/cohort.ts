import { activityLogFrom } from "../../records/activity-log";
import { cohortsOf, type Cohorts } from "../../records/cohorts";
import { unusable } from "../../records/metric-error";
import { metric, table, type Table } from "../card";
import { asOf, choice, column, period } from "../parameters";
import { triangle, type Parts } from "./triangle";

const MEASURES = ["retention", "customers", "revenue", "revenue per customer", "relative"] as const;

/** What a cell of the triangle shows. */
export type CohortMeasure = (typeof MEASURES)[number];

/** Returns the cohort triangle of a log in a measure. */
export function cohortTable(cohorts: Cohorts, measure: CohortMeasure): Table {
  return triangle(cohorts, (cohort, age) => partsOf(cohorts, measure, cohort, age));
}

function partsOf({ sizes, active, amount }: Cohorts, measure: CohortMeasure, cohort: number, age: number): Parts {
  switch (measure) {
    case "customers":
      return { amount: active(cohort, age) };
    case "revenue":
      return { amount: amount(cohort, age) };
    case "retention":
      return { amount: active(cohort, age), by: sizes[cohort] };
    case "revenue per customer":
      return { amount: amount(cohort, age), by: sizes[cohort] };
    case "relative":
      return { amount: active(cohort, age), by: active(cohort, Math.max(0, age - 1)) };
  }
}

export default metric({
  id: "COHORT",
  title: "Cohort table from activity",
  summary:
    "Cohort triangle from activity rows: of the customers first seen in a period, how many were active 1, 2, 3 … periods later.",
  definition:
    "A cohort is the customers whose first activity falls in a period; the columns are ages in periods. A cell whose period has not fully elapsed by asOf is empty, so no young cohort looks like a drop. The last row divides sums over the cohorts that have reached an age. Revenue measures count the amounts of just that period in either mode.",
  formula: "retention at age a = customers of the cohort active in period cohort + a / cohort size",
  source: "Croll and Yoskovitz, Lean Analytics, 2013 (cohort analysis); conventions of this add-in",
  parameters: {
    customers: column("id", "Customer of each activity row."),
    dates: column("day", "Date of each activity row."),
    period,
    measure: choice(
      '"retention" (default), "customers", "revenue", "revenue per customer" or "relative" (to the previous age).',
      MEASURES,
      {
        default: "retention",
      },
    ),
    amounts: column("number", "Amount of each row; needed for the revenue measures.", {
      optional: true,
      blank: "keep",
      quantity: "money",
    }),
    mode: choice('"on" (default): active in just that period; "onafter": in it or a later one.', ["on", "onafter"], {
      default: "on",
    }),
    asOf,
  },
  returns: table(
    [
      ["Cohort", "date"],
      ["Size", "count"],
    ],
    "then a column per age, 0, 1, 2 …, in the measure's unit",
  ),
  synonyms: ["cohort analysis", "retention triangle", "retention curve"],
  compute: ({ rows, customers, dates, period, measure, amounts, mode, asOf }) => {
    if (measure.startsWith("revenue") && !amounts) throw unusable(`measure "${measure}" needs amounts`);
    return cohortTable(cohortsOf(activityLogFrom({ rows, customers, dates, asOf }), period, mode, amounts), measure);
  },
  examples: [
    {
      about: "three customers in two monthly cohorts",
      args: [
        ["Customer", "A", "B", "A", "C", "A"],
        ["Date", "2025-01-03", "2025-01-20", "2025-02-05", "2025-02-07", "2025-03-31"],
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        [45658, 2, 1, 0.5, 0.5],
        [45689, 1, 1, 0, ""],
        [45717, 0, "", "", ""],
        ["Average", 3, 1, 1 / 3, 0.5],
      ],
    },
    {
      about: "an unfinished month is left empty",
      args: [
        ["A", "A"],
        ["2025-01-03", "2025-02-05"],
      ],
      result: [
        ["Cohort", "Size", 0],
        [45658, 1, 1],
        [45689, 0, ""],
        ["Average", 1, 1],
      ],
    },
    {
      about: "active in it or later, revenue beside it",
      args: [["A", "A", "B"], ["2025-01-03", "2025-03-31", "2025-01-09"], "M", "customers", [10, 20, 5], "onafter"],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        [45658, 2, 2, 1, 1],
        [45689, 0, 0, 0, ""],
        [45717, 0, 0, "", ""],
        ["Average", 2, 2 / 3, 0.5, 1],
      ],
    },
    {
      about: "revenue without amounts",
      args: [["A"], ["2025-01-03"], "M", "revenue"],
      result: { error: "#VALUE!", says: 'measure "revenue" needs amounts' },
    },
  ],
});
