/** A day or moment read from text: its Excel serial, and whether a time of day was written. */
export interface CsvDate {
  serial: number;
  time: boolean;
}

/** What a field of a CSV file becomes: a number, a date, text, or null for an empty field. */
export type CsvCell = number | string | CsvDate | null;

/** How the fields of one column are to be read. */
export interface FieldRules {
  /** Numbers are written 29,33: the habit of files whose fields are separated by semicolons. */
  decimalComma: boolean;
  /** Eight digits that form a valid day are that day: only where the column's header speaks of a date. */
  compactDates: boolean;
}

// No leading zeros (0001 is somebody's name) and no leading plus.
const PLAIN = /^-?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
// 12E5 is as likely an article number, so an exponent counts only with a point before it or a sign in it.
const SCIENTIFIC = /^-?(?:\d\.\d+[eE][+-]?\d{1,3}|\d[eE][+-]\d{1,3})$/;
const COMMA = /^-?(?:0|[1-9]\d*),\d+$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?Z?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
// Excel's calendar holds a 29 February 1900 that never was; serials before it are a day off.
const FIRST_SERIAL = 61;
// A double keeps 15 digits of any decimal number; a longer one is an id that would be damaged.
const SAFE_DIGITS = 15;

/** What the field says under the rules of its column; text that is no number and no date stays text, untouched. */
export function readField(field: string, rules: FieldRules): CsvCell {
  if (field === "") return null;
  const text = field.trim();
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 45 || first === 46;
  if (!numeric) return field;
  const date = ISO.exec(text) ?? (rules.compactDates ? COMPACT.exec(text) : null);
  return (date && readDate(date)) ?? readNumber(text, rules) ?? field;
}

/** Whether a column of this header holds dates. */
export function speaksOfDates(header: string): boolean {
  return /(?:^|[^a-z])(?:date|day)(?:$|[^a-z])|date$/i.test(header.replace(/([a-z])([A-Z])/g, "$1 $2"));
}

function readNumber(text: string, { decimalComma }: FieldRules): number | null {
  const written = decimalComma && COMMA.test(text) ? text.replace(",", ".") : text;
  const digits = written
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
  if (digits.length > SAFE_DIGITS || !(PLAIN.test(written) || SCIENTIFIC.test(written))) return null;
  const value = Number(written);
  return written !== "-" && Number.isFinite(value) ? value : null;
}

function readDate([, year, month, day, hour = "0", minute = "0", second = "0"]: RegExpExecArray): CsvDate | null {
  const midnight = Date.UTC(+year, +month - 1, +day);
  const serial = (midnight - EPOCH) / MILLISECONDS_PER_DAY;
  const real = new Date(midnight).getUTCMonth() === +month - 1 && +day > 0 && serial >= FIRST_SERIAL;
  if (!real || +hour > 23 || +minute > 59 || +second > 59) return null;
  const time = +hour * 3600 + +minute * 60 + +second;
  return { serial: serial + time / 86_400, time: hour !== "0" };
}
