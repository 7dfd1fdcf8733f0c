import type { DateOrder, DecimalSign, FieldRules } from "./cell";
import { impliedDecimal, isWording, looksLikeId, provenOrder, speaksOfDates } from "./field";
import { dateParts } from "./written-date";
import { readSigns, takeApart, THREE_DECIMALS, type WrittenNumber } from "./written-number";

/** Why fields of a column that look like dates or numbers stay text. */
export type Doubt =
  | { kind: "day or month"; count: number; example: string }
  | { kind: "thousands or decimals"; count: number; example: string }
  | { kind: "dates contradict" | "numbers contradict"; count: number; rows: [number, number] }
  | { kind: "ids"; count: number; example: string }
  | { kind: "currencies"; count: number; currencies: string[] }
  | { kind: "percent"; count: number; example: string };

/** How a column is read, and what about it is not clear. */
export interface ColumnTyping {
  rules: FieldRules;
  doubt?: Doubt;
}

/** Rows where a reading is proved, the first of each. */
type Proofs<Reading extends string> = Partial<Record<Reading, number>>;

const DOLLARS = ["$", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN"];
const ALIKE: Record<string, string[]> = {
  $: DOLLARS,
  kr: ["kr", "SEK", "NOK", "DKK", "ISK"],
  "¥": ["¥", "JPY", "CNY"],
};

/** Looks at the fields of one column, in any number of slices, and then says how they are to be read. */
export class ColumnEvidence {
  private readonly dates: boolean;
  private readonly ratio: boolean;
  private filled = 0;
  private ids = { count: 0, example: "" };
  private numbers = 0;
  private readonly orders: Proofs<DateOrder> = {};
  private readonly decimals: Proofs<DecimalSign> = {};
  private readonly implied: Proofs<DecimalSign> = {};
  private readonly currencies = new Map<string, number>();
  private openDates = { count: 0, example: "" };
  private slashed = 0;
  private openNumbers = { count: 0, example: "" };
  private separated = 0;
  private percent = { count: 0, example: "" };
  private beyondOne = false;

  /** `header` is the column's title, empty for none. */
  constructor(header: string) {
    this.dates = speaksOfDates(header);
    this.ratio = /price|rate|prijs|tarief|preis|kurs|koers/i.test(header);
  }

  /** Takes a field into account; `row` is its place in the file, counted from 1. */
  see(field: string, row: number): void {
    if (field === "") return;
    const text = field.trim();
    this.filled++;
    if (/^-?[1-9]\d{0,7}$/.test(text)) {
      this.numbers++;
      this.beyondOne ||= text !== "1" && text !== "-1";
      return;
    }
    if (/^-?[1-9]\d{0,14}\.(?:\d{1,2}|\d{4,})$/.test(text)) {
      this.seeDecimal(row);
      return;
    }
    if (!/\d/.test(text) || isWording(text)) return;
    if (looksLikeId(text)) {
      this.open(this.ids, text);
      return;
    }
    const date = dateParts(text, this.dates);
    if (date) {
      if (date.order) return;
      this.slashed++;
      const order = provenOrder(date);
      if (order) this.orders[order] ??= row;
      else if (date.first !== date.second && date.first <= 12) this.open(this.openDates, text);
      return;
    }
    const number = takeApart(text);
    if (number) this.seeNumber(number, text, row);
  }

  private seeDecimal(row: number): void {
    this.numbers++;
    this.separated++;
    this.decimals["."] ??= row;
    // 1.00 is the one exception, which no column of percentages hangs on.
    this.beyondOne = true;
  }

  private seeNumber(number: WrittenNumber, text: string, row: number): void {
    const signs = readSigns(number.body);
    if (!signs) return;
    this.numbers++;
    if (number.currency) this.currencies.set(number.currency, (this.currencies.get(number.currency) ?? 0) + 1);
    if (number.percent) this.open(this.percent, text);
    else this.beyondOne ||= !/^(?:0?(?:[.,]\d+)?|1(?:[.,]0+)?)$/.test(number.body);
    if (signs.decimal || signs.either) this.separated++;
    if (signs.decimal) this.decimals[signs.decimal] ??= row;
    if (!signs.either) return;
    this.open(this.openNumbers, text);
    const implied = this.ratio || THREE_DECIMALS.includes(number.currency ?? "") ? undefined : impliedDecimal(number);
    if (implied) this.implied[implied] ??= row;
  }

  private open(seen: { count: number; example: string }, text: string): void {
    seen.example ||= text;
    seen.count++;
  }

  /** How the fields seen so far are to be read. */
  typing(): ColumnTyping {
    const { order, doubt: dateDoubt } = this.dateOrder();
    const { decimal, doubt: numberDoubt } = this.decimalSign();
    const isOne = oneCurrency([...this.currencies.keys()]);
    // PEN 2 is money only among amounts.
    const money = isOne && this.numbers * 2 >= this.filled;
    const percent = this.percent.count > 0 && !this.beyondOne;
    const rules: FieldRules = {
      ids: this.ids.count > 0,
      money,
      percent,
      dates: this.dates,
      ...(order && { order }),
      ...(decimal && { decimal }),
    };
    const doubt = rules.ids
      ? this.idDoubt()
      : (dateDoubt ?? this.currencyDoubt(isOne) ?? this.percentDoubt() ?? numberDoubt);
    // In a column of other texts, a few that look like dates are part of what is written there.
    return doubt && doubt.count * 2 >= this.filled ? { rules, doubt } : { rules };
  }

  private dateOrder(): { order?: DateOrder; doubt?: Doubt } {
    const { day, month } = this.orders;
    const count = this.slashed;
    if (day && month) return { doubt: { kind: "dates contradict", count, rows: [day, month] } };
    if (day || month) return { order: day ? "day" : "month" };
    const { count: open, example } = this.openDates;
    // The fifth of May is that in either order.
    if (open === 0) return count > 0 ? { order: "day" } : {};
    return { doubt: { kind: "day or month", count, example } };
  }

  private decimalSign(): { decimal?: DecimalSign; doubt?: Doubt } {
    for (const proofs of [this.decimals, this.implied]) {
      const { ".": point, ",": comma } = proofs;
      if (point && comma) return { doubt: { kind: "numbers contradict", count: this.separated, rows: [point, comma] } };
      if (point || comma) return { decimal: point ? "." : "," };
    }
    const { count, example } = this.openNumbers;
    return count > 0 ? { doubt: { kind: "thousands or decimals", count, example } } : { decimal: "." };
  }

  /** A few such fields among other numbers are worth a word; a column of them is a column of ids. */
  private idDoubt(): Doubt | undefined {
    const { count, example } = this.ids;
    return count * 10 < this.numbers ? { kind: "ids", count: this.numbers, example } : undefined;
  }

  private currencyDoubt(isOne: boolean): Doubt | undefined {
    const count = [...this.currencies.values()].reduce((sum, number) => sum + number, 0);
    return isOne ? undefined : { kind: "currencies", count, currencies: [...this.currencies.keys()] };
  }

  private percentDoubt(): Doubt | undefined {
    const { count, example } = this.percent;
    return count > 0 && this.beyondOne ? { kind: "percent", count, example } : undefined;
  }
}

/** Whether the spellings found can be one currency: $ agrees with any dollar, kr with any krone. */
function oneCurrency(found: readonly string[]): boolean {
  const signs = found.filter((currency) => currency in ALIKE);
  const codes = found.filter((currency) => !(currency in ALIKE));
  if (signs.length > 1 || codes.length > 1) return false;
  return signs.length === 0 || codes.length === 0 || ALIKE[signs[0]].includes(codes[0]);
}
