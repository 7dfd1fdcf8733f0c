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
/** What is listed first where there are too many: one bad cell must not drown in thousands that were converted. */
const PRESSING: readonly Finding["happening"][] = [
  "refused",
  "warning",
  "skipped",
  "dropped",
  "heading",
  "read",
  "open",
];

/** A finding, and when it was noted. */
interface Noted {
  readonly finding: Finding;
  readonly order: number;
}

/** Collects what a function makes of the cells that are not plainly read. */
export class Findings implements Report {
  /** How many findings there are, listed or not. */
  count = 0;
  /** Rows of data, without headings and trailing blanks. */
  total = 0;
  converted = 0;
  private readonly noted = new Map<Finding["happening"], Noted[]>(PRESSING.map((happening) => [happening, []]));
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
    const order = this.count++;
    const alike = this.noted.get(happening)!;
    if (alike.length < MOST_LISTED) alike.push({ finding: { happening, parameter, row, found, says }, order });
  }

  /** The findings in the order in which they were noted; of too many, those that press most. */
  get listed(): Finding[] {
    const pressing = PRESSING.flatMap((happening) => this.noted.get(happening)!).slice(0, MOST_LISTED);
    return pressing.sort((a, b) => a.order - b.order).map(({ finding }) => finding);
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
