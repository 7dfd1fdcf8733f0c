/**
 * The usable rows of the ranges a formula paired, without header, trailing blanks and rows that lack a required field.
 *
 * `length` is their number. `positions` counts the skipped rows in between as well: functions with one output row per input row need it.
 */
export class Rows {
  /** @param kept the positions of the usable rows, ascending; absent where every position is usable. */
  constructor(
    readonly length: number,
    readonly positions: number,
    private readonly header: 0 | 1,
    private readonly kept?: Int32Array,
  ) {}

  /** Returns where row `i` stands among the positions, from 0. */
  position(i: number): number {
    return this.kept ? this.kept[i] : i;
  }

  /** Returns the number people see for row `i` in messages: from 1 at the first cell of the range as passed. */
  number(i: number): number {
    return this.position(i) + this.header + 1;
  }
}
