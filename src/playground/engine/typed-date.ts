import type { EntryLocale } from "./entry-locale";
import type { TypedContent } from "./cell-content";

const DAY_MS = 86_400_000;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?(?:m\.?)?)?$/i;

/** Reads a day, a time or both as Excel does under the regional settings given; undefined for other text. */
export function readTypedDate(text: string, locale: EntryLocale): TypedContent | undefined {
  const both = /^(.*\S)\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  if (both) {
    const [day, time] = [readDay(both[1], locale), readTime(both[2])];
    if (!day?.hasYear || !time || time.days >= 1) return undefined;
    return serial(day.serial + time.days, `${locale.dateFormat} h:mm`);
  }
  const time = readTime(text);
  if (time) return serial(time.days, time.format);
  const day = readDay(text, locale);
  return day && serial(day.serial, day.format);
}

interface Day {
  serial: number;
  format: string;
  hasYear: boolean;
}

function serial(value: number, numberFormat: string): TypedContent {
  return { content: { value }, numberFormat };
}

function readDay(text: string, locale: EntryLocale): Day | undefined {
  return readDigits(text, locale) ?? readNamed(text, locale);
}

function readDigits(text: string, locale: EntryLocale): Day | undefined {
  const parts = text.split(/([^\d]+)/);
  const separators = parts.filter((_, index) => index % 2 === 1).map((part) => part.trim());
  const numbers = parts.filter((_, index) => index % 2 === 0);
  const isSeparator = (sign: string) => sign === "/" || sign === "-" || sign === locale.separator;
  if (numbers.some((part) => !/^\d{1,4}$/.test(part)) || !separators.every(isSeparator)) return undefined;
  if (separators.some((sign) => sign !== separators[0])) return undefined;
  const [a, b, c] = numbers;
  if (numbers.length === 3) {
    const order = a.length === 4 ? "ymd" : locale.order;
    const at = (field: string) => numbers[order.indexOf(field)];
    const short = [at("m"), at("d")].every((part) => part.length <= 2);
    if (!short || (at("y").length !== 2 && at("y").length !== 4)) return undefined;
    return day(fullYear(at("y")), Number(at("m")), Number(at("d")), locale.dateFormat, true);
  }
  if (numbers.length !== 2 || c !== undefined) return undefined;
  if (a.length === 4) return b.length <= 2 ? day(Number(a), Number(b), 1, "mmm-yy", true) : undefined;
  if (b.length === 4) return a.length <= 2 ? day(Number(b), Number(a), 1, "mmm-yy", true) : undefined;
  if (a.length > 2 || b.length > 2) return undefined;
  const [month, date] = locale.order === "dmy" ? [b, a] : [a, b];
  return day(fullYear(undefined), Number(month), Number(date), "d-mmm", false);
}

function readNamed(text: string, locale: EntryLocale): Day | undefined {
  const named =
    /^(?:(\d{1,2})(?:\.?[- ]|\. ?))?([\p{L}]{3,12})\.?[- ,]*(?:(\d{1,2}),? )?(\d{1,2}|\d{4})?$/iu.exec(text) ??
    undefined;
  if (!named) return undefined;
  const [, before, name, after, year] = named;
  const month = monthOf(name.toLowerCase(), locale);
  const date = before ?? after;
  if (month === 0 || (!date && !year) || (before && after)) return undefined;
  // "Jan 5" is the fifth, "Jan 45" a year.
  if (!date && year.length <= 2 && Number(year) <= 31)
    return day(fullYear(undefined), month, Number(year), "d-mmm", false);
  if (year?.length === 1) return undefined;
  const format = date ? (year ? "d-mmm-yy" : "d-mmm") : "mmm-yy";
  return day(fullYear(year), month, Number(date ?? 1), format, Boolean(year));
}

function monthOf(name: string, { months }: EntryLocale): number {
  return months.findIndex((names) => names.includes(name) || (name === "sept" && names.includes("sep"))) + 1;
}

function readTime(text: string): { days: number; format: string } | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = "0", half] = found;
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && (Number(hours) > 12 || Number(hours) < 1)))
    return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const days = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const clock = found[3] === undefined ? "h:mm" : "h:mm:ss";
  return { days, format: half ? `${clock} AM/PM` : days >= 1 ? "[h]:mm:ss" : clock };
}

function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number, format: string, hasYear: boolean): Day | undefined {
  const utc = new Date(Date.UTC(year, month - 1, date));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== date || year < 1900 || year > 9999) return undefined;
  const days = Math.round(utc.getTime() / DAY_MS) + 25_569;
  // Excel's calendar holds a 29 February 1900 that never was: before it, serials are a day less.
  return { serial: days < 61 ? days - 1 : days, format, hasYear };
}
