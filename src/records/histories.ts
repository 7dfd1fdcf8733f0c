import type { Histories } from "../stats/bg-nbd";
import { impossible } from "./metric-error";
import type { Rows } from "./rows";

/** The columns of purchase histories as the reader of cells gives them. */
export interface HistoryColumns extends Histories {
  readonly rows: Rows;
}

/** Returns the purchase histories of the columns; a count that is negative or no whole number, a negative time, and a recency beyond the age are #NUM! with the row. */
export function historiesFrom({ rows, frequency, recency, age }: HistoryColumns): Histories {
  for (let i = 0; i < rows.length; i++) {
    refuseCount(frequency[i], rows, i);
    if (recency[i] < 0 || age[i] < 0) throw impossible(`row ${rows.number(i)}: a time is negative`);
    if (recency[i] > age[i])
      throw impossible(`row ${rows.number(i)}: recency ${recency[i]} is more than age ${age[i]}`);
  }
  return { frequency, recency, age };
}

/** Throws #NUM! where a frequency is no count. */
export function refuseCount(frequency: number, rows: Rows, i: number): void {
  if (frequency < 0 || !Number.isInteger(frequency))
    throw impossible(`row ${rows.number(i)}: a frequency of ${frequency} is no count`);
}
