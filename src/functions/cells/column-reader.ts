import { Register, type Ids } from "../../records/ids";
import { withoutZones, type Times } from "../../records/times";
import type { Block } from "../../records/blocks";
import { containsError, errorIn, isBlank, plain, shown, type Cells } from "./cell";
import { OddCells, type NumberKind } from "./odd-cells";
import type { Extent, Member } from "./pairs";

/** A range to read, and what a blank in it means: its row is skipped, or it is kept as a blank. */
export interface Wanted extends Member {
  readonly blank: "skip" | "keep";
}

/** A range as a typed column, or a block of numbers. */
export type Read = Times | Float64Array | Int32Array | Int8Array | string[] | Ids | Block;

/** Columns by name, all of one length, and which of their rows lack a required field. */
export interface ReadAll {
  readonly columns: Record<string, Read>;
  readonly skipped: Uint8Array;
  readonly skips: number;
}

/** Reads paired ranges one after the other, each in a single pass over its cells. */
export class ColumnReader {
  private readonly odd: OddCells;

  constructor(
    private readonly extent: Extent,
    skippedAreKnown: boolean,
  ) {
    this.odd = new OddCells(extent, skippedAreKnown);
  }

  /** Returns all ranges as columns; throws Unreadable while it is not known which rows are skipped, else #VALUE!. */
  readAll(wanted: readonly Wanted[]): ReadAll {
    const columns: Record<string, Read> = {};
    for (const member of wanted) columns[member.name] = this.read(member);
    return { columns, skipped: this.odd.skipped, skips: this.odd.skips };
  }

  /** Marks the rows that a blank in this range skips. */
  markSkipped({ lines, blank }: Wanted): void {
    for (let i = 0; i < this.extent.length; i++) {
      const line = this.line(lines, i);
      for (const cell of line) {
        const error = errorIn(cell);
        if (error) throw containsError(this.odd.where(i), error);
      }
      if (blank === "skip" && (line.length === 0 || line.some((cell) => isBlank(plain(cell))))) this.odd.skip(i);
    }
  }

  private read({ lines, of, blank }: Wanted): Read {
    switch (of) {
      case "number":
      case "score":
      case "axis":
        return this.numbers(lines, blank, of);
      case "date":
        return withoutZones(this.numbers(lines, blank, of));
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
      else column[i] = this.odd.number(cell, i, blank, of);
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
      else if (!keeps || cell !== null) column[i] = this.odd.number(cell, i, blank, "date");
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
      index[i] = this.odd.id(cell, i, blank, register);
    }
    return { index, names: register.names };
  }

  private texts(lines: Cells, blank: "skip" | "keep"): string[] {
    const { header, length } = this.extent;
    const column = new Array<string>(length);
    for (let i = 0; i < length; i++) {
      const content = this.odd.content(lines[i + header]?.[0], i, blank);
      if (content === undefined) column[i] = "";
      else if (typeof content === "string") column[i] = content.trim();
      else if (typeof content === "number" || typeof content === "boolean") column[i] = shown(content);
      else this.odd.unreadable(i, `expected a text, found ${shown(content)}`);
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
      else column[i] = this.odd.outcome(cell, i, blank);
    }
    return column;
  }

  private block(lines: Cells, blank: "skip" | "keep", of: "number" | "score"): Block {
    const { header, length } = this.extent;
    const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const values = new Float64Array(length * width);
    for (let i = 0, k = 0; i < length; i++) {
      const line = this.line(lines, i);
      for (let c = 0; c < width; c++, k++) {
        const cell = line[c];
        values[k] = typeof cell === "number" && cell - cell === 0 ? cell : this.odd.number(cell, i, blank, of);
      }
    }
    return { rows: length, columns: width, values, firstRow: header + 1 };
  }

  private line(lines: Cells, i: number): readonly unknown[] {
    return lines[i + this.extent.header] ?? [];
  }
}
