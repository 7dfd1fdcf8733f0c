import { LastDay } from "./as-of";
import type { Rates } from "./blocks";
import { changesOf } from "./changes";
import { isoOf } from "./civil";
import type { Ids } from "./ids";
import { NEGLIGIBLE, type Ledger } from "./ledger";
import { impossible, unavailable, unusable } from "./metric-error";
import type { Rows } from "./rows";

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
 * Returns the ledger of the columns, amounts per month in the report currency, through `asOf`, by default the latest start or end.
 *
 * An end before its start, a customer whose total falls below 0 on a day through `asOf`, and a latest date that would be a guess is
 * #VALUE!; no row through `asOf` is #N/A.
 */
export function ledgerFrom(columns: LedgerColumns): Ledger {
  const span = spanOf(columns);
  const asOf = columns.asOf ?? latestDay(columns);
  const ledger = ledgerThrough(asOf, span, columns);
  if (span.firstDay > asOf) throw unavailable("no data");
  return ledger;
}

/** Returns the ledger of the columns for a window [from, to): what happens from `to` on has not happened yet. A window that does not end after it begins is #NUM!. */
export function ledgerOfWindow(from: number, to: number, columns: Omit<LedgerColumns, "asOf">): Ledger {
  if (from >= to) throw impossible("from is not before to");
  return ledgerThrough(to - 1, spanOf(columns), columns);
}

function ledgerThrough(asOf: number, { firstDay, empty }: Span, columns: LedgerColumns): Ledger {
  const { rows, customers, starts, ends } = columns;
  const monthly = monthlyAmounts(columns);
  const amounts = empty ? monthly.map((amount, i) => (ends[i] === starts[i] ? 0 : amount)) : monthly;
  const ledger: Ledger = { customers, starts, ends, amounts, asOf, firstDay };
  if (amounts.some((amount) => amount < 0)) refuseNegativeTotals(ledger, rows);
  return ledger;
}

/** The earliest start among the rows that cover a day, and whether a row covers none. */
interface Span {
  readonly firstDay: number;
  readonly empty: boolean;
}

/** Returns the span of the rows; an end before its start is #VALUE! with the row, no row that covers a day #N/A. */
function spanOf({ rows, starts, ends }: LedgerColumns): Span {
  let firstDay = Infinity;
  let empty = false;
  for (let i = 0; i < rows.length; i++) {
    const start = starts[i];
    const end = ends[i];
    if (end !== 0 && end <= start) {
      if (end < start) throw unusable(`row ${rows.number(i)}: end ${isoOf(end)} is before start ${isoOf(start)}`);
      empty = true;
    } else if (start < firstDay) firstDay = start;
  }
  if (firstDay === Infinity) throw unavailable("no data");
  return { firstDay, empty };
}

/** Returns the latest start or end among the rows that cover a day; where that would be a guess, #VALUE!. */
function latestDay({ rows, starts, ends }: LedgerColumns): number {
  const last = new LastDay();
  for (let i = 0; i < rows.length; i++) if (ends[i] !== starts[i]) last.addTerm(starts[i], ends[i], i);
  return last.of(rows);
}

/** Returns the amounts per month in the report currency; an unknown currency is #N/A. */
function monthlyAmounts({ rows, amounts, intervalMonths = 1, currencies, rates }: LedgerColumns): Float64Array {
  if ((currencies === undefined) !== (rates === undefined))
    throw unusable("currencies and rates go together: pass both or neither");
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

/** Throws #VALUE! with the row that first takes a customer's total below 0 at the end of a day. */
function refuseNegativeTotals(ledger: Ledger, rows: Rows): void {
  const { begins, moments, amounts } = changesOf(ledger);
  let firstDay = Infinity;
  let customer = -1;
  for (let c = 0; c < begins.length - 1; c++) {
    let balance = 0;
    let gross = 0;
    for (let k = begins[c]; k < begins[c + 1] && moments[k] >> 1 < firstDay;) {
      const day = moments[k] >> 1;
      for (; k < begins[c + 1] && moments[k] >> 1 === day; k++) {
        balance += amounts[k];
        gross += Math.abs(amounts[k]);
      }
      if (balance >= -NEGLIGIBLE * gross) continue;
      firstDay = day;
      customer = c;
    }
  }
  if (customer < 0) return;
  const total = `the total of ${ledger.customers.names[customer]} falls below 0 on ${isoOf(firstDay)}`;
  throw unusable(`row ${rows.number(lastLoss(ledger, customer, firstDay))}: ${total}`);
}

/** Returns the row that last lowered a customer's total through a day. */
function lastLoss({ customers, starts, ends, amounts }: Ledger, customer: number, through: number): number {
  let row = -1;
  let lastDay = 0;
  for (let i = 0; i < starts.length; i++) {
    if (customers.index[i] !== customer || amounts[i] === 0) continue;
    const day = amounts[i] < 0 ? starts[i] : ends[i];
    if (day < lastDay || day === 0 || day > through) continue;
    lastDay = day;
    row = i;
  }
  return row;
}
