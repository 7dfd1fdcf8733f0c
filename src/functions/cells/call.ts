import type { DateText, DayOrder } from "./date-text";
import type { DecimalSign, NumberText } from "./number-text";
import { DateText as Dates } from "./date-text";
import { NumberText as Numbers } from "./number-text";
import { shown } from "./cell";
import { isDated, type Range } from "./range";
import { RowsRead } from "./rows-read";
import type { Report } from "./report";
import { trimmed } from "../../records/white-space";

/** A cell that allows one reading only, and so decides how others of the call are read. */
interface Proof<T> {
  readonly of: T;
  readonly range: Range;
  readonly row: number;
  readonly text: string;
}

// One reader of texts for the cells that are read, one for looking ahead: each holds the fields of one text at a time.
const numbers = new Numbers();
const dates = new Dates();
const otherNumbers = new Numbers();
const otherDates = new Dates();

/** What is decided once for all ranges of a call: the decimal sign, and whether dates by / or - put the day or the month first. */
export class Call {
  readonly rows: RowsRead;
  readonly numbers: NumberText = numbers;
  readonly dates: DateText = dates;
  /** For looking through a range while a text of `numbers` or `dates` is being read. */
  readonly ahead = { numbers: otherNumbers, dates: otherDates };
  private decimal: Proof<DecimalSign> | undefined;
  private order: Proof<DayOrder> | undefined;
  private lookedForDecimal = false;
  private lookedForOrder = false;

  constructor(
    private readonly ranges: readonly Range[],
    readonly report?: Report,
  ) {
    this.rows = new RowsRead(ranges, report);
  }

  /** Returns the decimal sign that a cell of the call proves, or undefined; the first call looks through all ranges of numbers. */
  decimalSign(): DecimalSign | undefined {
    if (!this.decimal && !this.lookedForDecimal) {
      this.lookedForDecimal = true;
      const reader = this.ahead.numbers;
      this.decimal = this.find(isNumeric, (text) => (reader.read(text) ? reader.proves : undefined));
    }
    return this.decimal?.of;
  }

  /** Notes the decimal sign that a cell proves; refuses the cell if another proves the opposite. Returns whether the sign is that of the call. */
  proveDecimalSign(sign: DecimalSign, range: Range, row: number, text: string): boolean {
    this.decimal ??= { of: sign, range, row, text };
    if (this.decimal.of === sign) return true;
    const other = `${this.decimal.range.where(this.decimal.row)} as in ${shown(this.decimal.text)}`;
    this.rows.refuse(range, row, text, `${shown(text)} writes decimals otherwise than ${other}: make them numbers`);
    return false;
  }

  /** Returns whether the day or the month comes first, as a cell of the call proves it, or undefined. */
  dayOrder(): DayOrder | undefined {
    if (!this.order && !this.lookedForOrder) {
      this.lookedForOrder = true;
      const reader = this.ahead.dates;
      this.order = this.find(
        ({ passed }) => isDated(passed),
        (text) => (reader.read(text) ? reader.proves : undefined),
      );
    }
    return this.order?.of;
  }

  /** Notes the order that a date proves; refuses the cell if another proves the opposite. Returns whether the order is that of the call. */
  proveDayOrder(order: DayOrder, range: Range, row: number, text: string): boolean {
    this.order ??= { of: order, range, row, text };
    if (this.order.of === order) return true;
    const other = `${this.order.range.where(this.order.row)} as in ${shown(this.order.text)}`;
    const problem = `${shown(text)} puts the ${order} first, ${other} the ${this.order.of}: make the columns dates`;
    this.rows.refuse(range, row, text, problem);
    return false;
  }

  /** Returns the first proof among the texts of some ranges. */
  private find<T>(isOne: (range: Range) => boolean, prove: (text: string) => T | undefined): Proof<T> | undefined {
    let proof: Proof<T> | undefined;
    for (const range of this.ranges) {
      if (!isOne(range)) continue;
      range.some((content, row) => {
        const of = typeof content === "string" ? prove(trimmed(content)) : undefined;
        if (of !== undefined) proof = { of, range, row, text: content as string };
        return proof !== undefined;
      });
      if (proof) return proof;
    }
    return undefined;
  }
}

const isNumeric = ({ passed: { of } }: Range): boolean =>
  of === "number" || of === "score" || of === "block" || of === "scoreBlock";
