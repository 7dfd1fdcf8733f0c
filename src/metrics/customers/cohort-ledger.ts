import { ledgerCohorts, type LedgerCohorts } from "../../records/ledger-cohorts";
import { ledgerFrom } from "../../records/read-ledger";
import { metric, table, type Table } from "../card";
import { intervalMonths, ledgerColumns } from "../ledger-parameters";
import { asOf, choice, period } from "../parameters";
import { triangle } from "./triangle";

/** Returns the triangle of what is left of each cohort at the end of each period, as a share of what it began with. */
export function cohortLedgerTable(cohorts: LedgerCohorts): Table {
  return triangle(cohorts, (cohort, age) => ({ amount: cohorts.left(cohort, age), by: cohorts.begun[cohort] }));
}

const CUSTOMERS = ["A", "A", "B", "C", "C"];
const STARTS = ["2026-01-05", "2026-02-10", "2026-01-20", "2026-02-01", "2026-03-15"];
const ENDS = ["2026-02-10", null, "2026-03-01", "2026-02-20", "2026-03-31"];
const AMOUNTS = [100, 60, 50, 40, 80];

export default metric({
  id: "COHORT.LEDGER",
  title: "Cohort table from a ledger",
  summary:
    "Cohort triangle from subscription rows: what is left of the customers, or the revenue, that started in each period.",
  definition:
    "A cohort is the customers whose first row starts in a period; age a is the end of the a-th period after it, so age 0 already shows who left within the first period. Revenue is compared with the customers' first day: net with all later changes, gross capped at the least each customer has paid since, at period ends. Who comes back counts again in logo and nrr. The last row divides sums over the cohorts that have reached an age.",
  formula:
    "logo = customers with a balance / size; nrr = Σ balance / Σ first-day balance; grr = Σ lowest balance so far / Σ first-day balance",
  source: "Croll and Yoskovitz, Lean Analytics, 2013 (cohort analysis); the ledger conventions of this add-in",
  parameters: {
    ...ledgerColumns,
    period,
    measure: choice(
      '"logo" (default): customers; "grr" or "nrr": recurring revenue without or with expansion.',
      ["logo", "grr", "nrr"],
      { default: "logo" },
    ),
    asOf,
    intervalMonths,
  },
  returns: table(
    [
      ["Cohort", "date"],
      ["Size", "count"],
    ],
    "then a column per age, 0, 1, 2 …, as fractions",
  ),
  better: "higher",
  synonyms: ["cohort analysis", "retention triangle", "revenue cohort", "net revenue retention by cohort", "vintage"],
  compute: ({ period, measure, ...columns }) => cohortLedgerTable(ledgerCohorts(ledgerFrom(columns), period, measure)),
  examples: [
    {
      about: "customers: B ends on the first of March, C leaves, comes back and leaves",
      args: [CUSTOMERS, STARTS, ENDS, AMOUNTS, "M", "logo", "2026-03-31"],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        [46023, 2, 1, 1, 0.5],
        [46054, 1, 0, 0, ""],
        [46082, 0, "", "", ""],
        ["Average", 3, 2 / 3, 2 / 3, 0.5],
      ],
    },
    {
      about: "net revenue: A falls to 60 in February",
      args: [
        ["Customer", ...CUSTOMERS],
        ["Start", ...STARTS],
        ["End", ...ENDS],
        ["Amount", ...AMOUNTS],
        "M",
        "nrr",
        "2026-03-30",
      ],
      result: [
        ["Cohort", "Size", 0, 1],
        [46023, 2, 1, 110 / 150],
        [46054, 1, 0, ""],
        [46082, 0, "", ""],
        ["Average", 3, 150 / 190, 110 / 150],
      ],
    },
    {
      about: "gross revenue never rises again; annual amounts",
      args: [
        ["A", "A", "A"],
        ["2025-02-01", "2025-03-01", "2025-04-01"],
        ["2025-03-01", "2025-04-01", null],
        [1200, 600, 2400],
        "M",
        "grr",
        "2025-04-30",
        12,
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        [45689, 1, 1, 0.5, 0.5],
        [45717, 0, "", "", ""],
        [45748, 0, "", "", ""],
        ["Average", 1, 1, 0.5, 0.5],
      ],
    },
    {
      about: "no period has been completed",
      args: [["A"], ["2026-01-10"], [null], [5], null, null, "2026-01-20", null, false],
      result: [
        [46023, 1],
        ["Average", 1],
      ],
    },
    {
      about: "a row that ends on the day of its start begins no cohort",
      args: [
        ["A", "A"],
        ["2026-01-10", "2026-02-10"],
        ["2026-01-10", null],
        [5, 5],
        "M",
        null,
        "2026-02-28",
        null,
        false,
      ],
      result: [
        [46054, 1, 1],
        ["Average", 1, 1],
      ],
    },
    {
      about: "an end before its start",
      args: [["A"], ["2026-01-10"], ["2026-01-09"], [5]],
      result: { error: "#VALUE!", says: "row 1: end 2026-01-09 is before start 2026-01-10" },
    },
  ],
});
