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
  private readonly byText = new Map<string, number>();
  private readonly byNumber = new Map<number, number>();

  /** Returns the number of a name, or −1 for white space and for what is no finite number. */
  numberOf(cell: string | number): number {
    if (typeof cell === "string") return this.byText.get(cell) ?? this.enterText(cell);
    return this.byNumber.get(cell) ?? this.enterNumber(cell);
  }

  private enterText(cell: string): number {
    const text = cell.trim();
    if (text === "") return -1;
    const known = text === cell ? undefined : this.byText.get(text);
    return known ?? this.enter(text, text);
  }

  private enterNumber(cell: number): number {
    if (!Number.isFinite(cell)) return -1;
    const text = String(cell);
    const number = this.byText.get(text) ?? this.enter(text, cell);
    this.byNumber.set(cell, number);
    return number;
  }

  private enter(text: string, name: string | number): number {
    const number = this.names.push(name) - 1;
    this.byText.set(text, number);
    return number;
  }
}
