import { dayOf, isoOf } from "./civil";
import { unusable } from "./metric-error";
import type { Rows } from "./rows";

/** With a longer gap the latest date is more likely a slip of the year than the day on which the data were taken. */
const LONGEST_GAP = 366;

/** An end that lies further after the latest start was agreed beforehand, and says nothing about when the data were taken. */
const LONGEST_NOTICE = 31;

/** Finds the last day that counts where nobody gave it: the latest date of the data, and #VALUE! where that would be a guess. */
export class LastDay {
  private latest = 0;
  private latestRow = 0;
  /** The latest date but one. */
  private before = 0;
  private latestStart = 0;
  private latestEnd = 0;
  private latestEndRow = 0;
  private terms = 0;
  private openTerms = 0;

  /** Takes the date of a row; 0 and NaN are blanks. */
  addDate(date: number, row: number): void {
    // The usual date is earlier than the two latest ones.
    if (!(date > this.before)) return;
    const day = dayOf(date);
    if (day > this.latest) {
      this.before = this.latest;
      this.latest = day;
      this.latestRow = row;
    } else if (day < this.latest) this.before = day;
  }

  /** Takes the start and the end of a row; an end of 0 or NaN is open. */
  addTerm(start: number, end: number, row: number): void {
    this.terms++;
    this.addDate(start, row);
    if (start > this.latestStart) this.latestStart = start;
    if (!(end > 0)) {
      this.openTerms++;
      return;
    }
    this.addDate(end, row);
    if (end <= this.latestEnd) return;
    this.latestEnd = end;
    this.latestEndRow = row;
  }

  /** Returns the latest day; where it would be a guess, #VALUE! asks for asOf. */
  of(rows: Rows): number {
    const { latest, before, latestStart, latestEnd } = this;
    const endsIn = `row ${rows.number(this.latestEndRow)} ends ${isoOf(latestEnd)}`;
    if (dayOf(latestEnd) - dayOf(latestStart) > LONGEST_NOTICE)
      throw unusable(`give asOf: ${endsIn}, the latest start is ${isoOf(latestStart)}`);
    if (this.terms > 0 && this.openTerms === 0) throw unusable(`give asOf: every row has an end, ${endsIn}`);
    if (before > 0 && latest - before > LONGEST_GAP)
      throw unusable(
        `give asOf: row ${rows.number(this.latestRow)} is dated ${isoOf(latest)}, the date before it is ${isoOf(before)}`,
      );
    return latest;
  }
}

/** Returns the last day that counts: the one given, or the latest date of the columns, and #VALUE! where that would be a guess. */
export function lastDayOf(asOf: number | undefined, rows: Rows, ...columns: readonly ArrayLike<number>[]): number {
  if (asOf !== undefined) return asOf;
  const last = new LastDay();
  for (const column of columns) for (let i = 0; i < column.length; i++) last.addDate(column[i], i);
  return last.of(rows);
}
