import { eventsThrough, NEGLIGIBLE, type Ledger } from "./ledger";
import { impossible } from "./metric-error";
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

/**
 * Visits every customer of every period in which a row of theirs starts or ends, period by period.
 *
 * Customers come in no order that memory likes, so what is kept per customer is little and lies together; what one period needs
 * is kept in the order in which its customers are touched.
 */
export function forEachChange(ledger: Ledger, periods: Periods, visit: ChangeVisitor): void {
  const { events, customers, amounts } = ledger;
  // Per customer: the balance and what rounding took from it; the active rows and the number, from 1, of the latest touch.
  const balances = new Float64Array(2 * customers.names.length);
  const states = new Int32Array(2 * customers.names.length);
  const touched: number[] = [];
  const seen: boolean[] = [];
  const before: number[] = [];
  const scale: number[] = [];
  for (let k = 0, p = 0, earlier = 0; p < periods.length; p++) {
    const end = eventsThrough(ledger, periods.starts[p + 1] - 1);
    let touches = 0;
    for (; k < end; k++) {
      const row = events[k] >> 1;
      const amount = events[k] & 1 ? -amounts[row] : amounts[row];
      if (amount === 0) continue;
      const c = 2 * customers.index[row];
      let touch = states[c + 1] - earlier - 1;
      if (touch < 0) {
        touch = touches++;
        touched[touch] = c;
        seen[touch] = states[c + 1] !== 0;
        before[touch] = scale[touch] = balances[c] + balances[c + 1];
        states[c + 1] = earlier + touch + 1;
      }
      scale[touch] += Math.abs(amount);
      states[c] += events[k] & 1 ? -1 : 1;
      const balance = balances[c];
      const next = balance + amount;
      balances[c + 1] += Math.abs(balance) >= Math.abs(amount) ? balance - next + amount : amount - next + balance;
      balances[c] = next;
    }
    for (let touch = 0; touch < touches; touch++) {
      const c = touched[touch];
      let after = balances[c] + balances[c + 1];
      // Nothing active, or a balance that only rounding keeps from 0, is 0 exactly.
      if (states[c] === 0 || after <= NEGLIGIBLE * scale[touch]) after = balances[c] = balances[c + 1] = 0;
      visit(p, c >> 1, before[touch], after, seen[touch]);
    }
    earlier += touches;
  }
}

/** The balances of all customers at the two ends of a window [from, to). */
export interface Window {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** 1 where a row of the customer started before the window. */
  readonly seen: Uint8Array;
}

/** Returns each customer's balance before `from` and before `to`; a window that does not end after it begins is #NUM!. */
export function windowOf({ customers, starts, ends, amounts }: Ledger, from: number, to: number): Window {
  if (from >= to) throw impossible("from is not before to");
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
