import { unusable } from "../../records/metric-error";
import { Register, type Ids } from "../../records/ids";
import type { Block } from "../../records/blocks";
import { containsError, errorIn, isBlank, numberFrom, plain, scoreFrom, shown, type Cells } from "./cell";
import type { Extent, Member } from "./pairs";
import { dateFrom } from "./scalars";

/** A range to read, and what a blank in it means: its row is skipped, or it is kept as a blank. */
export interface Wanted extends Member {
  readonly blank: "skip" | "keep";
}

/** A range as a typed column, or a block of numbers. */
export type Read = Float64Array | Int32Array | Int8Array | string[] | Ids | Block;

/** Columns by name, all of one length, and which of their rows lack a required field. */
export interface ReadAll {
  readonly columns: Record<string, Read>;
  readonly skipped: Uint8Array;
  readonly skips: number;
}

type NumberKind = "number" | "score" | "axis" | "date";

/** A cell that cannot be read; it matters only if its row is not skipped for another reason. */
export class Unreadable extends Error {}

/** Reads paired ranges one after the other, each in a single pass over its cells. */
export class ColumnReader {
  private readonly skipped: Uint8Array;
  private skips = 0;

  constructor(
    private readonly extent: Extent,
    private readonly skippedAreKnown: boolean,
  ) {
    this.skipped = new Uint8Array(extent.length);
  }

  /** Returns all ranges as columns; throws Unreadable while it is not known which rows are skipped, else #VALUE!. */
  readAll(wanted: readonly Wanted[]): ReadAll {
    const columns: Record<string, Read> = {};
    for (const member of wanted) columns[member.name] = this.read(member);
    return { columns, skipped: this.skipped, skips: this.skips };
  }

  /** Marks the rows that a blank in this range skips. */
  markSkipped({ lines, blank }: Wanted): void {
    for (let i = 0; i < this.extent.length; i++) {
      const line = this.line(lines, i);
      for (const cell of line) {
        const error = errorIn(cell);
        if (error) throw containsError(this.where(i), error);
      }
      if (blank === "skip" && (line.length === 0 || line.some((cell) => isBlank(plain(cell))))) this.skip(i);
    }
  }

  private read({ lines, of, blank }: Wanted): Read {
    switch (of) {
      case "number":
      case "score":
      case "axis":
        return this.numbers(lines, blank, of);
      case "date":
        return this.numbers(lines, blank, of);
      case "day":
        return this.days(lines, blank);
      case "id":
        return this.ids(lines, blank);
      case "text":
        return this.texts(lines, blank);
      case "outcome":
        return this.outcomes(lines, blank);
      case "block":
        return this.block(lines, blank, "number");
      case "scoreBlock":
        return this.block(lines, blank, "score");
    }
  }

  private numbers(lines: Cells, blank: "skip" | "keep", of: NumberKind): Float64Array {
    const { header, length } = this.extent;
    const column = new Float64Array(length);
    const least = of === "date" ? 1 : -Number.MAX_VALUE;
    const below = of === "date" ? 2_958_466 : Infinity;
    const keeps = blank === "keep";
    for (let i = 0; i < length; i++) {
      const cell = lines[i + header]?.[0];
      if (typeof cell === "number" && cell >= least && cell < below) column[i] = cell;
      else if (keeps && cell === null) column[i] = NaN;
      else column[i] = this.oddNumber(cell, i, blank, of);
    }
    return column;
  }

  private days(lines: Cells, blank: "skip" | "keep"): Int32Array {
    const { header, length } = this.extent;
    const column = new Int32Array(length);
    const keeps = blank === "keep";
    for (let i = 0; i < length; i++) {
      const cell = lines[i + header]?.[0];
      if (typeof cell === "number" && cell >= 1 && cell < 2_958_466) column[i] = cell;
      // A blank becomes NaN and so 0, which is no date; most ends are blank, and need no more than this.
      else if (!keeps || cell !== null) column[i] = this.oddNumber(cell, i, blank, "date");
    }
    return column;
  }

  private ids(lines: Cells, blank: "skip" | "keep"): Ids {
    const { header, length } = this.extent;
    const index = new Int32Array(length);
    const register = new Register();
    for (let i = 0; i < length; i++) {
      const cell = lines[i + header]?.[0];
      if ((typeof cell === "string" && cell !== "") || typeof cell === "number") {
        const number = register.numberOf(cell);
        if (number >= 0) {
          index[i] = number;
          continue;
        }
      }
      index[i] = this.oddId(cell, i, blank, register);
    }
    return { index, names: register.names };
  }

