import type { CsvDate, DateOrder } from "./cell";

const CLOCK = "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*([ap])\\.?m\\.?|Z)?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${CLOCK}$`, "i");
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${CLOCK}$`, "i");
const DAY_NAME_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ](?:de )?(\\p{L}{3,12})\\.?[-, ]+(?:de )?(\\d{4}|\\d{2})${CLOCK}$`,
  "iu",
);
const NAME_DAY_YEAR = new RegExp(`^(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${CLOCK}$`, "iu");
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

const MILLISECONDS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
// Excel's calendar holds a 29 February 1900 that never was; serials before it are a day off.
const FIRST_SERIAL = 61;
const LANGUAGES = ["en", "nl", "de", "fr", "es", "pt", "it"];

/** A date as it is written. Where the day or the month may come first, `first` and `second` are those two numbers. */
export interface WrittenDate {
  first: number;
  second: number;
  /** Undefined where only the numbers themselves can tell. */
  order?: DateOrder;
  year: number;
  clock: (string | undefined)[];
}

/** Takes a text apart that is a date; undefined for other text. `inDates` says that the column's header speaks of dates. */
export function dateParts(text: string, inDates: boolean): WrittenDate | undefined {
  if (!/^[\d\p{L}]/u.test(text)) return undefined;
  const yearFirst = /^\d{4}[-/.]/.test(text) ? YEAR_FIRST.exec(text) : null;
  if (yearFirst) {
    const [, year, , month, day, ...clock] = yearFirst;
    return { first: +month, second: +day, order: "month", year: +year, clock };
  }
  const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.]/.test(text) ? YEAR_LAST.exec(text) : null;
  if (yearLast) {
    const [, first, sign, second, year, ...clock] = yearLast;
    // 1.2.10 may be a version, 10-12-15 a part number.
    if (year.length === 2 && (sign === "." || (sign === "-" && !inDates))) return undefined;
    const order = sign === "." ? "day" : undefined;
    return { first: +first, second: +second, ...(order && { order }), year: fullYear(year), clock };
  }
  const compact = inDates ? COMPACT.exec(text) : null;
  if (compact) {
    const [year, month, day] = compact.slice(1).map(Number);
    return { first: month, second: day, order: "month", year, clock: [] };
  }
  return /\p{L}{3}/u.test(text) ? namedParts(text) : undefined;
}

function namedParts(text: string): WrittenDate | undefined {
  const dayFirst = DAY_NAME_YEAR.exec(text);
  const nameFirst = dayFirst ? null : NAME_DAY_YEAR.exec(text);
  const found = dayFirst ?? nameFirst;
  if (!found) return undefined;
  const [, a, b, year, ...clock] = found;
  const [day, name] = dayFirst ? [a, b] : [b, a];
  const month = months().get(name.toLowerCase());
  return month === undefined ? undefined : { first: month, second: +day, order: "month", year: fullYear(year), clock };
}

/** The serial of a date; undefined for a day that never was. */
export function serialOf({ first, second, year, clock }: WrittenDate, order: DateOrder): CsvDate | undefined {
  const [month, day] = order === "month" ? [first, second] : [second, first];
  const midnight = Date.UTC(year, month - 1, day);
  const whole = (midnight - EPOCH) / MILLISECONDS_PER_DAY;
  const isReal = new Date(midnight).getUTCMonth() === month - 1 && day > 0 && whole >= FIRST_SERIAL;
  const [hour = "0", minute = "0", second_ = "0", half] = clock;
  if (!isReal || +minute > 59 || +second_ > 59 || +hour > (half ? 12 : 23) || (half && +hour < 1)) return undefined;
  const hours = half ? (+hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : +hour;
  const time = hours * 3600 + +minute * 60 + +second_;
  return { serial: whole + time / 86_400, time: clock[0] !== undefined };
}

function fullYear(text: string): number {
  return text.length === 4 ? +text : +text < 70 ? 2000 + +text : 1900 + +text;
}

/** Whether a word is the name of a month. */
export function isMonth(word: string): boolean {
  return months().has(word.toLowerCase());
}

let named: Map<string, number> | undefined;

/** The names of months, full and short, in the languages that the functions read. */
function months(): Map<string, number> {
  if (named) return named;
  named = new Map([["sept", 9]]);
  for (const language of LANGUAGES) {
    for (const width of ["short", "long"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: width });
      for (let month = 0; month < 12; month++)
        named.set(
          format
            .format(new Date(2006, month, 3))
            .toLowerCase()
            .replaceAll(".", ""),
          month + 1,
        );
    }
  }
  return named;
}
