import type { Rows } from "../records/rows";
import type { Cell } from "./card";

/** Returns a line of cells per input row: what `line` gives for a usable row, blanks for any other. */
export function aligned(rows: Rows, columns: number, line: (i: number) => readonly Cell[]): (readonly Cell[])[] {
  const blank: readonly Cell[] = new Array<Cell>(columns).fill("");
  const lines = new Array<readonly Cell[]>(rows.positions).fill(blank);
  for (let i = 0; i < rows.length; i++) lines[rows.position(i)] = line(i);
  return lines;
}
