import type { Rates } from "./blocks";
import { isoOf } from "./civil";
import type { Ids } from "./ids";
import { unavailable, unusable } from "./metric-error";
import type { Rows } from "./rows";

/** A change or a total smaller than this share of the amounts it comes from is a rounding error. */
export const NEGLIGIBLE = 1e-9;

/** The columns of a ledger as the reader of cells gives them. */
export interface LedgerColumns {
  readonly rows: Rows;
  readonly customers: Ids;
  readonly starts: Int32Array;
  /** 0 where the row is still active. */
  readonly ends: Int32Array;
  /** Absent where only logos count: then every row weighs 1. */
  readonly amounts?: Float64Array;
  readonly intervalMonths?: number | Float64Array;
  readonly currencies?: Ids;
  readonly rates?: Rates;
  readonly asOf?: number;
}

/**
 * Subscription rows: who paid how much a month from which day up to, not including, which day.
 *
 * Balance before day d is the total of rows with start < d ≤ end. Several rows of one customer add up; rows of amount 0 count as none.
 */
export interface Ledger {
  readonly customers: Ids;
  readonly starts: Int32Array;
  /** 0 where the row is still active. */
  readonly ends: Int32Array;
  /** Amount per month in the report currency; a discount is negative. */
  readonly amounts: Float64Array;
  /** The last day that counts: what starts later is left out, what ends later still runs. */
  readonly asOf: number;
  /** The earliest start. */
  readonly firstDay: number;
  /** What happens through `asOf` in order of days: 2·row where a row starts, 2·row + 1 where it ends; at one day in order of rows. */
  readonly events: Int32Array;
  /** Per day from the first, the number of events through it. */
  readonly eventsByDay: Int32Array;
}

/**
 * Returns the ledger of the columns, amounts per month in the report currency.
 *
 * An end that is not after its start, and a customer whose total falls below 0 on a day through `asOf`, is #VALUE! with the row.
 */
export function ledgerFrom(columns: LedgerColumns): Ledger {
  const { rows, customers, starts, ends } = columns;
  let firstDay = Infinity;
  let lastDay = 0;
  for (let i = 0; i < rows.length; i++) {
    const start = starts[i];
    const end = ends[i];
    if (end !== 0 && end <= start) throw unusable(`row ${rows.number(i)}: end ${isoOf(end)} is not after start ${isoOf(start)}`);
    if (start < firstDay) firstDay = start;
    if (start > lastDay) lastDay = start;
    if (end > lastDay) lastDay = end;
  }
  const asOf = columns.asOf ?? lastDay;
  const amounts = monthlyAmounts(columns);
  if (firstDay > asOf) throw unavailable("no data");
  const ledger: Ledger = { customers, starts, ends, amounts, asOf, firstDay, ...eventsOf(starts, ends, firstDay, Math.min(asOf, lastDay)) };
  if (amounts.some((amount) => amount < 0)) refuseNegativeTotals(ledger, rows);
  return ledger;
}

/** Returns the amounts per month in the report currency; an unknown currency is #N/A. */
function monthlyAmounts({ rows, amounts, intervalMonths = 1, currencies, rates }: LedgerColumns): Float64Array {
  if ((currencies === undefined) !== (rates === undefined)) throw unusable("currencies and rates go together: pass both or neither");
  if (!amounts) return new Float64Array(rows.length).fill(1);
  if (intervalMonths === 1 && !currencies) return amounts;
  const values = currencies?.names.map((code) => rates?.get(String(code).toUpperCase()));
  const monthly = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = currencies ? currencies.index[i] : -1;
    const rate = code < 0 ? 1 : values?.[code];
    if (rate === undefined) throw unavailable(`no rate for ${currencies?.names[code]}`);
    monthly[i] = (amounts[i] * rate) / (typeof intervalMonths === "number" ? intervalMonths : intervalMonths[i]);
  }
  return monthly;
}

/** Returns starts and ends through `last` in order of days, sorted by counting the events of each day. */
function eventsOf(starts: Int32Array, ends: Int32Array, first: number, last: number): Pick<Ledger, "events" | "eventsByDay"> {
  const next = new Int32Array(last - first + 2);
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] > last) continue;
    next[starts[i] - first + 1]++;
    if (ends[i] !== 0 && ends[i] <= last) next[ends[i] - first + 1]++;
  }
  for (let d = 1; d < next.length; d++) next[d] += next[d - 1];
  const events = new Int32Array(next[next.length - 1]);
  for (let i = 0; i < starts.length; i++) {
    if (starts[i] > last) continue;
    events[next[starts[i] - first]++] = 2 * i;
    if (ends[i] !== 0 && ends[i] <= last) events[next[ends[i] - first]++] = 2 * i + 1;
  }
  return { events, eventsByDay: next.subarray(0, -1) };
}

/** Returns how many events happen through a day from the first on. */
export function eventsThrough({ firstDay, eventsByDay, events }: Ledger, day: number): number {
  return day < firstDay ? 0 : (eventsByDay[day - firstDay] ?? events.length);
}

/** Returns the day of an event. */
const dayOf = ({ starts, ends }: Ledger, event: number): number => (event & 1 ? ends[event >> 1] : starts[event >> 1]);

/** Throws #VALUE! with the row that takes a customer's total below 0 at the end of a day. */
function refuseNegativeTotals(ledger: Ledger, rows: Rows): void {
  const { customers, amounts, events } = ledger;
  const balance = new Float64Array(customers.names.length);
  const gross = new Float64Array(customers.names.length);
  const culprit = new Int32Array(customers.names.length);
  const isNegative = (customer: number): boolean => balance[customer] < -NEGLIGIBLE * gross[customer];
  for (let k = 0; k < events.length; ) {
    const day = dayOf(ledger, events[k]);
    const from = k;
    for (; k < events.length && dayOf(ledger, events[k]) === day; k++) {
      const row = events[k] >> 1;
      const customer = customers.index[row];
      const change = events[k] & 1 ? -amounts[row] : amounts[row];
      balance[customer] += change;
      gross[customer] += Math.abs(change);
      if (change < 0) culprit[customer] = row;
    }
    for (let j = from; j < k; j++) {
      const customer = customers.index[events[j] >> 1];
      if (!isNegative(customer)) continue;
      const total = `the total of ${customers.names[customer]} falls below 0 on ${isoOf(day)}`;
      throw unusable(`row ${rows.number(culprit[customer])}: ${total}`);
    }
  }
}
