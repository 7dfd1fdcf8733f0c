import { trimmed } from "./white-space";

/** A column of customers, users, segments or other names: one small whole number a row. */
export interface Ids {
  /** Per row, the place of its name in `names`; −1 where the cell is blank and may be. */
  readonly index: Int32Array;
  /** Each distinct name once, as first spelt, in order of first appearance. */
  readonly names: readonly (string | number)[];
}

/**
 * Collects names as they come and numbers them. Names are compared as text in Unicode form NFC, so 1 and "1" are one;
 * those with @, addresses of e-mail, are compared without case. The first spelling is kept.
 */
export class Register {
  readonly names: (string | number)[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byNumber = new Map<number, number>();

  /** @param accepts whether something is a name; asked once for each spelling that is new. */
  constructor(private readonly accepts: (name: string | number) => boolean = () => true) {}

  /** Returns the number of a name, or −1 for white space and for what is no name. */
  numberOf(cell: string | number): number {
    if (typeof cell === "string") return this.byText.get(cell) ?? this.enterText(cell);
    return this.byNumber.get(cell) ?? this.enterNumber(cell);
  }

  private enterText(cell: string): number {
    const name = trimmed(cell).normalize("NFC");
    if (name === "" || !this.accepts(name)) return -1;
    const text = name.includes("@") ? name.toLowerCase() : name;
    const number = this.byText.get(text) ?? this.enter(text, name);
    // Other spellings of a known name are looked up once.
    if (text !== cell) this.byText.set(cell, number);
    return number;
  }

  private enterNumber(cell: number): number {
    if (!Number.isFinite(cell) || !this.accepts(cell)) return -1;
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
