import { containsError, errorIn, plain, shown } from "./cell";
import { unusable } from "../../records/metric-error";
import { isMissing } from "./is-missing";
import type { Range } from "./range";
import type { Report } from "./report";

/** Which rows of the ranges of a call count: a blank in a required range skips its row, and a cell that cannot be read in a row that counts refuses the call. */
export class RowsRead {
  readonly skipped: Uint8Array;
  skips = 0;
  private allFound = false;

  constructor(
    private readonly ranges: readonly Range[],
    readonly report?: Report,
  ) {
    this.skipped = new Uint8Array(ranges[0]?.length ?? 0);
  }

  /** Marks a row as skipped for a missing cell, unless the range may hold blanks. */
  missing(range: Range, i: number): void {
    if (range.passed.blank === "keep") return;
    if (!this.skipped[i]) this.skips++;
    this.skipped[i] = 1;
    this.report?.note("skipped", range.name, range.number(i), range.cell(i), `skipped: ${range.name} is blank`);
  }

  /** Throws #VALUE! for a cell that holds an Excel error, be its row skipped or not. */
  refuseError(cell: unknown, range: Range, i: number): boolean {
    const code = errorIn(cell);
    if (code === undefined) return false;
    if (!this.report) throw containsError(range.where(i), code);
    this.report.note("refused", range.name, range.number(i), code, `refused: contains ${code}`);
    return true;
  }

  /** Throws #VALUE! for a cell that cannot be read, unless its row is skipped anyway; returns NaN. */
  refuse(range: Range, i: number, cell: unknown, problem: string): number {
    return this.refuseAt(range, i, cell, problem, `${range.where(i)}: `);
  }

  /** Like `refuse`, for a problem that names its rows itself. */
  refuseNamed(range: Range, i: number, cell: unknown, problem: string): number {
    return this.refuseAt(range, i, cell, problem, `${range.name}, `);
  }

  private refuseAt(range: Range, i: number, cell: unknown, problem: string, where: string): number {
    if (this.isSkipped(i)) return NaN;
    if (!this.report) throw unusable(where + problem);
    this.report.note("refused", range.name, range.number(i), cell, `refused: ${problem}`);
    return NaN;
  }

  /** Refuses a cell whose content is not of the kind its range expects; in the first row it may be a heading that was not recognised. */
  refuseUnexpected(range: Range, i: number, cell: unknown, expected: string): number {
    const hint =
      range.number(i) === 1 && typeof plain(cell) === "string" ? "; if it is a heading, start the range below it" : "";
    return this.refuse(range, i, cell, `expected ${expected}, found ${shown(plain(cell))}${hint}`);
  }

  /** Refuses a blank id beside other data: merged cells hold their value in the first row only. Returns whether the row has other data. */
  refuseMerged(range: Range, i: number, problem: string): boolean {
    const isFilled = this.ranges.every(
      (other) =>
        other === range ||
        other.passed.blank === "keep" ||
        other.line(i).every((cell) => !isMissing(cell, other.passed)),
    );
    if (isFilled && !this.report) throw unusable(`${range.where(i)}: ${problem}`);
    if (isFilled) this.report?.note("refused", range.name, range.number(i), range.cell(i), `refused: ${problem}`);
    return isFilled;
  }

  /** Returns whether a row lacks a required field; the first call looks through all ranges. */
  private isSkipped(i: number): boolean {
    if (!this.allFound) {
      this.allFound = true;
      for (const range of this.ranges) if (range.passed.blank === "skip") this.skipAllMissing(range);
    }
    return this.skipped[i] === 1;
  }

  private skipAllMissing(range: Range): void {
    for (let row = 0; row < range.length; row++) {
      const line = range.line(row);
      if (this.skipped[row] || !(line.length === 0 || line.some((cell) => isMissing(cell, range.passed)))) continue;
      this.skipped[row] = 1;
      this.skips++;
    }
  }
}
