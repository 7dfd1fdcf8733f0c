import type { ActivityLog } from "./activity-log";
import { unusable } from "./metric-error";
import { Periods, type Period } from "./periods";

/** The most cells a cohort triangle may have; beyond it nobody reads it and Excel stalls. */
const MOST_CELLS = 1_000_000;

/** Whether a customer counts at an age when active in just that period, or in it or a later one. */
export type ActivityMode = "on" | "onafter";

/** Customers by the period of their first activity, and what they did at each age. */
export interface Cohorts {
  readonly periods: Periods;
  /** Customers per cohort. */
  readonly sizes: Float64Array;
  /** Ages, from 0, that the oldest cohort has completed; younger cohorts have completed fewer. */
  readonly ages: number;
  /** Returns how many customers of a cohort were active at an age. */
  active(cohort: number, age: number): number;
  /** Returns the amounts of a cohort at an age; 0 without amounts. */
  amount(cohort: number, age: number): number;
}

/** Returns the periods of cohorts from the first day through asOf; too many for a triangle is #VALUE!. */
export function cohortPeriods(firstDay: number, asOf: number, length: Period): Periods {
  const periods = new Periods(firstDay, asOf, length);
  if (periods.length ** 2 > MOST_CELLS)
    throw unusable(`${periods.length} periods make too large a triangle: use a longer period`);
  return periods;
}

/** Returns the number of ages, from 0, that the oldest cohort has completed; cohort c has completed c fewer. */
export const completedAges = (periods: Periods): number => periods.length - periods.partial(periods.length - 1);

/** Returns the cohorts of a log; too many periods for a triangle is #VALUE!. */
export function cohortsOf(log: ActivityLog, length: Period, mode: ActivityMode, amounts?: Float64Array): Cohorts {
  const { customers, days, asOf, firstDay } = log;
  const periods = cohortPeriods(firstDay, asOf, length);
  const n = periods.length;
  const first = new Int32Array(customers.names.length).fill(n);
  const ofRow = new Int32Array(days.length);
  const next = new Int32Array(n + 1);
  for (let i = 0; i < days.length; i++) {
    const p = days[i] > asOf ? -1 : periods.indexOf(days[i]);
    ofRow[i] = p;
    if (p < 0) continue;
    next[p + 1]++;
    const customer = customers.index[i];
    if (p < first[customer]) first[customer] = p;
  }
  const sizes = new Float64Array(n);
  for (const p of first) if (p < n) sizes[p]++;
  const amount = amounts ? amountsByAge(customers.index, ofRow, first, amounts, n) : new Float64Array(0);
  const last = new Int32Array(customers.names.length).fill(-1);
  const active = new Float64Array(n * n);
  if (mode === "onafter") {
    for (let i = 0; i < ofRow.length; i++) if (ofRow[i] > last[customers.index[i]]) last[customers.index[i]] = ofRow[i];
    for (let c = 0; c < first.length; c++) if (last[c] >= 0) active[first[c] * n + last[c] - first[c]]++;
    for (let cohort = 0; cohort < n; cohort++) {
      for (let age = n - 2; age >= 0; age--) active[cohort * n + age] += active[cohort * n + age + 1];
    }
  } else {
    // In order of periods a customer's last one tells whether it was counted already.
    for (const i of rowsByPeriod(ofRow, next)) {
      const customer = customers.index[i];
      if (last[customer] === ofRow[i]) continue;
      last[customer] = ofRow[i];
      active[first[customer] * n + ofRow[i] - first[customer]]++;
    }
  }
  return {
    periods,
    sizes,
    ages: completedAges(periods),
    active: (cohort, age) => active[cohort * n + age],
    amount: (cohort, age) => (amounts ? amount[cohort * n + age] : 0),
  };
}

/** Returns the rows in order of their periods; `next` holds, one place on, the number of rows per period. */
function rowsByPeriod(ofRow: Int32Array, next: Int32Array): Int32Array {
  for (let p = 1; p < next.length; p++) next[p] += next[p - 1];
  const order = new Int32Array(next[next.length - 1]);
  for (let i = 0; i < ofRow.length; i++) if (ofRow[i] >= 0) order[next[ofRow[i]]++] = i;
  return order;
}

function amountsByAge(
  customer: Int32Array,
  ofRow: Int32Array,
  first: Int32Array,
  amounts: Float64Array,
  n: number,
): Float64Array {
  const total = new Float64Array(n * n);
  const lost = new Float64Array(n * n);
  for (let i = 0; i < ofRow.length; i++) {
    const amount = amounts[i];
    if (ofRow[i] < 0 || Number.isNaN(amount)) continue;
    const cohort = first[customer[i]];
    const k = cohort * n + ofRow[i] - cohort;
    const next = total[k] + amount;
    lost[k] += Math.abs(total[k]) >= Math.abs(amount) ? total[k] - next + amount : amount - next + total[k];
    total[k] = next;
  }
  for (let k = 0; k < total.length; k++) total[k] += lost[k];
  return total;
}
