import type { Happening, Report } from "../cells/report";

/** Something that a function makes of a cell. */
export interface Finding {
  readonly happening: Happening | "warning";
  readonly parameter: string;
  /** From 1 at the first cell of the range as passed; 0 where it is no single row. */
  readonly row: number;
  readonly found: unknown;
  readonly says: string;
}

/** The most findings that are listed; all are counted. */
const MOST_LISTED = 1000;

/** Collects what a function makes of the cells that are not plainly read. */
export class Findings implements Report {
  readonly listed: Finding[] = [];
  /** Rows of data, without headings and trailing blanks. */
  total = 0;
  converted = 0;
  private readonly skippedRows = new Set<number>();
  private readonly refusedRows = new Set<number>();

  rows(count: number): void {
    this.total += count;
  }

  note(happening: Finding["happening"], parameter: string, row: number, found: unknown, says: string): void {
    if (happening === "read") this.converted++;
    if (happening === "refused" && row > 0) this.refusedRows.add(row);
    if (happening === "skipped" && this.skippedRows.has(row)) return;
    if (happening === "skipped") this.skippedRows.add(row);
    if (this.listed.length < MOST_LISTED) this.listed.push({ happening, parameter, row, found, says });
  }

  /** Rows of which at least one cell is refused. */
  get refused(): ReadonlySet<number> {
    return this.refusedRows;
  }

  /** The number of rows that count for nothing, though nothing in them is refused. */
  get skipped(): number {
    let count = 0;
    for (const row of this.skippedRows) if (!this.refusedRows.has(row)) count++;
    return count;
  }
}
