import type { ColumnKind, ColumnTraits } from "../../metrics/parameters";
import { plain, type Cells } from "./cell";

/** A range as it was passed: what its cells hold, and what a blank in it means. */
export interface PassedRange {
  readonly name: string;
  /** One cell a row; for a block, a line of it. */
  readonly lines: Cells;
  readonly of: ColumnKind | "block" | "scoreBlock";
  /** A blank skips its row, or is kept as a blank. */
  readonly blank: "skip" | "keep";
  readonly traits: ColumnTraits;
  /** The highest score of the scale, where the range holds scores of a known scale. */
  readonly scaleMax?: number;
}

/** Returns whether a range is a block, of which each line is a row. */
export const isBlock = ({ of }: PassedRange): boolean => of === "block" || of === "scoreBlock";

/** Returns whether a range holds dates. */
export const isDated = ({ of }: PassedRange): boolean => of === "date" || of === "day" || of === "axis";

/** The rows of a range that hold data: without its heading and trailing blanks. */
export class Range {
  constructor(
    readonly passed: PassedRange,
    readonly header: 0 | 1,
    readonly length: number,
  ) {}

  get name(): string {
    return this.passed.name;
  }

  /** Returns the cell of a row of data, or undefined. */
  cell(i: number): unknown {
    return this.passed.lines[i + this.header]?.[0];
  }

  /** Returns the cells of a row of data. */
  line(i: number): readonly unknown[] {
    return this.passed.lines[i + this.header] ?? [];
  }

  /** Returns the number people see for a row: from 1 at the first cell of the range as passed. */
  number(i: number): number {
    return i + this.header + 1;
  }

  /** Returns where a row stands, for messages. */
  where(i: number): string {
    return `${this.name}, row ${this.number(i)}`;
  }

  /** Calls back with the plain value of every cell and its row until the callback returns true; returns whether it did. */
  some(is: (content: unknown, i: number) => boolean): boolean {
    for (let i = 0; i < this.length; i++) {
      for (const cell of this.line(i)) if (is(plain(cell), i)) return true;
    }
    return false;
  }
}
