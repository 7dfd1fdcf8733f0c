import { plain } from "./cell";
import type { Call } from "./call";
import type { Currency } from "./currency";
import { agree, isOfCode } from "./currency";
import { shown } from "./cell";
import { isMarker } from "./missing";
import type { Range } from "./range";
import { scoreOf } from "./score-text";
import { trimmed } from "../../records/white-space";

/** Reads the cells of a range of numbers or scores that do not hold a plain number. */
export class NumberCells {
  private currency: { readonly is: Currency; readonly row: number } | undefined;
  private readonly currencies: Range | undefined;
  private percentsChecked = false;
  private halfConverted: boolean | undefined;

  constructor(
    private readonly range: Range,
    private readonly call: Call,
    others: readonly Range[],
  ) {
    const { currencyIn } = range.passed.traits;
    this.currencies = currencyIn === undefined ? undefined : others.find(({ name }) => name === currencyIn);
  }

  /** Returns the number in a cell; NaN for a missing one. */
  read(cell: unknown, i: number): number {
    const { range, call } = this;
    if (call.rows.refuseError(cell, range, i)) return NaN;
    const content = plain(cell);
    if (typeof content === "number" && Number.isFinite(content)) return content;
    if (content === null || content === undefined) return this.missing(i);
    if (typeof content !== "string") return this.unexpected(cell, i);
    const text = trimmed(content);
    if (isMarker(text)) return this.missing(i);
    const isScore = range.passed.of === "score" || range.passed.of === "scoreBlock";
    const number = isScore ? this.score(text, i, cell) : this.number(text, content, i, cell);
    if (Number.isFinite(number))
      call.report?.note("read", range.name, range.number(i), content, `read as ${readable(number)}`);
    return number;
  }

  private missing(i: number): number {
    this.call.rows.missing(this.range, i);
    return NaN;
  }

  private unexpected(cell: unknown, i: number): number {
    return this.call.rows.refuseUnexpected(this.range, i, cell, "a number");
  }

  private score(text: string, i: number, cell: unknown): number {
    const { numbers } = this.call;
    const score = scoreOf(text, this.range.passed.scaleMax, numbers);
    return Number.isNaN(score) ? this.unexpected(cell, i) : score;
  }

  private number(text: string, content: string, i: number, cell: unknown): number {
    const { range, call } = this;
    const { numbers, rows } = call;
    const { quantity, mixed } = range.passed.traits;
    if (!numbers.read(text) || (numbers.percent && quantity !== undefined)) return this.unexpected(cell, i);
    let { value } = numbers;
    if (numbers.plainWithSeparator && text === content && this.isHalfConverted())
      return rows.refuse(
        range,
        i,
        cell,
        `${shown(content)} is text beside numbers: Excel may have misread those: import the column again`,
      );
    if (numbers.currency && !this.agrees(numbers.currency, i, cell)) return NaN;
    if (numbers.percent && !mixed && !this.percentsChecked) {
      this.percentsChecked = true;
      if (this.refusePercents(i, cell)) return NaN;
    }
    if (numbers.separator !== undefined) {
      const sign = call.decimalSign();
      if (sign !== undefined) value = numbers.resolved(sign);
      else if (!numbers.currency || numbers.currency.threeDecimals || quantity === "price")
        return rows.refuse(
          range,
          i,
          cell,
          `${shown(content)} may be ${numbers.value} or ${numbers.decimalValue}: make the column numbers`,
        );
    } else if (numbers.proves && !call.proveDecimalSign(numbers.proves, range, i, content)) return NaN;
    return value;
  }

  /** Refuses a currency that differs from the one of its row, or of the rows above. */
  private agrees(currency: Currency, i: number, cell: unknown): boolean {
    const { range, call } = this;
    const code = this.currencies && plain(this.currencies.cell(i));
    if (typeof code === "string" && trimmed(code) !== "") {
      if (isOfCode(currency, trimmed(code))) return true;
      call.rows.refuse(
        range,
        i,
        cell,
        `the amount is in ${currency.name}, ${this.currencies!.name} says ${shown(code)}`,
      );
      return false;
    }
    this.currency ??= { is: currency, row: i };
    const { is, row } = this.currency;
    if (!agree(is, currency)) {
      call.rows.refuseNamed(
        range,
        i,
        cell,
        `row ${range.number(row)} is in ${is.name}, row ${range.number(i)} in ${currency.name}`,
      );
      return false;
    }
    // "$" above and "USD" here: what follows must agree with USD.
    if (currency.codes.size < is.codes.size) this.currency = { is: currency, row: i };
    return true;
  }

  /** A column that Excel converted with the wrong decimal sign holds some numbers, all whole or with many decimals, and leaves the other cells as text. */
  private isHalfConverted(): boolean {
    if (this.halfConverted !== undefined) return this.halfConverted;
    let holdsNumbers = false;
    const holdsDecimals = this.range.some((content) => {
      if (typeof content !== "number") return false;
      holdsNumbers = true;
      return hasOneOrTwoDecimals(content);
    });
    return (this.halfConverted = holdsNumbers && !holdsDecimals);
  }

  /** Refuses percentages beside bare numbers beyond ±1, of which nobody can tell whether they are percentages too. */
  private refusePercents(i: number, cell: unknown): boolean {
    const { range, call } = this;
    const { numbers } = call.ahead;
    let bare = -1;
    range.some((content, row) => {
      const number =
        typeof content === "string"
          ? numbers.read(trimmed(content)) && !numbers.percent
            ? numbers.value
            : NaN
          : (content as number);
      if (typeof number === "number" && Math.abs(number) > 1) bare = row;
      return bare >= 0;
    });
    if (bare < 0) return false;
    const both = `row ${range.number(i)} is ${shown(plain(cell))}, row ${range.number(bare)} a number beyond 1`;
    call.rows.refuseNamed(range, i, cell, `${both}: write percentages one way`);
    return true;
  }
}

/** Returns a number as people write it in English, such as 1,200.5. */
const readable = (number: number): string => number.toLocaleString("en-US", { maximumFractionDigits: 20 });

function hasOneOrTwoDecimals(number: number): boolean {
  const hundredfold = number * 100;
  return !Number.isInteger(number) && Math.abs(hundredfold - Math.round(hundredfold)) < 1e-6;
}
