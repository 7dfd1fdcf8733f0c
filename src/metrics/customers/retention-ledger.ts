import type { Ledger } from "../../records/ledger";
import { ledgerOfWindow } from "../../records/read-ledger";
import { metric, value } from "../card";
import { subscriptionColumns } from "../ledger-parameters";
import { date } from "../parameters";
import { ratio } from "../ratio";
import { logoWindow } from "./churn-ledger";

/** Returns the share of the customers before `from` who are there before `to`, as a fraction. */
export function retentionLedger(ledger: Ledger, from: number, to: number): number {
  const { opening, lost } = logoWindow(ledger, from, to);
  return ratio(opening - lost, opening, "the number of customers in the opening");
}

const CUSTOMERS = ["A", "B", "C", "D", "E"];
const STARTS = ["2025-06-01", "2025-06-01", "2025-12-31", "2025-07-01", "2026-01-05"];
const ENDS = [null, "2026-01-20", "2026-02-01", null, "2026-01-25"];

export default metric({
  id: "RETENTION.LEDGER",
  title: "Customer retention from a ledger",
  summary:
    "Customer retention between two days, straight from subscription rows: the share of the customers at the start still there at the end.",
  definition:
    "The customers with a running row before the first day, and how many of them have one before the last: one less CHURN.LEDGER. Who came inside the window counts nowhere; who left and came back inside it is retained. Customers count the same whatever they pay; NRR.LEDGER weighs them.",
  formula: "customers in the opening and in the closing / customers in the opening",
  source:
    "The ledger conventions of this add-in; Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010, for the rate",
  parameters: {
    ...subscriptionColumns,
    from: date("First day of the window; the opening is who was there before it."),
    to: date("Day after the window; the closing is who was there before it."),
  },
  returns: value("fraction"),
  better: "higher",
  synonyms: ["CRR", "logo retention", "customers kept", "gross logo retention"],
  compute: ({ from, to, ...columns }) => retentionLedger(ledgerOfWindow(from, to, columns), from, to),
  examples: [
    {
      about: "of A, B, C and D, there before January, three stayed",
      args: [CUSTOMERS, STARTS, ENDS, "2026-01-01", "2026-02-01"],
      result: 0.75,
    },
    {
      about: "a header, and a row without a customer",
      args: [["Customer", "A", null], ["Start", 45658, 45658], ["End", null, 45690], 45680, 45700],
      result: 1,
    },
    {
      about: "nobody was there before",
      args: [CUSTOMERS, STARTS, ENDS, "2025-01-01", "2025-02-01"],
      result: { error: "#DIV/0!" },
    },
    {
      about: "a window that ends before it starts",
      args: [CUSTOMERS, STARTS, ENDS, "2026-02-01", "2026-01-01"],
      result: { error: "#NUM!" },
    },
  ],
});
