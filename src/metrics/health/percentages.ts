import { impossible } from "../../records/metric-error";
import type { Rows } from "../../records/rows";

/** The highest health score. */
export const WHOLE = 100;

/** Throws #NUM! where a score is not from 0 to 100, since it is then no chance in percent. */
export function expectPercentages(scores: Float64Array, rows: Rows): void {
  const off = scores.findIndex((score) => score < 0 || score > WHOLE);
  if (off >= 0) throw impossible(`row ${rows.number(off)}: ${scores[off]} is not from 0 to ${WHOLE}`);
}
