import { changesOf } from "./changes";
import { NEGLIGIBLE, type Ledger } from "./ledger";
import type { Periods } from "./periods";

/** What happened to a customer's recurring revenue between two days. */
export type Movement = "new" | "reactivation" | "expansion" | "contraction" | "churn";

/** Returns the movement from one balance to another, or undefined where nothing moved; `seen` tells whether a row of the customer started before. */
export function movementOf(before: number, after: number, seen: boolean): Movement | undefined {
  if (Math.abs(after - before) < NEGLIGIBLE * Math.max(before, after) || after === before) return undefined;
  if (before === 0) return seen ? "reactivation" : "new";
  if (after === 0) return "churn";
  return after > before ? "expansion" : "contraction";
}

/** Is told of a customer whose rows started or ended in a period: the balances before it and before the next, and whether a row started in an earlier period. */
export type ChangeVisitor = (period: number, customer: number, before: number, after: number, seen: boolean) => void;

/** Visits every period in which a row of a customer starts or ends, customer by customer and in order of periods. */
export function forEachChange(ledger: Ledger, periods: Periods, visit: ChangeVisitor): void {
  const { begins, moments, amounts } = changesOf(ledger);
  for (let customer = 0; customer < begins.length - 1; customer++) {
    const end = begins[customer + 1];
    let balance = 0;
    let lost = 0; // what rounding took from the balance
    let active = 0;
    for (let k = begins[customer]; k < end;) {
      const seen = k > begins[customer];
      const p = periods.indexOf(moments[k] >> 1);
      const next = 2 * periods.starts[p + 1];
      const before = balance + lost;
      let scale = before;
      for (; k < end && moments[k] < next; k++) {
        const amount = amounts[k];
        scale += Math.abs(amount);
        active += moments[k] & 1 ? -1 : 1;
        const sum = balance + amount;
        lost += Math.abs(balance) >= Math.abs(amount) ? balance - sum + amount : amount - sum + balance;
        balance = sum;
      }
      let after = balance + lost;
      // Nothing active, or a balance that only rounding keeps from 0, is 0 exactly.
      if (active === 0 || after <= NEGLIGIBLE * scale) after = balance = lost = 0;
      visit(p, customer, before, after, seen);
    }
  }
}

/** The balances of all customers at the two ends of a window [from, to). */
export interface Window {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** 1 where a row of the customer started before the window. */
  readonly seen: Uint8Array;
}

/** Returns each customer's balance before `from` and before `to`. */
export function windowOf({ customers, starts, ends, amounts }: Ledger, from: number, to: number): Window {
  const n = customers.names.length;
  const window: Window = { before: new Float64Array(n), after: new Float64Array(n), seen: new Uint8Array(n) };
  const gross = new Float64Array(n);
  for (let i = 0; i < starts.length; i++) {
    const customer = customers.index[i];
    const amount = amounts[i];
    if (amount === 0) continue;
    gross[customer] += Math.abs(amount);
    if (starts[i] < from) {
      window.seen[customer] = 1;
      if (ends[i] === 0 || ends[i] >= from) window.before[customer] += amount;
    }
    if (starts[i] < to && (ends[i] === 0 || ends[i] >= to)) window.after[customer] += amount;
  }
  for (const balance of [window.before, window.after]) {
    for (let c = 0; c < n; c++) if (balance[c] <= NEGLIGIBLE * gross[c]) balance[c] = 0;
  }
  return window;
}
