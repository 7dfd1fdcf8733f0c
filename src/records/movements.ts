import { dayOf, NEGLIGIBLE, type Ledger } from "./ledger";
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

/** Visits every customer of every period in which a row of theirs starts or ends, period by period. */
export function forEachChange(ledger: Ledger, periods: Periods, visit: ChangeVisitor): void {
  const { events, customers, amounts } = ledger;
  const balances = new Balances(customers.names.length);
  const before = new Float64Array(customers.names.length);
  const touchedIn = new Int32Array(customers.names.length).fill(-1);
  const touched = new Int32Array(customers.names.length);
  const seen = new Uint8Array(customers.names.length);
  for (let k = 0, p = 0; p < periods.length; p++) {
    const next = periods.starts[p + 1];
    let n = 0;
    for (; k < events.length && dayOf(ledger, events[k]) < next; k++) {
      const row = events[k] >> 1;
      const amount = amounts[row];
      if (amount === 0) continue;
      const customer = customers.index[row];
      if (touchedIn[customer] !== p) {
        touchedIn[customer] = p;
        touched[n++] = customer;
        before[customer] = balances.of(customer);
      }
      if (events[k] & 1) balances.end(customer, amount);
      else balances.start(customer, amount);
    }
    for (let t = 0; t < n; t++) {
      const customer = touched[t];
      visit(p, customer, before[customer], balances.of(customer), seen[customer] === 1);
      seen[customer] = 1;
    }
  }
}

/** The running total of each customer; exactly 0 where no row is active, however much was added and taken away before. */
class Balances {
  private readonly total: Float64Array;
  private readonly lost: Float64Array;
  private readonly gross: Float64Array;
  private readonly active: Int32Array;

  constructor(customers: number) {
    this.total = new Float64Array(customers);
    this.lost = new Float64Array(customers);
    this.gross = new Float64Array(customers);
    this.active = new Int32Array(customers);
  }

  start(customer: number, amount: number): void {
    this.active[customer]++;
    this.gross[customer] += Math.abs(amount);
    this.add(customer, amount);
  }

  end(customer: number, amount: number): void {
    this.gross[customer] -= Math.abs(amount);
    if (--this.active[customer] > 0) this.add(customer, -amount);
    else this.total[customer] = this.lost[customer] = this.gross[customer] = 0;
  }

  /** Returns the balance; one that only rounding keeps from 0 is 0. */
  of(customer: number): number {
    const balance = this.total[customer] + this.lost[customer];
    return balance > NEGLIGIBLE * this.gross[customer] ? balance : 0;
  }

  private add(customer: number, amount: number): void {
    const total = this.total[customer];
    const next = total + amount;
    this.lost[customer] += Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    this.total[customer] = next;
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
