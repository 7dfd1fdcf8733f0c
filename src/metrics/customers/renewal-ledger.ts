import { impossible, unavailable, unusable } from "../../records/metric-error";
import { Sum } from "../../stats/sum";
import { metric, row, type Cell } from "../card";
import { column, date } from "../parameters";

/** Contracts that came due: what became of each (−1 while pending), and what was due and renewed (NaN where blank). */
export interface Renewals {
  readonly dueDates: Int32Array;
  readonly outcomes: Int8Array;
  readonly amounts?: { readonly due: Float64Array; readonly renewed: Float64Array };
}

/**
 * Returns the count rate, the gross and the net value rate, and the pending contracts of those due from `from` up to, not including, `to`.
 *
 * A contract without a due amount, or renewed without a renewed amount, counts in the count rate only. Value rates are "" where nothing of value was due.
 */
export function renewalRates({ dueDates, outcomes, amounts }: Renewals, from = -Infinity, to = Infinity): Cell[] {
  let decided = 0;
  let renewed = 0;
  let pending = 0;
  const due = new Sum();
  const gross = new Sum();
  const net = new Sum();
  for (let i = 0; i < dueDates.length; i++) {
    if (dueDates[i] < from || dueDates[i] >= to) continue;
    if (outcomes[i] < 0) {
      pending++;
      continue;
    }
    decided++;
    renewed += outcomes[i];
    if (!amounts) continue;
    const amount = outcomes[i] === 1 ? amounts.renewed[i] : 0;
    if (Number.isNaN(amounts.due[i]) || Number.isNaN(amount)) continue;
    due.add(amounts.due[i]);
    gross.add(Math.min(amount, amounts.due[i]));
    net.add(amount);
  }
  if (decided === 0) throw unavailable("no outcomes yet");
  const ofDue = (sum: Sum): Cell => (due.value === 0 ? "" : sum.value / due.value);
  return [renewed / decided, ofDue(gross), ofDue(net), pending];
}

const DUE = ["2026-01-31", "2026-02-10", "2026-02-28", "2026-03-31", "2026-04-30"];
const OUTCOMES = ["yes", "no", "Yes", true, null];
const DUE_AMOUNTS = [100, 50, 200, 50, 80];
const RENEWED_AMOUNTS = [120, 999, 150, 50, null];

export default metric({
  id: "RENEWAL.LEDGER",
  title: "Renewal rates from contracts",
  summary:
    "Renewal rates from a list of contracts: by count, by value without and with upsell, and how many are still open.",
  definition:
    "Contracts whose outcome is blank are pending: they are counted, but in none of the rates. The gross value rate caps each renewal at what was due, so one contract's upsell cannot hide another's loss; the net rate does not. A renewed amount counts only where the contract was renewed; a contract without the amounts counts in the count rate only.",
  formula: "renewed / decided; Σ min(renewed amount, due amount) / Σ due amount; Σ renewed amount / Σ due amount",
  source: "Conventions of this add-in, after Mehta, Steinman and Murphy, Customer Success, 2016",
  parameters: {
    dueDates: column("day", "Date on which each contract came due for renewal."),
    outcomes: column("outcome", "Whether it was renewed: TRUE/FALSE, 1/0 or yes/no; blank while pending.", {
      blank: "keep",
      won: true,
      pending: true,
    }),
    dueAmounts: column("number", "Amount due of each contract; goes with renewedAmounts.", {
      optional: true,
      blank: "keep",
      quantity: "money",
    }),
    renewedAmounts: column("number", "Amount each contract was renewed at.", {
      optional: true,
      blank: "keep",
      quantity: "money",
    }),
    from: date("First due date that counts; from the first contract unless given.", { optional: true }),
    to: date("The day after the last due date that counts; to the last contract unless given.", { optional: true }),
  },
  returns: row(
    ["Count rate", "fraction"],
    ["Gross value rate", "fraction"],
    ["Net value rate", "fraction"],
    ["Pending", "count"],
  ),
  better: "higher",
  synonyms: ["contract renewal", "gross renewal rate", "net renewal rate", "dollar renewal rate", "uplift"],
  compute: ({ dueDates, outcomes, dueAmounts, renewedAmounts, from, to }) => {
    if (from !== undefined && to !== undefined && from >= to) throw impossible("from is not before to");
    if (!dueAmounts !== !renewedAmounts)
      throw unusable("dueAmounts and renewedAmounts go together: pass both or neither");
    const amounts = dueAmounts && renewedAmounts ? { due: dueAmounts, renewed: renewedAmounts } : undefined;
    return renewalRates({ dueDates, outcomes, amounts }, from, to);
  },
  examples: [
    {
      about: "three of four decided contracts renewed, one pending",
      args: [DUE, OUTCOMES],
      result: [[0.75, "", "", 1]],
    },
    {
      about: "by value: one renewed higher, one lower, one lost",
      args: [DUE, OUTCOMES, DUE_AMOUNTS, RENEWED_AMOUNTS],
      result: [[0.75, 0.75, 0.8, 1]],
    },
    {
      about: "only those due in February",
      args: [DUE, OUTCOMES, DUE_AMOUNTS, RENEWED_AMOUNTS, "2026-02-01", "2026-03-01"],
      result: [[0.5, 0.6, 0.6, 0]],
    },
    {
      about: "a header, and a contract without amounts",
      args: [
        ["Due", 46053, 46054],
        ["Renewed", 1, 1],
        ["Due amount", 10, null],
        ["New amount", 9, 5],
      ],
      result: [[1, 0.9, 0.9, 0]],
    },
    {
      about: "everything is pending",
      args: [["2026-01-31"], [null]],
      result: { error: "#N/A", says: "no outcomes yet" },
    },
    {
      about: "half of the amounts",
      args: [DUE, OUTCOMES, DUE_AMOUNTS],
      result: { error: "#VALUE!", says: "dueAmounts and renewedAmounts go together" },
    },
    {
      about: "a window that ends before it starts",
      args: [DUE, OUTCOMES, null, null, "2026-03-01", "2026-02-01"],
      result: { error: "#NUM!" },
    },
    {
      about: "an outcome nobody knows",
      args: [DUE.slice(0, 2), ["yes", "maybe"]],
      result: { error: "#VALUE!", says: "row 2" },
    },
  ],
});
