import { impossible, unavailable, unusable } from "../../records/metric-error";
import { Scores } from "../../records/scores";
import { containsError, errorIn, isBlank, plain, scoreFrom, shown, type Cells } from "./cell";

/** The longest scale worth counting; a larger one is a slip such as a year in place of a score. */
const LONGEST_SCALE = 1000;

/**
 * Returns the answers in the cells as a count per score, in one pass.
 *
 * Blank cells are left out, and so is a first cell that is a text but no score. Any other cell that is no whole number
 * from `min` to `max` is #VALUE!, or left out with `skipInvalid`. No score at all is #N/A.
 */
export function readScores(cells: Cells, min: number, max: number, skipInvalid: boolean): Scores {
  if (!Number.isInteger(min) || !Number.isInteger(max)) throw impossible("the scale must run between whole numbers");
  if (min >= max) throw impossible(`the scale runs from ${min} to ${max}`);
  if (max - min > LONGEST_SCALE) throw impossible(`a scale of more than ${LONGEST_SCALE} steps`);
  const top = max - min;
  const counts = new Array<number>(top + 1).fill(0);
  let seen = 0;
  let row = 0;
  for (let r = 0; r < cells.length; r++) {
    const line = cells[r];
    for (let c = 0; c < line.length; c++) {
      row++;
      const cell = line[c];
      // The fast path: one compare per cell that holds a number; all else is rare.
      const step = typeof cell === "number" ? cell - min : oddStep(cell, row, min, max, skipInvalid);
      if (step >= 0 && step <= top && (step | 0) === step) {
        counts[step]++;
        seen++;
      } else if (step === step && !skipInvalid) {
        throw unusable(`row ${row}: ${step + min} is off the scale ${min}-${max}`);
      } else if (typeof cell === "number" && step !== step && !skipInvalid) {
        throw unusable(`row ${row}: expected a score from ${min} to ${max}, found NaN`);
      }
    }
  }
  if (seen === 0) throw unavailable("no data");
  return new Scores(min, max, counts);
}

/** Returns the step of a cell that is no number: NaN where it is to be left out. */
function oddStep(cell: unknown, row: number, min: number, max: number, skipInvalid: boolean): number {
  const error = errorIn(cell);
  if (error) throw containsError(`row ${row}`, error);
  const content = plain(cell);
  if (isBlank(content)) return NaN;
  if (typeof content === "number") return content - min;
  const score = typeof content === "string" ? scoreFrom(content) : NaN;
  if (!Number.isNaN(score)) return score - min;
  const header = row === 1 && typeof content === "string";
  if (header || skipInvalid) return NaN;
  throw unusable(`row ${row}: expected a score from ${min} to ${max}, found ${shown(content)}`);
}
