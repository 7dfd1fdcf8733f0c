import type { Ledger } from "./ledger";

/** What the rows of a ledger do to their customers' totals: the changes of a customer lie together, in order of days. */
export interface Changes {
  /** Per customer, where its changes begin; last, where all end. */
  readonly begins: Int32Array;
  /** 2·day where a row starts, 2·day + 1 where it ends. */
  readonly moments: Int32Array;
  /** What is added to the total per month: the row's amount where it starts, less the amount where it ends. */
  readonly amounts: Float64Array;
}

/** Returns the changes through `asOf`; rows of amount 0 change nothing. */
export function changesOf({ customers, starts, ends, amounts, asOf }: Ledger): Changes {
  const begins = new Int32Array(customers.names.length + 1);
  for (let i = 0; i < starts.length; i++) {
    if (amounts[i] === 0 || starts[i] > asOf) continue;
    begins[customers.index[i] + 1] += ends[i] !== 0 && ends[i] <= asOf ? 2 : 1;
  }
  for (let c = 1; c < begins.length; c++) begins[c] += begins[c - 1];
  const next = begins.slice(0, -1);
  const changes: Changes = {
    begins,
    moments: new Int32Array(begins[next.length]),
    amounts: new Float64Array(begins[next.length]),
  };
  for (let i = 0; i < starts.length; i++) {
    if (amounts[i] === 0 || starts[i] > asOf) continue;
    let k = next[customers.index[i]];
    changes.moments[k] = 2 * starts[i];
    changes.amounts[k++] = amounts[i];
    if (ends[i] !== 0 && ends[i] <= asOf) {
      changes.moments[k] = 2 * ends[i] + 1;
      changes.amounts[k++] = -amounts[i];
    }
    next[customers.index[i]] = k;
  }
  for (let c = 0; c < next.length; c++) sortByMoment(changes, begins[c], begins[c + 1]);
  return changes;
}

/** Longer stretches are worth the memory of a real sort; most customers have a handful of changes. */
const FEW = 32;

/** Sorts the changes from `from` to `to` by their moments. */
function sortByMoment({ moments, amounts }: Changes, from: number, to: number): void {
  if (to - from > FEW) return sortMany(moments.subarray(from, to), amounts.subarray(from, to));
  for (let k = from + 1; k < to; k++) {
    const moment = moments[k];
    const amount = amounts[k];
    let j = k;
    for (; j > from && moments[j - 1] > moment; j--) {
      moments[j] = moments[j - 1];
      amounts[j] = amounts[j - 1];
    }
    moments[j] = moment;
    amounts[j] = amount;
  }
}

/** Sorts by keys that hold the moment and, below it, the place: numbers below 2^46, which typed arrays sort without a comparator. */
function sortMany(moments: Int32Array, amounts: Float64Array): void {
  const places = 2 ** 22;
  const keys = Float64Array.from(moments, (moment, place) => moment * places + place).sort();
  const before = amounts.slice();
  for (let k = 0; k < keys.length; k++) {
    moments[k] = Math.floor(keys[k] / places);
    amounts[k] = before[keys[k] % places];
  }
}
