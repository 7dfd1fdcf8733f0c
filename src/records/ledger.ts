import type { Ids } from "./ids";

/** A change or a total smaller than this share of the amounts it comes from is a rounding error. */
export const NEGLIGIBLE = 1e-9;

/**
 * Subscription rows: who paid how much a month from which day up to, not including, which day.
 *
 * Balance before day d is the total of rows with start < d ≤ end. Several rows of one customer add up. A row that covers no day has the
 * amount 0, and rows of amount 0 count as none.
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
}
