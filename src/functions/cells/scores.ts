import { impossible, unavailable, unusable } from "../../records/metric-error";
import { Scores } from "../../records/scores";
import { containsError, errorIn, isBlank, plain, shown, type Cells } from "./cell";
import { headingRows } from "./first-row";
import { isMarker } from "./missing";
import { NumberText } from "./number-text";
import { asColumn } from "./paired-ranges";
import type { Report } from "./report";
import { scoreOf } from "./score-text";
import { trimmed } from "../../records/white-space";

/** The longest scale worth counting; a larger one is a slip such as a year in place of a score. */
const LONGEST_SCALE = 1000;

/** A scale of whole numbers, and what happens to cells that hold no score of it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Whether such cells are left out instead of refused. */
  readonly skipInvalid: boolean;
}

const numbers = new NumberText();

/**
 * Returns the answers in the cells as a count per score, in one pass.
 *
 * Blank cells are left out, and so is a first cell that is a heading. Any other cell that is not a whole number
 * from `min` to `max` is #VALUE!, or left out with `skipInvalid`. No score at all is #N/A.
 */
export function readScores(cells: Cells, name: string, scale: Scale, report?: Report): Scores {
  const { min, max } = scale;
  if (!Number.isInteger(min) || !Number.isInteger(max)) throw impossible("the scale must run between whole numbers");
  if (min >= max) throw impossible(`the scale runs from ${min} to ${max}`);
  if (max - min > LONGEST_SCALE) throw impossible(`a scale of more than ${LONGEST_SCALE} steps`);
  const top = max - min;
  const counts: number[] = [];
  for (let step = 0; step <= top; step++) counts.push(0);
  let seen = 0;
  const last = report ? countRows(cells, report) : -1;
  for (let r = 0; r < cells.length; r++) {
    const line = cells[r];
    for (let c = 0; c < line.length; c++) {
      const cell = line[c];
      // The fast path: three compares per cell that holds a valid score; all else is rare.
      let step = typeof cell === "number" ? cell - min : NaN;
      if (!(step >= 0 && step <= top && (step | 0) === step)) {
        if (cell === null && !(r <= last)) continue;
        if (
          r === 0 &&
          (c === 0 || cells.length > 1) &&
          typeof plain(cell) === "string" &&
          isHeading(cells, name, max, report)
        ) {
          report?.rows(cells.length > 1 ? -line.length : -1);
          if (cells.length > 1) break;
          continue;
        }
        step = coerceScore(cells, r, c, name, scale, report);
        if (step < 0) continue;
      }
      counts[step]++;
      seen++;
    }
  }
  if (seen === 0) throw unavailable("no data");
  return new Scores(min, max, counts);
}

/** Returns whether the first cell is a heading, or the whole first row of a block. */
function isHeading(cells: Cells, name: string, scaleMax: number, report?: Report): boolean {
  const isBlock = cells.length > 1 && cells[0].length > 1;
  const [lines, of] = isBlock ? ([cells, "scoreBlock"] as const) : ([asColumn(cells), "score"] as const);
  return headingRows([{ name, lines, of, blank: "skip", traits: {}, scaleMax }], lines.length, report) === 1;
}

/** Returns the step of a cell that does not hold a valid score as a number, or −1 where it is to be left out. */
function coerceScore(cells: Cells, r: number, c: number, name: string, scale: Scale, report?: Report): number {
  const { min, max, skipInvalid } = scale;
  const content = plain(cells[r][c]);
  const error = errorIn(cells[r][c]);
  const row = (): number => placeOf(cells, r, c);
  if (error && !report) throw containsError(`${name}, row ${row()}`, error);
  if (error) report?.note("refused", name, row(), error, `refused: contains ${error}`);
  if (error) return -1;
  const text = typeof content === "string" ? trimmed(content) : undefined;
  if (isBlank(content) || (text !== undefined && isMarker(text))) {
    report?.note("skipped", name, row(), content, `skipped: ${name} is blank`);
    return -1;
  }
  const score = text !== undefined ? scoreOf(text, max, numbers) : typeof content === "number" ? content : NaN;
  if (Number.isInteger(score) && score >= min && score <= max) {
    if (text !== undefined) report?.note("read", name, row(), content, `read as ${score}`);
    return score - min;
  }
  const problem = Number.isFinite(score)
    ? `${score} is off the scale ${min}-${max}`
    : `expected a number, found ${shown(content)}${r === 0 && c === 0 && text !== undefined ? HINT : ""}`;
  if (skipInvalid) report?.note("skipped", name, row(), content, `skipped: ${problem}`);
  else if (report) report.note("refused", name, row(), content, `refused: ${problem}`);
  else throw unusable(`${name}, row ${row()}: ${problem}`);
  return -1;
}

const HINT = "; if it is a heading, start the range below it";

/** Reports how many cells there are up to the last that holds something; returns its row. */
function countRows(cells: Cells, report: Report): number {
  let last = cells.length - 1;
  while (last >= 0 && cells[last].every(isBlank)) last--;
  report.rows(cells.slice(0, last + 1).reduce((count, line) => count + line.length, 0));
  return last;
}

/** Returns the number people see for a cell: its place read row by row, from 1. */
function placeOf(cells: Cells, r: number, c: number): number {
  let place = c + 1;
  for (let above = 0; above < r; above++) place += cells[above].length;
  return place;
}
