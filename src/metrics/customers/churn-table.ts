import type { Ledger } from "../../records/ledger";
import { ledgerFrom } from "../../records/read-ledger";
import { forEachChange, movementOf } from "../../records/movements";
import { Periods, type Period } from "../../records/periods";
import { metric, table, type Cell } from "../card";
import { subscriptionColumns } from "../ledger-parameters";
import { asOf, period } from "../parameters";

/** Returns a row per period: customers in the opening, new, reactivated, lost, in the closing, churn and retention, and whether the period is partial. */
export function churnTable(ledger: Ledger, length: Period): Cell[][] {
  const periods = new Periods(ledger.firstDay, ledger.asOf, length);
  const gained = new Float64Array(periods.length);
  const reactivated = new Float64Array(periods.length);
  const lost = new Float64Array(periods.length);
  forEachChange(ledger, periods, (p, _customer, before, after, seen) => {
    const movement = movementOf(before, after, seen);
    if (movement === "new") gained[p]++;
    else if (movement === "reactivation") reactivated[p]++;
    else if (movement === "churn") lost[p]++;
  });
  let opening = 0;
  return Array.from(lost, (gone, p) => {
    const closing = opening + gained[p] + reactivated[p] - gone;
    const ofOpening = (customers: number): Cell => (opening === 0 ? "" : customers / opening);
    const rates = [ofOpening(gone), ofOpening(opening - gone)];
    const cells = [periods.starts[p], opening, gained[p], reactivated[p], gone, closing, ...rates, periods.partial(p)];
    opening = closing;
    return cells;
  });
}

const HEADER = ["Period", "Opening", "New", "Reactivated", "Lost", "Closing", "Churn", "Retention", "Partial"];

export default metric({
  id: "CHURN.TABLE",
  title: "Customer churn by period",
  summary:
    "Customers by period from subscription rows: at the start, new, come back, lost, at the end, with churn and retention.",
  definition:
    "Movements are per customer, not per row: who is there before the period against who is there before the next, so a change of plan is no churn. Opening plus new plus reactivated less lost is closing. Who starts and ends inside one period shows in none. A row that ends on the day of its start counts as none. A period that ends after asOf is marked partial: its churn is still growing.",
  formula: "churn = lost / opening; retention = 1 − churn",
  source:
    "The ledger conventions of this add-in; Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, 2010, for the rates",
  parameters: { ...subscriptionColumns, period, asOf },
  returns: table([
    ["Period", "date"],
    ["Opening", "count"],
    ["New", "count"],
    ["Reactivated", "count"],
    ["Lost", "count"],
    ["Closing", "count"],
    ["Churn", "fraction"],
    ["Retention", "fraction"],
    ["Partial", "flag"],
  ]),
  better: "lower",
  synonyms: ["logo churn", "attrition by month", "churn trend", "customer movements", "monthly churn"],
  compute: ({ period, ...columns }) => churnTable(ledgerFrom(columns), period),
  examples: [
    {
      about: "two start, one leaves and comes back, one changes plan, one stays for days only",
      args: [
        ["A", "A", "B", "B", "C"],
        ["2026-01-10", "2026-02-10", "2026-01-05", "2026-03-20", "2026-02-03"],
        ["2026-02-10", null, "2026-02-01", null, "2026-02-09"],
        "M",
        "2026-03-31",
      ],
      result: [
        HEADER,
        [46023, 0, 2, 0, 0, 2, "", "", 0],
        [46054, 2, 0, 0, 1, 1, 0.5, 0.5, 0],
        [46082, 1, 0, 1, 0, 2, 0, 1, 0],
      ],
    },
    {
      about: "through the latest date of the rows, a partial month, without a header",
      args: [["A", "B"], ["2026-01-31", "2026-02-03"], ["2026-02-20", null], null, null, false],
      result: [
        [46023, 0, 1, 0, 0, 1, "", "", 0],
        [46054, 1, 1, 0, 1, 1, 1, 0, 1],
      ],
    },
    {
      about: "an end after asOf has not happened",
      args: [["A"], ["2026-01-01"], ["2026-02-02"], "M", "2026-01-31", false],
      result: [[46023, 0, 1, 0, 0, 1, "", "", 0]],
    },
    {
      about: "cancelled on the day of the start: that row covers no day and counts as none",
      args: [
        ["A", "A", "B"],
        ["2026-01-05", "2026-02-02", "2026-01-05"],
        ["2026-01-05", null, null],
        null,
        null,
        false,
      ],
      result: [
        [46023, 0, 1, 0, 0, 1, "", "", 0],
        [46054, 1, 1, 0, 0, 2, 0, 1, 1],
      ],
    },
    {
      about: "an end before its start",
      args: [["A"], ["2026-01-02"], ["2026-01-01"]],
      result: { error: "#VALUE!", says: "row 1: end 2026-01-01 is before start 2026-01-02" },
    },
    {
      about: "an end agreed beforehand does not say how far the data go",
      args: [
        ["A", "B"],
        ["2026-01-05", "2026-02-01"],
        ["2027-01-05", null],
      ],
      result: { error: "#VALUE!", says: "give asOf: row 1 ends 2027-01-05, the latest start is 2026-02-01" },
    },
    {
      about: "weeks from Sunday",
      args: [["A", "B"], ["2026-01-03", "2026-01-04"], [null, null], "ws", "2026-01-10", false],
      result: [
        [46019, 0, 1, 0, 0, 1, "", "", 0],
        [46026, 1, 1, 0, 0, 2, 0, 1, 0],
      ],
    },
    { about: "no rows", args: [[null], [null], [null]], result: { error: "#N/A", says: "no data" } },
  ],
});
