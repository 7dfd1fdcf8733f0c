import { divisionByZero, impossible, unavailable, unusable } from "./metric-error";
import type { Rows } from "./rows";

/** What a first value of 1 stands for: shares of a thousand customers. */
const THOUSAND = 1000;

/** More ages than any cohort has; a fit over them would take seconds. */
const MOST_AGES = 20_000;

/** The customers of a cohort left at ages 0, 1, 2 …; never rising, at least three ages. */
export interface Survivors {
  /** As shares of the first age. */
  readonly shares: Float64Array;
  /** As numbers of customers. */
  readonly counts: Float64Array;
}

/**
 * Returns the survivors in a column that starts at age 0, NaN where a cell is blank; a first value of 1 means shares of 1,000 customers.
 *
 * A negative or rising number is #NUM!, a blank among them #VALUE! (an age may not be missing), fewer than three #N/A.
 */
export function survivorsFrom(column: Float64Array, rows: Rows): Survivors {
  if (column.length > MOST_AGES) throw unusable(`more than ${MOST_AGES} ages: use longer periods`);
  for (let t = 0; t < column.length; t++) {
    if (Number.isNaN(column[t])) throw unusable(`row ${rows.number(t)} is blank: survivors need every age`);
    if (column[t] < 0) throw impossible(`row ${rows.number(t)}: survivors are negative`);
    if (t > 0 && column[t] > column[t - 1]) throw impossible(`row ${rows.number(t)}: survivors rise`);
  }
  if (column[0] === 0) throw divisionByZero("the survivors at age 0 are 0");
  if (column.length < 3) throw unavailable("survivors at fewer than 3 ages");
  return {
    shares: column.map((value) => value / column[0]),
    counts: column[0] === 1 ? column.map((value) => value * THOUSAND) : column,
  };
}
