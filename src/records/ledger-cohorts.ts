import { cohortPeriods, completedAges } from "./cohorts";
import type { Ledger } from "./ledger";
import { forEachChange } from "./movements";
import type { Period, Periods } from "./periods";
import { Sum } from "../stats/sum";

/** What is followed of a cohort: its customers, its recurring revenue, or that revenue capped by the least each customer ever paid. */
export type LedgerCohortMeasure = "logo" | "nrr" | "grr";

/** Customers by the period of their first start, and what was left of them at the end of each later period. */
export interface LedgerCohorts {
  readonly periods: Periods;
  /** Customers per cohort. */
  readonly sizes: Float64Array;
  /** What each cohort began with: customers, or their revenue at the end of their first day. */
  readonly begun: Float64Array;
  /** Ages, from 0, that the oldest cohort has completed. */
  readonly ages: number;
  /** Returns what is left of a cohort at the end of its period and `age` more. */
  left(cohort: number, age: number): number;
}

/** Returns the cohorts of a ledger; rows of amount 0 begin nothing. */
export function ledgerCohorts(ledger: Ledger, length: Period, measure: LedgerCohortMeasure): LedgerCohorts {
  const periods = cohortPeriods(ledger.firstDay, ledger.asOf, length);
  const n = periods.length;
  const { cohort, firstDayAmount } = beginnings(ledger, periods);
  const sizes = new Float64Array(n);
  const begun = new Totals(n);
  for (let c = 0; c < cohort.length; c++) {
    if (cohort[c] < 0) continue;
    sizes[cohort[c]]++;
    begun.add(cohort[c], measure === "logo" ? 1 : firstDayAmount[c]);
  }
  const { active, amount } = changesByAge(ledger, periods, cohort, measure, firstDayAmount);
  const left = new Float64Array(n * n);
  for (let c = 0; c < n; c++) {
    let present = 0;
    const total = new Sum();
    for (let k = c * n; k < c * n + n - c; k++) {
      present += active[k];
      total.add(amount.of(k));
      left[k] = present === 0 ? 0 : total.value;
    }
  }
  return { periods, sizes, begun: begun.values(), ages: completedAges(periods), left: (c, age) => left[c * n + age] };
}

/** Returns by how much customers and what is followed of them changed at each age of each cohort, the ages of a cohort side by side. */
function changesByAge(
  ledger: Ledger,
  periods: Periods,
  cohort: Int32Array,
  measure: LedgerCohortMeasure,
  firstDayAmount: Float64Array,
): { active: Int32Array; amount: Totals } {
  const n = periods.length;
  const active = new Int32Array(n * n);
  const amount = new Totals(n * n);
  // The least a customer ever paid, which starts as what it paid on its first day.
  const floor = firstDayAmount.slice();
  if (measure === "grr")
    for (let c = 0; c < cohort.length; c++) if (cohort[c] >= 0) amount.add(cohort[c] * n, floor[c]);
  forEachChange(ledger, periods, (p, customer, before, after) => {
    const k = cohort[customer] * n + p - cohort[customer];
    const came = Number(after > 0) - Number(before > 0);
    active[k] += came;
    if (measure === "logo") amount.add(k, came);
    else if (measure === "nrr") amount.add(k, after - before);
    else if (after < floor[customer]) {
      amount.add(k, after - floor[customer]);
      floor[customer] = after;
    }
  });
  return { active, amount };
}

/** Returns the cohort of each customer, −1 without a row that counts, and the total that starts on its first day. */
function beginnings(
  { customers, starts, amounts, asOf }: Ledger,
  periods: Periods,
): { cohort: Int32Array; firstDayAmount: Float64Array } {
  const firstDay = new Int32Array(customers.names.length);
  const firstDayAmount = new Float64Array(customers.names.length);
  for (let i = 0; i < starts.length; i++) {
    const customer = customers.index[i];
    if (amounts[i] === 0 || starts[i] > asOf) continue;
    if (firstDay[customer] === 0 || starts[i] < firstDay[customer]) {
      firstDay[customer] = starts[i];
      firstDayAmount[customer] = amounts[i];
    } else if (starts[i] === firstDay[customer]) firstDayAmount[customer] += amounts[i];
  }
  return { cohort: firstDay.map((day) => (day === 0 ? -1 : periods.indexOf(day))), firstDayAmount };
}

/** Compensated running sums, one a cohort. */
class Totals {
  private readonly total: Float64Array;
  private readonly lost: Float64Array;

  constructor(length: number) {
    this.total = new Float64Array(length);
    this.lost = new Float64Array(length);
  }

  add(k: number, x: number): void {
    const next = this.total[k] + x;
    this.lost[k] += Math.abs(this.total[k]) >= Math.abs(x) ? this.total[k] - next + x : x - next + this.total[k];
    this.total[k] = next;
  }

  of(k: number): number {
    return this.total[k] + this.lost[k];
  }

  values(): Float64Array {
    return this.total.map((_, k) => this.of(k));
  }
}
