import type { Call } from "./call";
import { isBlank, plain } from "./cell";
import { isMarker } from "./missing";
import { outcomeOf } from "./outcome-text";
import type { Range } from "./range";
import { trimmed } from "../../records/white-space";

/** Returns a range of outcomes: 1 for yes, 0 for no, −1 where a cell is blank or pending and may be. */
export function readOutcomes(range: Range, call: Call): Int8Array {
  const { lines } = range.passed;
  const { header, length } = range;
  const column = new Int8Array(length);
  for (let i = 0; i < length; i++) {
    const cell = lines[i + header]?.[0];
    if (cell === true || cell === 1) column[i] = 1;
    else if (cell === false || cell === 0) column[i] = 0;
    else column[i] = readOutcome(cell, range, i, call);
  }
  return column;
}

function readOutcome(cell: unknown, range: Range, i: number, { rows, report }: Call): number {
  if (rows.refuseError(cell, range, i)) return -1;
  const content = plain(cell);
  const text = typeof content === "string" ? trimmed(content) : typeof content === "object" ? "" : String(content);
  if (isBlank(content) || (typeof content === "string" && isMarker(text))) {
    rows.missing(range, i);
    return -1;
  }
  const outcome = outcomeOf(text, range.passed.traits);
  if (outcome === undefined) {
    rows.refuseUnexpected(range, i, cell, "TRUE or FALSE, 1 or 0, yes or no");
    return -1;
  }
  report?.note("read", range.name, range.number(i), content, `read as ${["pending", "no", "yes"][outcome + 1]}`);
  return outcome;
}
