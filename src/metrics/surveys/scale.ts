import { unusable } from "../../records/metric-error";
import type { Rows } from "../../records/rows";

/** Returns the column of scores if all are whole numbers from `min` to `max`; another is #VALUE! with its row. */
export function onScale(scores: Float64Array, min: number, max: number, rows: Rows): Float64Array {
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    if (!(score >= min && score <= max) || !Number.isInteger(score)) {
      throw unusable(`scores, row ${rows.number(i)}: ${score} is off the scale ${min}-${max}`);
    }
  }
  return scores;
}
