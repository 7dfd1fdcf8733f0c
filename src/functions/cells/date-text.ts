import { serialOf } from "../../records/civil";
import { isFiller, monthNamed } from "./month-names";

/** Which of the two first numbers of a date is the day. */
export type DayOrder = "day" | "month";

const TIME =
  /(?:^|[\sT,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\.?)?\s*(?:(Z|UTC|GMT)?\s*(?:([+-])(\d{2}):?(\d{2})?)?)(?:\s*\([^)]*\))?$/i;
const ZONE_ONLY = /\s+(?:UTC|GMT)$|(?<=\d)Z$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_FIRST_CJK = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?:[.,](\d+))?(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i;
const NUMERIC = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const WITH_POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const WITHOUT_DAY = /^(?:\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\d{4}\s*年\s*\d{1,2}\s*月)$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?$/;
const LAST_TWO_DIGIT_YEAR = 69;

/**
 * Reads texts that spell a date, one at a time: `read` returns whether the text is one, and the fields then describe it.
 *
 * Serials are not yet checked against the window of dates.
 */
export class DateText {
  /** The serial of the clock as written; of "01/02/2024" the reading with the day first. */
  serial = NaN;
  /** The serial with the month first, where both readings exist and differ; else NaN. */
  monthFirst = NaN;
  /** Whether the text is numbers by / or -, whose order matters, and has a part that can be no month. */
  proves: DayOrder | undefined;
  /** Whether the text is written by / or - with the year last. */
  numeric = false;
  /** Minutes by which the clock is ahead of UTC; NaN where the text names no zone. */
  offset = NaN;
  /** Whether the text names a month and a year, but no day. */
  lacksDay = false;

  /** Reads a trimmed text; false where it is no date, also where it only lacks a day. */
  read(text: string): boolean {
    this.serial = this.monthFirst = this.offset = NaN;
    this.proves = undefined;
    this.numeric = this.lacksDay = false;
    if (this.readIsoDay(text)) return true;
    const compact = COMPACT.exec(text);
    if (compact) return this.readCompact(compact);
    let time = 0;
    let rest = text;
    const match = TIME.exec(text);
    if (match) {
      time = this.readTime(match);
      if (Number.isNaN(time)) return false;
      rest = text.slice(0, match.index);
    } else if (ZONE_ONLY.test(text)) {
      this.offset = 0;
      rest = text.replace(ZONE_ONLY, "");
    }
    if (!this.readDay(rest)) return false;
    this.serial += time;
    this.monthFirst += time;
    return true;
  }

  /** Takes the meaning of a text by / or -: which of its first two numbers is the day. */
  resolved(order: DayOrder): number {
    return order === "month" && !Number.isNaN(this.monthFirst) ? this.monthFirst : this.serial;
  }

  /** The usual form, 2026-01-31, without a regular expression. */
  private readIsoDay(text: string): boolean {
    if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
    const year = digits(text, 0, 4);
    const month = digits(text, 5, 7);
    const day = digits(text, 8, 10);
    if (year < 0 || month < 0 || day < 0) return false;
    this.serial = serialOfDay(year, month, day);
    return !Number.isNaN(this.serial);
  }

  private readCompact(parts: RegExpExecArray): boolean {
    const [, year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes] = parts;
    if (utc) this.offset = 0;
    else if (sign) this.offset = offsetOf(sign, hours, minutes);
    if (sign && Number.isNaN(this.offset)) return false;
    const time = timeOf(hour, minute, second, fraction);
    return this.found(serialOfDay(Number(year), Number(month), Number(day)) + time);
  }

  private readTime([, hour, minute, second, fraction, half, zone, sign, hours, minutes]: RegExpExecArray): number {
    if (half) {
      const h = Number(hour);
      if (h < 1 || h > 12) return NaN;
      hour = String((h % 12) + (half.toLowerCase() === "p" ? 12 : 0));
    }
    if (sign) this.offset = offsetOf(sign, hours, minutes);
    else if (zone) this.offset = 0;
    if (sign && Number.isNaN(this.offset)) return NaN;
    return timeOf(hour, minute, second, fraction);
  }

  private readDay(text: string): boolean {
    const parts = YEAR_FIRST.exec(text);
    if (parts) return this.found(serialOfDay(Number(parts[1]), Number(parts[3]), Number(parts[4])));
    const numeric = NUMERIC.exec(text);
    if (numeric) return this.readNumeric(Number(numeric[1]), Number(numeric[3]), yearOf(numeric[4]));
    const points = WITH_POINTS.exec(text);
    if (points) return this.found(serialOfDay(yearOf(points[3]), Number(points[2]), Number(points[1])));
    const cjk = YEAR_FIRST_CJK.exec(text);
    if (cjk) return this.found(serialOfDay(Number(cjk[1]), Number(cjk[2]), Number(cjk[3])));
    if (WITHOUT_DAY.test(text)) {
      this.lacksDay = true;
      return false;
    }
    return this.readNamed(text);
  }

  private readNumeric(first: number, second: number, year: number): boolean {
    const dayFirst = serialOfDay(year, second, first);
    const monthFirst = serialOfDay(year, first, second);
    this.numeric = true;
    if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return false;
    if (Number.isNaN(monthFirst)) this.proves = "day";
    else if (Number.isNaN(dayFirst)) this.proves = "month";
    else if (dayFirst !== monthFirst) this.monthFirst = monthFirst;
    return this.found(Number.isNaN(dayFirst) ? monthFirst : dayFirst);
  }

  /** Reads "5 January 2026", "Jan 5, 2026", "2026 Jan 5" and the like, in several languages. */
  private readNamed(text: string): boolean {
    if (!/\p{L}/u.test(text) || text.length > 60) return false;
    const words = text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .split(/[\s,./-]+/)
      .filter((word) => word !== "" && !isFiller(word));
    const at = words.findIndex((word) => monthNamed(word) !== undefined);
    if (at < 0 || words.length > 3) return false;
    const month = monthNamed(words[at])! + 1;
    const others = words.filter((_, i) => i !== at);
    if (others.length === 1 && /^\d{2,4}$/.test(others[0])) this.lacksDay = true;
    if (others.length !== 2) return false;
    const [first, last] = others;
    if (/^\d{4}$/.test(first) && at === 1 && ORDINAL.test(last))
      return this.found(serialOfDay(Number(first), month, Number(ORDINAL.exec(last)![1])));
    if (at === 2 || !ORDINAL.test(first) || !/^(?:\d{4}|\d{2})$/.test(last)) return false;
    return this.found(serialOfDay(yearOf(last), month, Number(ORDINAL.exec(first)![1])));
  }

  private found(serial: number): boolean {
    this.serial = serial;
    return !Number.isNaN(serial);
  }
}

/** Returns the number that the digits between two places spell, or -1. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** The serials of the first of January, by year. */
const januaries = new Map<number, number>();

/** Returns the serial of a day, months from 1, or NaN where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12) || day < 1 || year < 1900) return NaN;
  if (day > DAYS[month - 1] && !(month === 2 && day === 29 && isLeap(year))) return NaN;
  let serial = januaries.get(year);
  if (serial === undefined) januaries.set(year, (serial = serialOf(year, 0, 1)));
  if (year === 1900) return serialOf(year, month - 1, day);
  for (let m = 0; m < month - 1; m++) serial += DAYS[m];
  return serial + day - 1 + (month > 2 && isLeap(year) ? 1 : 0);
}

const yearOf = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year + (year <= LAST_TWO_DIGIT_YEAR ? 2000 : 1900);
};

/** Returns a time of day as a part of a day, or NaN; 24:00 is the next midnight. */
function timeOf(hour: string, minute = "0", second = "0", fraction = "0"): number {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 24 || m > 59 || s > 59 || (h === 24 && (m > 0 || s > 0))) return NaN;
  return (h * 3600 + m * 60 + s + Number(`0.${fraction}`)) / 86_400;
}

/** Returns the minutes by which a zone is ahead of UTC, or NaN beyond the zones there are. */
function offsetOf(sign: string, hours: string, minutes = "0"): number {
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) > 59 || total > 14 * 60 ? NaN : sign === "-" ? -total : total;
}
