import type { Ledger } from "../../records/ledger";
import { ledgerOfWindow } from "../../records/read-ledger";
import { windowOf } from "../../records/movements";
import { Sum } from "../../stats/sum";
import { metric, row } from "../card";
import { currencyParameters, intervalMonths, ledgerColumns } from "../ledger-parameters";
import { date } from "../parameters";
import { ratio } from "../ratio";

/** Returns NRR, GRR and logo retention of the customers with a balance before `from`, as fractions, and how many they are. */
export function nrrLedger(
  ledger: Ledger,
  from: number,
  to: number,
): readonly [nrr: number, grr: number, logos: number, customers: number] {
  const { before, after } = windowOf(ledger, from, to);
  const opening = new Sum();
  const now = new Sum();
  const kept = new Sum();
  let customers = 0;
  let stayed = 0;
  for (let c = 0; c < before.length; c++) {
    if (before[c] === 0) continue;
    customers++;
    if (after[c] > 0) stayed++;
    opening.add(before[c]);
    now.add(after[c]);
    kept.add(Math.min(after[c], before[c]));
  }
  const ofOpening = (amount: Sum): number => ratio(amount.value, opening.value, "the opening balance");
  return [
    ofOpening(now),
    ofOpening(kept),
    ratio(stayed, customers, "the number of customers in the opening"),
    customers,
  ];
}

export default metric({
  id: "NRR.LEDGER",
  title: "Revenue retention from a ledger",
  summary: "Net and gross revenue retention and customer retention between two days, straight from subscription rows.",
  definition:
    "Takes the customers who paid before the first day, and compares what they pay before the last day with what they paid then. Gross retention caps each customer at the earlier amount, per customer, not in total. Who came later does not count, nor what happened in between.",
  formula:
    "NRR = Σ after / Σ before; GRR = Σ min(after, before) / Σ before; logo retention = customers still paying / customers",
  source: "The ledger conventions of this add-in; Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    ...ledgerColumns,
    from: date("First day of the window; the opening is the balance before it."),
    to: date("Day after the window; the closing is the balance before it."),
    intervalMonths,
    ...currencyParameters,
  },
  returns: row(["NRR", "fraction"], ["GRR", "fraction"], ["Logo retention", "fraction"], ["Customers", "count"]),
  better: "higher",
  synonyms: ["net dollar retention", "NDR", "GDR", "logo retention", "net revenue retention"],
  compute: ({ from, to, ...columns }) => nrrLedger(ledgerOfWindow(from, to, columns), from, to),
  examples: [
    {
      about: "one grew from 100 to 150, one shrank from 100 to 80, one of 200 left, one came later",
      args: [
        ["A", "A", "B", "B", "C", "D"],
        ["2025-01-01", "2025-06-01", "2025-01-01", "2025-07-01", "2025-01-01", "2025-08-01"],
        ["2025-06-01", null, "2025-07-01", null, "2025-09-01", null],
        [100, 150, 100, 80, 200, 999],
        "2025-02-01",
        "2026-02-01",
      ],
      result: [[230 / 400, 180 / 400, 2 / 3, 3]],
    },
    {
      about: "an amount for a year in another currency",
      args: [
        ["A", "A"],
        ["2025-01-01", "2025-06-01"],
        ["2025-06-01", null],
        [1200, 2400],
        "2025-02-01",
        "2026-02-01",
        12,
        ["USD", "usd"],
        [["USD", 0.5]],
      ],
      result: [[2, 1, 1, 1]],
    },
    {
      about: "nobody before the window",
      args: [["A"], ["2025-03-01"], [null], [100], "2025-02-01", "2025-06-01"],
      result: { error: "#DIV/0!" },
    },
    {
      about: "a window that ends before it begins",
      args: [["A"], ["2025-01-01"], [null], [100], "2025-06-01", "2025-02-01"],
      result: { error: "#NUM!" },
    },
  ],
});
