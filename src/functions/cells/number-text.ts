import { agree, currencyNamed, type Currency } from "./currency";
import { trimmed } from "../../records/white-space";

/** The sign that separates decimals. */
export type DecimalSign = "." | ",";

/** What stands before or after the digits of a number. */
interface Affix {
  readonly negative: boolean;
  readonly signed: boolean;
  readonly open: boolean;
  readonly close: boolean;
  readonly percent: boolean;
  readonly currency?: Currency;
  /** The decimal sign of an ending such as ",-", which means no cents. */
  readonly noCents?: DecimalSign;
}

const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/g;
const FULL_WIDTH_SIGNS: Readonly<Record<string, string>> = { "￠": "¢", "￡": "£", "￥": "¥", "￦": "₩" };
const SPACES = /[\s\u180e\u200b-\u200d\u2060]/;
const NO_CENTS = /^([.,])[-‐-―−]{1,2}/;
const ZERO_DASH = /^(?:(\D+?)\s*[-‐-―−]+|[-‐-―−]+\s*(\D+))$/;
const EXPONENT = /^(\d*(?:[.,]\d*)?)e([+-]?\d{1,3})$/i;
const LETTER = /\p{L}/u;
const MINUS = "-−–";
const MOST_EXACT_DIGITS = 15;
const affixes = new Map<string, Affix | undefined>();

/**
 * Reads texts that spell a number, one at a time: `read` returns whether the text is one, and the fields then describe it.
 *
 * Fields instead of an object per cell, because a column may hold a million such texts.
 */
export class NumberText {
  /** The number; of two possible readings the one with thousands. */
  value = NaN;
  /** Of a text such as "1.234" the reading with decimals; NaN where the text has one reading only. */
  decimalValue = NaN;
  /** The decimal sign that the text proves; undefined where it proves none. */
  proves: DecimalSign | undefined;
  /** The one separator of a text with two readings. */
  separator: DecimalSign | undefined;
  currency: Currency | undefined;
  percent = false;
  /** Whether the text is nothing but digits, a sign or brackets and separators, among them a point or a comma. */
  plainWithSeparator = false;

  /** Reads a text; false where it is no number. */
  read(text: string): boolean {
    this.value = this.decimalValue = NaN;
    this.proves = this.separator = this.currency = undefined;
    this.percent = this.plainWithSeparator = false;
    const first = firstDigit(text);
    if (first < 0) return this.readDash(text) || this.readWide(text);
    const last = lastDigit(text);
    let start = first;
    // ".5" and ",5": the separator belongs to the number; in "Rs.5" it belongs to the currency.
    if (first > 0 && isSeparator(text.charCodeAt(first - 1)) && !LETTER.test(text[first - 2] ?? "")) start--;
    const before = affix(text.slice(0, start));
    const after = affix(text.slice(last + 1));
    if (!before || !after || before.close || before.percent || before.noCents || after.open) return this.readWide(text);
    if (before.open !== after.close || (before.signed && after.signed)) return false;
    const signed = before.signed || after.signed;
    if (before.open && signed) return false;
    this.currency = before.currency ?? after.currency;
    if (before.currency && after.currency) {
      // "$5 USD"
      if (!agree(before.currency, after.currency)) return false;
      if (after.currency.codes.size < before.currency.codes.size) this.currency = after.currency;
    }
    this.percent = after.percent;
    if (this.percent && this.currency) return false;
    if (!this.readDigits(text, start, last, after.noCents)) return this.readWide(text);
    if (before.open || before.negative || after.negative) {
      this.value = 0 - this.value;
      this.decimalValue = 0 - this.decimalValue;
    }
    if (this.percent) {
      this.value /= 100;
      this.decimalValue /= 100;
    }
    const signs = Number(signed || before.open) + Number(before.open);
    this.plainWithSeparator &&= !this.percent && text.length - signs === last + 1 - start;
    return true;
  }

  /** Takes the meaning of a text whose one separator may be decimal: `sign` is the decimal sign. */
  resolved(sign: DecimalSign): number {
    return this.separator === sign ? this.decimalValue : this.value;
  }

  /** A dash with a currency sign is how accountants write zero. */
  private readDash(text: string): boolean {
    const match = ZERO_DASH.exec(trimmed(text));
    if (!match) return false;
    this.currency = currencyNamed(trimmed(match[1] ?? match[2]));
    if (!this.currency) return false;
    this.value = 0;
    return true;
  }

