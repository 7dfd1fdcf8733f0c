/** A column of customers, users, segments or other names: one small whole number a row. */
export interface Ids {
  /** Per row, the place of its name in `names`; −1 where the cell is blank and may be. */
  readonly index: Int32Array;
  /** Each distinct name once, as first spelt, in order of first appearance. */
  readonly names: readonly (string | number)[];
}

/** Collects names as they come and numbers them; names are compared as trimmed text, so 1 and "1" are one. */
export class Register {
  readonly names: (string | number)[] = [];
  private readonly byCell = new Map<unknown, number>();
  private readonly byText = new Map<string, number>();

  /** Returns the number of a name, or −1 for white space and for what is no finite number. */
  numberOf(cell: string | number): number {
    return this.byCell.get(cell) ?? this.enter(cell);
  }

  private enter(cell: string | number): number {
    const text = String(cell).trim();
    if (text === "" || (typeof cell === "number" && !Number.isFinite(cell))) return -1;
    let number = this.byText.get(text);
    if (number === undefined) {
      number = this.names.push(typeof cell === "string" ? text : cell) - 1;
      this.byText.set(text, number);
    }
    this.byCell.set(cell, number);
    return number;
  }
}
