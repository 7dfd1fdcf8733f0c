import type { Ledger } from "../../records/ledger";
import { ledgerOfWindow } from "../../records/read-ledger";
import { windowOf } from "../../records/movements";
import { metric, value } from "../card";
import { subscriptionColumns } from "../ledger-parameters";
import { choice, date } from "../parameters";
import { ratio } from "../ratio";

/** The customers of a window: lost among those in its opening, and those who came inside and how many of them were gone at its end. */
export interface LogoWindow {
  readonly opening: number;
  readonly lost: number;
  readonly came: number;
  readonly cameAndLeft: number;
}

/** Returns who was there before `from`, who came in the window, and who was gone before `to`. */
export function logoWindow(ledger: Ledger, from: number, to: number): LogoWindow {
  const { before, after } = windowOf(ledger, from, to);
  const { customers, starts, amounts } = ledger;
  const inside = new Uint8Array(before.length);
  for (let i = 0; i < starts.length; i++)
    if (starts[i] >= from && starts[i] < to && amounts[i] !== 0) inside[customers.index[i]] = 1;
  const counts = { opening: 0, lost: 0, came: 0, cameAndLeft: 0 };
  for (let c = 0; c < before.length; c++) {
    const gone = after[c] === 0 ? 1 : 0;
    if (before[c] > 0) {
      counts.opening++;
      counts.lost += gone;
    } else if (inside[c]) {
      counts.came++;
      counts.cameAndLeft += gone;
    }
  }
  return counts;
}

/** Returns the share of the customers before `from` who are gone before `to`, with those who came inside if asked for. */
export function churnLedger(ledger: Ledger, from: number, to: number, newLost: "exclude" | "include"): number {
  const { opening, lost, came, cameAndLeft } = logoWindow(ledger, from, to);
  if (newLost === "exclude") return ratio(lost, opening, "the number of customers in the opening");
  return ratio(lost + cameAndLeft, opening + came, "the number of customers in the window");
}

const CUSTOMERS = ["A", "B", "C", "D", "E", "F"];
const STARTS = ["2025-06-01", "2025-06-01", "2025-12-31", "2025-07-01", "2026-01-05", "2026-01-10"];
const ENDS = [null, "2026-01-20", "2026-02-01", "2026-01-01", "2026-01-25", null];

export default metric({
  id: "CHURN.LEDGER",
  title: "Customer churn from a ledger",
  summary:
    "Customer churn between two days, straight from subscription rows: the share of the customers at the start that is gone at the end.",
  definition:
    'The customers with a running row before the first day, and how many of them have none before the last. Who left and came back inside the window is not lost. Who came and left inside it counts only with newLost "include", which also adds everybody who came to the base. A row ending on day `from` ends inside the window, one ending on day `to` after it.',
  formula: "customers in the opening and not in the closing / customers in the opening",
  source:
    "The ledger conventions of this add-in; Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010, for the rate",
  parameters: {
    ...subscriptionColumns,
    from: date("First day of the window; the opening is who was there before it."),
    to: date("Day after the window; the closing is who was there before it."),
    newLost: choice('"exclude" (default) or "include" customers who came inside the window.', ["exclude", "include"], {
      default: "exclude",
    }),
  },
  returns: value("fraction"),
  better: "lower",
  synonyms: ["logo churn", "attrition", "customer loss", "cancellation rate"],
  compute: ({ from, to, newLost, ...columns }) => churnLedger(ledgerOfWindow(from, to, columns), from, to, newLost),
  examples: [
    {
      about: "of A, B, C and D, there before January, B and D left in it",
      args: [CUSTOMERS, STARTS, ENDS, "2026-01-01", "2026-02-01"],
      result: 0.5,
    },
    {
      about: "with E and F, who came in January, and E left",
      args: [CUSTOMERS, STARTS, ENDS, "2026-01-01", "2026-02-01", "include"],
      result: 0.5,
    },
    {
      about: "with E and F, until mid January",
      args: [CUSTOMERS, STARTS, ENDS, "2026-01-01", "2026-01-16", "include"],
      result: 1 / 6,
    },
    {
      about: "leaving and coming back inside the window is no churn",
      args: [["A", "A"], ["2025-01-01", "2026-01-20"], ["2026-01-10", null], "2026-01-01", "2026-02-01"],
      result: 0,
    },
    {
      about: "nobody was there before",
      args: [CUSTOMERS, STARTS, ENDS, "2025-01-01", "2025-02-01"],
      result: { error: "#DIV/0!" },
    },
    {
      about: "a window that ends before it starts",
      args: [CUSTOMERS, STARTS, ENDS, "2026-02-01", "2026-02-01"],
      result: { error: "#NUM!" },
    },
    {
      about: "an end before its start",
      args: [["Customer", "A"], ["Start", "2026-01-02"], ["End", "2026-01-01"], "2026-01-01", "2026-02-01"],
      result: { error: "#VALUE!", says: "row 2" },
    },
  ],
});
