import type { Ledger } from "../../records/ledger";
import { ledgerOfWindow } from "../../records/read-ledger";
import { unavailable } from "../../records/metric-error";
import { movementOf, windowOf } from "../../records/movements";
import { metric, table, type Cell } from "../card";
import { currencyParameters, intervalMonths, ledgerColumns } from "../ledger-parameters";
import { date } from "../parameters";

/** Returns a row per customer whose balance before `to` differs from that before `from`: name, movement, both balances and the change, largest change first. */
export function mrrMovements(ledger: Ledger, from: number, to: number): Cell[][] {
  const { before, after, seen } = windowOf(ledger, from, to);
  const moved: Cell[][] = [];
  for (let c = 0; c < before.length; c++) {
    const movement = movementOf(before[c], after[c], seen[c] === 1);
    if (movement) moved.push([ledger.customers.names[c], movement, before[c], after[c], after[c] - before[c]]);
  }
  if (moved.length === 0) throw unavailable("no movements");
  return moved.sort((a, b) => Math.abs(b[4] as number) - Math.abs(a[4] as number));
}

export default metric({
  id: "MRR.MOVEMENTS",
  title: "MRR movements by customer",
  summary:
    "Who moved between two days: new, reactivation, expansion, contraction or churn of each customer, largest change first.",
  definition:
    "Compares each customer's monthly balance before the first day with that before the last. Who started and left in between shows not at all. A customer seen before the window who had nothing at its start is a reactivation, not new.",
  formula: "change = balance before `to` − balance before `from`",
  source: "The ledger conventions of this add-in",
  parameters: {
    ...ledgerColumns,
    from: date("First day of the window; the opening is the balance before it."),
    to: date("Day after the window; the closing is the balance before it."),
    intervalMonths,
    ...currencyParameters,
  },
  returns: table([
    ["Customer", "text"],
    ["Movement", "text"],
    ["Before", "money"],
    ["After", "money"],
    ["Change", "money"],
  ]),
  synonyms: ["who churned", "upsell list", "MRR changes", "customer movements"],
  compute: ({ from, to, ...columns }) => mrrMovements(ledgerOfWindow(from, to, columns), from, to),
  examples: [
    {
      about: "one of each movement, and one who stayed the same",
      args: [
        ["A", "B", "C", "C", "D", "D", "E", "E", "F"],
        [
          "2025-03-10",
          "2025-01-01",
          "2025-01-01",
          "2025-03-05",
          "2025-01-01",
          "2025-03-20",
          "2024-01-01",
          "2025-03-02",
          "2025-01-01",
        ],
        [null, "2025-03-15", "2025-03-05", null, "2025-03-20", null, "2024-06-01", null, null],
        [50, 300, 100, 180, 100, 40, 20, 60, 70],
        "2025-03-01",
        "2025-04-01",
      ],
      result: [
        ["Customer", "Movement", "Before", "After", "Change"],
        ["B", "churn", 300, 0, -300],
        ["C", "expansion", 100, 180, 80],
        ["D", "contraction", 100, 40, -60],
        ["E", "reactivation", 0, 60, 60],
        ["A", "new", 0, 50, 50],
      ],
    },
    {
      about: "nobody moved",
      args: [["A"], ["2025-01-01"], [null], [100], "2025-02-01", "2025-03-01"],
      result: { error: "#N/A", says: "no movements" },
    },
    {
      about: "without a header row; a change on the first day after the window does not count",
      args: [
        ["A", "A"],
        ["2025-02-10", "2025-03-01"],
        [null, null],
        [100, 11],
        "2025-02-01",
        "2025-03-01",
        null,
        null,
        null,
        false,
      ],
      result: [["A", "new", 0, 100, 100]],
    },
    {
      about: "a currency without a rate",
      args: [["A"], ["2025-01-01"], [null], [100], "2025-02-01", "2025-03-01", null, ["SEK"], [["EUR", 1.1]]],
      result: { error: "#N/A", says: "no rate for SEK" },
    },
  ],
});
