import { activityLogFrom } from "./activity-log";
import { unavailable } from "./metric-error";
import type { Ids } from "./ids";
import { NEGLIGIBLE } from "./ledger";
import type { Rows } from "./rows";

/** What a customer base bought, per customer with a purchase, in order of first appearance; times in days. */
export interface Purchases {
  readonly customers: readonly (string | number)[];
  /** Days with a purchase after the first such day. */
  readonly frequency: Float64Array;
  /** Days from the first to the last day with a purchase. */
  readonly recency: Float64Array;
  /** Days from the first day with a purchase to the day the log ends. */
  readonly age: Float64Array;
  /** Mean spending on the days after the first, NaN at frequency 0; absent without amounts. */
  readonly meanValue?: Float64Array;
}

/** The columns of a log of purchases as the reader of cells gives them. */
export interface PurchaseColumns {
  readonly rows: Rows;
  readonly customers: Ids;
  readonly dates: Int32Array;
  readonly amounts?: Float64Array;
  readonly asOf?: number;
}

/**
 * Returns frequency, recency, age and mean value per customer (Fader, Hardie & Lee 2005).
 *
 * The rows of a day add up, and a day whose total is not above 0 is no purchase; who never purchased is left out. Nobody at all is #N/A.
 */
export function purchasesFrom({ rows, customers, dates, amounts, asOf }: PurchaseColumns): Purchases {
  const log = activityLogFrom({ rows, customers, dates, asOf });
  const order = byCustomerAndDay(customers, dates, log.asOf);
  const most = customers.names.length;
  const names: (string | number)[] = [];
  const frequency = new Float64Array(most);
  const recency = new Float64Array(most);
  const age = new Float64Array(most);
  const meanValue = new Float64Array(most);
  for (let k = 0; k < order.length;) {
    const customer = customers.index[order[k]];
    let first = 0;
    let last = 0;
    let repeats = 0;
    let spent = 0;
    while (k < order.length && customers.index[order[k]] === customer) {
      const day = dates[order[k]];
      let total = 0;
      let gross = 0;
      for (; k < order.length && customers.index[order[k]] === customer && dates[order[k]] === day; k++) {
        const amount = amounts ? amounts[order[k]] : 1;
        total += amount;
        gross += Math.abs(amount);
      }
      if (total <= NEGLIGIBLE * gross) continue;
      last = day;
      if (first === 0) {
        first = day;
        continue;
      }
      repeats++;
      spent += total;
    }
    if (first === 0) continue;
    const n = names.push(customers.names[customer]) - 1;
    frequency[n] = repeats;
    recency[n] = last - first;
    age[n] = log.asOf - first;
    meanValue[n] = spent / repeats;
  }
  const n = names.length;
  if (n === 0) throw unavailable("no data");
  const cut = (column: Float64Array): Float64Array => column.subarray(0, n);
  return {
    customers: names,
    frequency: cut(frequency),
    recency: cut(recency),
    age: cut(age),
    meanValue: amounts && cut(meanValue),
  };
}

/** Returns the rows dated through `last` in order of customer and then day, by counting days first and customers after. */
function byCustomerAndDay({ index, names }: Ids, days: Int32Array, last: number): Int32Array {
  let first = Infinity;
  let latest = 0;
  for (const day of days) {
    if (day < first) first = day;
    if (day > latest && day <= last) latest = day;
  }
  const nextOfDay = new Int32Array(latest - first + 2);
  const nextOfCustomer = new Int32Array(names.length + 1);
  for (let i = 0; i < days.length; i++) {
    if (days[i] > last) continue;
    nextOfDay[days[i] - first + 1]++;
    nextOfCustomer[index[i] + 1]++;
  }
  for (let d = 1; d < nextOfDay.length; d++) nextOfDay[d] += nextOfDay[d - 1];
  for (let c = 1; c < nextOfCustomer.length; c++) nextOfCustomer[c] += nextOfCustomer[c - 1];
  const byDay = new Int32Array(nextOfDay[nextOfDay.length - 1]);
  for (let i = 0; i < days.length; i++) if (days[i] <= last) byDay[nextOfDay[days[i] - first]++] = i;
  const order = new Int32Array(byDay.length);
  for (const i of byDay) order[nextOfCustomer[index[i]]++] = i;
  return order;
}
