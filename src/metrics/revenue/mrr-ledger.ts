import type { Ledger } from "../../records/ledger";
import { ledgerFrom } from "../../records/read-ledger";
import { Sum } from "../../stats/sum";
import { metric, value } from "../card";
import { currencyParameters, intervalMonths, ledgerColumns } from "../ledger-parameters";
import { asOf } from "../parameters";

/** Returns the monthly recurring revenue at the end of the day `asOf`. */
export function mrrLedger({ starts, ends, amounts, asOf }: Ledger): number {
  const total = new Sum();
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] <= asOf && (ends[i] === 0 || ends[i] > asOf)) total.add(amounts[i]);
  }
  return total.value;
}

export default metric({
  id: "MRR.LEDGER",
  title: "MRR from a ledger",
  summary: "Monthly recurring revenue at the end of a day, straight from subscription rows.",
  definition:
    "Every row counts from its start up to, not including, its end; a row without an end is active. Amounts for longer intervals are spread over their months. Without asOf the day is the latest start or end in the ledger; it has to be given where that would be a guess, as with contracts for a fixed term.",
  formula: "Σ amount / interval · rate over rows with start ≤ asOf < end",
  source: "The ledger conventions of this add-in",
  parameters: { ...ledgerColumns, asOf, intervalMonths, ...currencyParameters },
  returns: value("money"),
  better: "higher",
  synonyms: ["monthly recurring revenue", "recurring revenue", "subscriptions"],
  compute: (inputs) => mrrLedger(ledgerFrom(inputs)),
  examples: [
    {
      about: "one ended, one annual in dollars, one active",
      args: [
        ["A", "B", "C"],
        ["2025-01-01", "2025-01-01", "2025-03-01"],
        ["2025-04-01", null, null],
        [100, 1200, 50],
        "2025-04-01",
        [1, 12, 1],
        ["", "USD", ""],
        [
          ["USD", 0.9],
          ["EUR", 1],
        ],
      ],
      result: 140,
    },
    {
      about: "the day before the end still counts",
      args: [["A"], ["2025-01-01"], ["2025-04-01"], [100], "2025-03-31"],
      result: 100,
    },
    {
      about: "an end before its start",
      args: [["A"], ["2025-01-01"], ["2024-04-01"], [100]],
      result: { error: "#VALUE!", says: "row 1: end 2024-04-01 is before start 2025-01-01" },
    },
    {
      about: "without asOf: the last start is the day, a row that ended on it is over",
      args: [
        ["A", "B", "C"],
        ["2025-01-01", "2025-02-01", "2025-02-10"],
        ["2025-02-10", null, null],
        [100, 20, 5],
      ],
      result: 25,
    },
    {
      about: "contracts for a year: how far the data go is a guess",
      args: [
        ["A", "B"],
        ["2025-01-01", "2025-02-01"],
        ["2026-01-01", "2026-02-01"],
        [100, 100],
      ],
      result: { error: "#VALUE!", says: "give asOf: row 2 ends 2026-02-01, the latest start is 2025-02-01" },
    },
    {
      about: "everything has ended: whether the data went on is a guess",
      args: [
        ["A", "B"],
        ["2025-01-01", "2025-02-01"],
        ["2025-01-20", "2025-02-10"],
        [100, 100],
      ],
      result: { error: "#VALUE!", says: "give asOf: every row has an end, row 2 ends 2025-02-10" },
    },
    {
      about: "a start with a slip of the year",
      args: [
        ["A", "B"],
        ["2025-01-01", "2052-02-01"],
        [null, null],
        [100, 100],
      ],
      result: {
        error: "#VALUE!",
        says: "give asOf: row 2 is dated 2052-02-01, the date before it is 2025-01-01",
      },
    },
    {
      about: "an unknown currency",
      args: [["A"], ["2025-01-01"], [null], [100], null, null, ["SEK"], [["USD", 0.9]]],
      result: { error: "#N/A", says: "no rate for SEK" },
    },
  ],
});
