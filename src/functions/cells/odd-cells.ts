import { unusable } from "../../records/metric-error";
import type { Register } from "../../records/ids";
import { containsError, errorIn, isBlank, numberFrom, plain, scoreFrom, shown } from "./cell";
import type { Extent } from "./pairs";
import { dateFrom } from "./scalars";

/** What the numbers of a range are; an axis is of numbers or dates. */
export type NumberKind = "number" | "score" | "axis" | "date";

/** A cell that cannot be read; it matters only if its row is not skipped for another reason. */
export class Unreadable extends Error {}

/** Reads the cells that hold no plain value of their kind, and keeps which rows a blank skips. */
export class OddCells {
  readonly skipped: Uint8Array;
  skips = 0;

  constructor(
    private readonly extent: Extent,
    private readonly skippedAreKnown: boolean,
  ) {
    this.skipped = new Uint8Array(extent.length);
  }

  /** Returns the number or date in a cell, NaN for a blank. */
  number(cell: unknown, i: number, blank: "skip" | "keep", of: NumberKind): number {
    const content = this.content(cell, i, blank);
    if (content === undefined) return NaN;
    let number = NaN;
    if (of === "date") number = dateFrom(content);
    else if (typeof content === "number") number = content;
    else if (typeof content === "string") number = of === "score" ? scoreFrom(content) : numberFrom(content);
    if (of === "axis" && Number.isNaN(number)) number = dateFrom(content);
    if (Number.isFinite(number)) return number;
    return this.unreadable(
      i,
      `expected a ${of === "date" || of === "axis" ? "date" : "number"}, found ${shown(content)}`,
    );
  }

  /** Returns the number under which the name in a cell is registered, −1 for a blank. */
  id(cell: unknown, i: number, blank: "skip" | "keep", register: Register): number {
    const content = this.content(cell, i, blank);
    if (content === undefined) return -1;
    if (typeof content === "string" || (typeof content === "number" && Number.isFinite(content)))
      return register.numberOf(content);
    if (typeof content === "boolean") return register.numberOf(shown(content));
    return this.unreadable(i, `expected a name, found ${shown(content)}`);
  }

  /** Returns 1 for yes, 0 for no, −1 for a blank. */
  outcome(cell: unknown, i: number, blank: "skip" | "keep"): number {
    const content = this.content(cell, i, blank);
    if (content === undefined) return -1;
    const word = typeof content === "object" ? "" : String(content).trim().toLowerCase();
    if (word === "yes" || word === "true" || word === "1") return 1;
    if (word === "no" || word === "false" || word === "0") return 0;
    return this.unreadable(i, `expected TRUE or FALSE, 1 or 0, yes or no, found ${shown(content)}`);
  }

  /** Returns what a cell holds, or undefined for a blank one and one whose row is skipped anyway. */
  content(cell: unknown, i: number, blank: "skip" | "keep"): unknown {
    const error = errorIn(cell);
    if (error) throw containsError(this.where(i), error);
    const content = plain(cell);
    if (isBlank(content)) {
      if (blank === "skip") this.skip(i);
      return undefined;
    }
    return this.skippedAreKnown && this.skipped[i] ? undefined : content;
  }

  /** Throws Unreadable while it is not known which rows are skipped, else #VALUE! with the row. */
  unreadable(i: number, problem: string): never {
    const message = `${this.where(i)}: ${problem}`;
    throw this.skippedAreKnown ? unusable(message) : new Unreadable(message);
  }

  /** Marks a row as skipped. */
  skip(i: number): void {
    if (!this.skipped[i]) this.skips++;
    this.skipped[i] = 1;
  }

  /** Returns where a row stands, for messages. */
  where(i: number): string {
    return `row ${i + this.extent.header + 1}`;
  }
}