  private oddId(cell: unknown, i: number, blank: "skip" | "keep", register: Register): number {
    const content = this.content(cell, i, blank);
    if (content === undefined) return -1;
    if (typeof content === "string" || (typeof content === "number" && Number.isFinite(content))) return register.numberOf(content);
    if (typeof content === "boolean") return register.numberOf(shown(content));
    return this.unreadable(i, `expected a name, found ${shown(content)}`);
  }

  private texts(lines: Cells, blank: "skip" | "keep"): string[] {
    const { header, length } = this.extent;
    const column = new Array<string>(length);
    for (let i = 0; i < length; i++) {
      const content = this.content(lines[i + header]?.[0], i, blank);
      if (content === undefined) column[i] = "";
      else if (typeof content === "string") column[i] = content.trim();
      else if (typeof content === "number" || typeof content === "boolean") column[i] = shown(content);
      else this.unreadable(i, `expected a text, found ${shown(content)}`);
    }
    return column;
  }

  private outcomes(lines: Cells, blank: "skip" | "keep"): Int8Array {
    const { header, length } = this.extent;
    const column = new Int8Array(length);
    for (let i = 0; i < length; i++) {
      const cell = lines[i + header]?.[0];
      if (cell === true || cell === 1) column[i] = 1;
      else if (cell === false || cell === 0) column[i] = 0;
      else column[i] = this.oddOutcome(cell, i, blank);
    }
    return column;
  }

  private oddOutcome(cell: unknown, i: number, blank: "skip" | "keep"): number {
    const content = this.content(cell, i, blank);
    if (content === undefined) return -1;
    const word = typeof content === "object" ? "" : String(content).trim().toLowerCase();
    if (word === "yes" || word === "true" || word === "1") return 1;
    if (word === "no" || word === "false" || word === "0") return 0;
    return this.unreadable(i, `expected TRUE or FALSE, 1 or 0, yes or no, found ${shown(content)}`);
  }

  private block(lines: Cells, blank: "skip" | "keep", of: "number" | "score"): Block {
    const { header, length } = this.extent;
    const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const values = new Float64Array(length * width);
    for (let i = 0, k = 0; i < length; i++) {
      const line = this.line(lines, i);
      for (let c = 0; c < width; c++, k++) {
        const cell = line[c];
        values[k] = typeof cell === "number" && cell - cell === 0 ? cell : this.oddNumber(cell, i, blank, of);
      }
    }
    return { rows: length, columns: width, values, firstRow: header + 1 };
  }

  private oddNumber(cell: unknown, i: number, blank: "skip" | "keep", of: NumberKind): number {
    const content = this.content(cell, i, blank);
    if (content === undefined) return NaN;
    let number = NaN;
    if (of === "date") number = dateFrom(content);
    else if (typeof content === "number") number = content;
    else if (typeof content === "string") number = of === "score" ? scoreFrom(content) : numberFrom(content);
    if (of === "axis" && Number.isNaN(number)) number = dateFrom(content);
    if (Number.isFinite(number)) return number;
    return this.unreadable(i, `expected a ${of === "date" || of === "axis" ? "date" : "number"}, found ${shown(content)}`);
  }

  /** Returns what a cell holds, or undefined for a blank one and one whose row is skipped anyway. */
  private content(cell: unknown, i: number, blank: "skip" | "keep"): unknown {
    const error = errorIn(cell);
    if (error) throw containsError(this.where(i), error);
    const content = plain(cell);
    if (isBlank(content)) {
      if (blank === "skip") this.skip(i);
      return undefined;
    }
    return this.skippedAreKnown && this.skipped[i] ? undefined : content;
  }

  private unreadable(i: number, problem: string): never {
    const message = `${this.where(i)}: ${problem}`;
    throw this.skippedAreKnown ? unusable(message) : new Unreadable(message);
  }

  private skip(i: number): void {
    if (!this.skipped[i]) this.skips++;
    this.skipped[i] = 1;
  }

  private line(lines: Cells, i: number): readonly unknown[] {
    return lines[i + this.extent.header] ?? [];
  }

  private where(i: number): string {
    return `row ${i + this.extent.header + 1}`;
  }
}
