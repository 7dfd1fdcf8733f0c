import { cohortPeriods, completedAges } from "./cohorts";
import type { Ledger } from "./ledger";
import { forEachChange } from "./movements";
import type { Period, Periods } from "./periods";

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
  const floor = firstDayAmount.slice();
  const amountNow = new Totals(n);
  for (let c = 0; c < cohort.length; c++) {
    if (cohort[c] < 0) continue;
    sizes[cohort[c]]++;
    begun.add(cohort[c], measure === "logo" ? 1 : firstDayAmount[c]);
    if (measure === "grr") amountNow.add(cohort[c], firstDayAmount[c]);
  }
  const active = new Int32Array(n);
  const left = new Float64Array(n * n);
  let open = 0;
  const close = (until: number): void => {
    for (; open < until; open++) for (let c = 0; c <= open; c++) left[c * n + open - c] = active[c] === 0 ? 0 : amountNow.of(c);
  };
  forEachChange(ledger, periods, (p, customer, before, after) => {
    close(p);
    const c = cohort[customer];
    active[c] += Number(after > 0) - Number(before > 0);
    if (measure === "logo") amountNow.add(c, Number(after > 0) - Number(before > 0));
    else if (measure === "nrr") amountNow.add(c, after - before);
    else if (after < floor[customer]) {
      amountNow.add(c, after - floor[customer]);
      floor[customer] = after;
    }
  });
  close(n);
  return { periods, sizes, begun: begun.values(), ages: completedAges(periods), left: (c, age) => left[c * n + age] };
}

/** Returns the cohort of each customer, −1 without a row that counts, and the total that starts on its first day. */
function beginnings({ customers, starts, amounts, asOf }: Ledger, periods: Periods): { cohort: Int32Array; firstDayAmount: Float64Array } {
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