  /** Full-width digits and signs are those of the usual width. */
  private readWide(text: string): boolean {
    if (text.search(FULL_WIDTH) < 0) return false;
    return this.read(
      text.replace(FULL_WIDTH, (char) => FULL_WIDTH_SIGNS[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
    );
  }

  /** Reads the digits with their separators between two places of a text. */
  private readDigits(text: string, start: number, last: number, noCents: DecimalSign | undefined): boolean {
    let digits = 0;
    let mantissa = 0;
    let points = 0;
    let commas = 0;
    let lastPoint = -1;
    let lastComma = -1;
    let gap = 0;
    for (let i = start; i <= last; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) {
        digits++;
        mantissa = mantissa * 10 + (code - 48);
      } else if (code === 46) {
        points++;
        lastPoint = i;
      } else if (code === 44) {
        commas++;
        lastComma = i;
      } else if (code === 39 || code === 0x2019 || SPACES.test(text[i])) {
        const kind = code === 39 || code === 0x2019 ? 39 : 32;
        if (gap !== 0 && gap !== kind) return false;
        gap = kind;
      } else return this.readExponent(text.slice(start, last + 1));
    }
    const exact = digits <= MOST_EXACT_DIGITS;
    const whole = (): number => (exact ? mantissa : Number(onlyDigits(text, start, last)));
    const withDecimals = (sign: number): number => {
      let places = 0;
      for (let i = sign + 1; i <= last; i++) if (isDigit(text.charCodeAt(i))) places++;
      if (exact) return places === 0 ? mantissa : mantissa / 10 ** places;
      return Number(`${onlyDigits(text, start, sign)}.${onlyDigits(text, sign + 1, last)}`);
    };
    if (points === 0 && commas === 0) {
      if (gap !== 0 && !isGrouped(text, start, last)) return false;
      if (noCents) this.proves = noCents;
      this.value = whole();
      return true;
    }
    this.plainWithSeparator = gap === 0;
    const isDecimal = gap !== 0 || (points > 0 && commas > 0);
    if (noCents) {
      // "1.200,-": the decimals that are not there are set off by the other sign.
      if ((noCents === "." ? points : commas) > 0 || !isGrouped(text, start, last)) return false;
      this.proves = noCents;
      this.value = whole();
      return true;
    }
    if (isDecimal) {
      const sign = lastPoint > lastComma ? "." : ",";
      const place = Math.max(lastPoint, lastComma);
      if ((sign === "." ? points : commas) > 1 || (gap !== 0 && points > 0 && commas > 0)) return false;
      if (!isGrouped(text, start, place - 1) || hasGapAfter(text, place, last)) return false;
      this.proves = sign;
      this.value = withDecimals(place);
      return true;
    }
    const sign = points > 0 ? "." : ",";
    const other = sign === "." ? "," : ".";
    if (points + commas > 1) {
      if (!isGrouped(text, start, last)) return false;
      this.proves = other;
      this.value = whole();
      return true;
    }
    const place = Math.max(lastPoint, lastComma);
    const leading = place - start;
    const mayBeThousands =
      last - place === 3 && leading >= 1 && leading <= 3 && !(leading === 1 && text.charCodeAt(start) === 48);
    if (mayBeThousands) {
      this.value = whole();
      this.decimalValue = withDecimals(place);
      this.separator = sign;
    } else {
      this.value = withDecimals(place);
      this.proves = sign;
    }
    return true;
  }

  private readExponent(body: string): boolean {
    const match = EXPONENT.exec(body);
    if (!match) return false;
    const sign = /[.,]/.exec(match[1])?.[0] as DecimalSign | undefined;
    this.value = Number(`${match[1].replace(",", ".")}e${match[2]}`);
    this.proves = sign;
    this.plainWithSeparator = sign !== undefined;
    return Number.isFinite(this.value);
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSeparator = (code: number): boolean => code === 44 || code === 46;

function firstDigit(text: string): number {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return i;
  return -1;
}

function lastDigit(text: string): number {
  let i = text.length - 1;
  while (!isDigit(text.charCodeAt(i))) i--;
  return i;
}

const onlyDigits = (text: string, start: number, last: number): string =>
  text.slice(start, last + 1).replace(/\D/g, "");

/** Returns whether digits are grouped as thousands: in threes, or as in India in twos before a last three. */
function isGrouped(text: string, start: number, last: number): boolean {
  const groups: number[] = [0];
  for (let i = start; i <= last; i++) {
    if (isDigit(text.charCodeAt(i))) groups[groups.length - 1]++;
    else groups.push(0);
  }
  if (groups.length === 1) return groups[0] > 0;
  const [head, ...tail] = groups;
  if (tail[tail.length - 1] !== 3 || head === 0) return false;
  const middle = tail.slice(0, -1);
  return (head <= 3 && middle.every((n) => n === 3)) || (head <= 2 && middle.every((n) => n === 2));
}

function hasGapAfter(text: string, place: number, last: number): boolean {
  for (let i = place + 1; i <= last; i++) if (!isDigit(text.charCodeAt(i))) return true;
  return false;
}

/** Returns what stands before or after the digits, or undefined where that is more than signs, brackets, percent and a currency. */
function affix(text: string): Affix | undefined {
  if (affixes.has(text)) return affixes.get(text);
  const meaning = readAffix(text);
  if (affixes.size < 1000) affixes.set(text, meaning);
  return meaning;
}

function readAffix(text: string): Affix | undefined {
  const found = { negative: false, signed: false, open: false, close: false, percent: false };
  let currency: Currency | undefined;
  const noCents = NO_CENTS.exec(text);
  // A last point without decimals, as in "5.", is nothing more than that.
  let rest = trimmed(noCents ? text.slice(noCents[0].length) : text.replace(/^[.,]$/, ""));
  while (rest !== "") {
    const char = rest[0];
    if (MINUS.includes(char) || char === "+") {
      if (found.signed) return undefined;
      found.signed = true;
      found.negative = char !== "+";
    } else if (char === "(") {
      if (found.open) return undefined;
      found.open = true;
    } else if (char === ")") {
      if (found.close) return undefined;
      found.close = true;
    } else if (char === "%") {
      if (found.percent) return undefined;
      found.percent = true;
    } else {
      const word = /^[^\s()%+\-−–]+/.exec(rest)![0];
      if (currency || !currencyNamed(word)) return undefined;
      currency = currencyNamed(word);
      rest = trimmed(rest.slice(word.length));
      continue;
    }
    rest = trimmed(rest.slice(1));
  }
  return { ...found, currency, noCents: noCents?.[1] as DecimalSign | undefined };
}
