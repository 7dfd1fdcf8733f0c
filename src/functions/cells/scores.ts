import { impossible, unavailable, unusable } from "../../records/metric-error";
import { Scores } from "../../records/scores";
import { containsError, errorIn, isBlank, plain, scoreFrom, shown, type Cells } from "./cell";
import { isHeading } from "./pairs";

/** The longest scale worth counting; a larger one is a slip such as a year in place of a score. */
const LONGEST_SCALE = 1000;

/**
 * Returns the answers in the cells as a count per score, in one pass.
 *
 * Blank cells are left out, and so is a first cell that is a header. Any other cell that is no whole number
 * from `min` to `max` is #VALUE!, or left out with `skipInvalid`. No score at all is #N/A.
 */
export function readScores(cells: Cells, min: number, max: number, skipInvalid: boolean): Scores {
  if (!Number.isInteger(min) || !Number.isInteger(max)) throw impossible("the scale must run between whole numbers");
  if (min >= max) throw impossible(`the scale runs from ${min} to ${max}`);
  if (max - min > LONGEST_SCALE) throw impossible(`a scale of more than ${LONGEST_SCALE} steps`);
  const top = max - min;
  const counts: number[] = [];
  for (let step = 0; step <= top; step++) counts.push(0);
  let seen = 0;
  for (let r = 0; r < cells.length; r++) {
    const line = cells[r];
    for (let c = 0; c < line.length; c++) {
      const cell = line[c];
      // The fast path: three compares per cell that holds a valid score; all else is rare.
      let step = typeof cell === "number" ? cell - min : NaN;
      if (!(step >= 0 && step <= top && (step | 0) === step)) {
        if (cell === null) continue;
        step = oddStep(cells, r, c, min, max, skipInvalid);
        if (step < 0) continue;
      }
      counts[step]++;
      seen++;
    }
  }
  if (seen === 0) throw unavailable("no data");
  return new Scores(min, max, counts);
}

/** Returns the step of a cell that does not hold a valid score as a number, or −1 where it is to be left out. */
function oddStep(cells: Cells, r: number, c: number, min: number, max: number, skipInvalid: boolean): number {
  const content = plain(cells[r][c]);
  const error = errorIn(cells[r][c]);
  if (error) throw containsError(rowOf(cells, r, c), error);
  if (isBlank(content)) return -1;
  const score = typeof content === "number" ? content : typeof content === "string" ? scoreFrom(content) : NaN;
  if (Number.isInteger(score) && score >= min && score <= max) return score - min;
  if (skipInvalid || (r === 0 && c === 0 && isHeading(content, scoreFrom))) return -1;
  if (Number.isFinite(score)) throw unusable(`${rowOf(cells, r, c)}: ${score} is off the scale ${min}-${max}`);
  throw unusable(`${rowOf(cells, r, c)}: expected a number, found ${shown(content)}`);
}

/** Returns where a cell stands, for messages: its place read row by row. */
function rowOf(cells: Cells, r: number, c: number): string {
  let place = c + 1;
  for (let above = 0; above < r; above++) place += cells[above].length;
  return `row ${place}`;
}
