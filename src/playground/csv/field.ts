import type { CsvCell, DateOrder, FieldRules } from "./cell";
import { dateParts, isMonth, serialOf, type WrittenDate } from "./written-date";
import { currencyOf, other, readSigns, takeApart, valueOf, type WrittenNumber } from "./written-number";

/** A double keeps 15 digits of any whole number; a longer one is an id that would be damaged. */
const SAFE_DIGITS = 15;
const PLAIN = /^-?(?:0|[1-9]\d{0,14})$/;
const POINT = /^-?(?:0|[1-9]\d*)\.\d+$/;
const WORD = /^[A-Za-z]+/;

/** What the field says under the rules of its column; text that is no number and no date, or not clearly one, stays text, untouched. */
export function readField(field: string, rules: FieldRules): CsvCell {
  if (field === "") return null;
  if (rules.ids) return field;
  const text = field.trim();
  if (PLAIN.test(text) && !(rules.dates && text.length === 8)) return Number(text);
  if (rules.decimal === "." && POINT.test(text)) return Number(text);
  if (!/\d/.test(text)) return readDash(text, rules) ?? field;
  if (isWording(text)) return field;
  const date = dateParts(text, rules.dates);
  if (date) return readDate(date, rules) ?? (PLAIN.test(text) ? Number(text) : field);
  const number = takeApart(text);
  return (number && readNumber(number, rules)) ?? field;
}

/** Whether a text begins with letters that are no currency and no month: the great mass of texts, told from amounts and dates cheaply. */
export function isWording(text: string): boolean {
  const word = WORD.exec(text)?.[0];
  return word !== undefined && text[word.length] !== "$" && !currencyOf(word) && !isMonth(word);
}

/** Whether a column of this header holds dates. */
export function speaksOfDates(header: string): boolean {
  return /(?:^|[^a-z])(?:date|day)(?:$|[^a-z])|date$/i.test(header.replace(/([a-z])([A-Z])/g, "$1 $2"));
}

/** Whether digits would be damaged or robbed of their meaning as a number: leading zeros, or more than a number keeps. */
export function looksLikeId(text: string): boolean {
  return /^0\d+$/.test(text) || (/^\d+$/.test(text) && text.length > SAFE_DIGITS);
}

/** The order in which the one possible reading of a date has it; undefined where both are possible. */
export function provenOrder({ first, second, order }: WrittenDate): DateOrder | undefined {
  if (order) return order;
  if (first > 12 && second <= 12) return "day";
  if (second > 12 && first <= 12) return "month";
  return undefined;
}

/** A currency with a dash is nothing of it. */
function readDash(text: string, rules: FieldRules): CsvCell {
  const number = /[-–—]$/.test(text) || /^[-–—]/.test(text) ? takeApart(text) : undefined;
  return number ? readNumber(number, rules) : null;
}

function readDate(date: WrittenDate, { order }: FieldRules): CsvCell {
  const own = date.order ?? order;
  return (own && serialOf(date, own)) ?? null;
}

function readNumber(number: WrittenNumber, rules: FieldRules): CsvCell {
  const signs = readSigns(number.body);
  if (!signs || (number.percent && !rules.percent) || (number.currency && !rules.money)) return null;
  const isPlain = !signs.decimal && !signs.either;
  if (!isPlain && !rules.decimal) return null;
  if (signs.decimal && signs.decimal !== rules.decimal) return null;
  if (isPlain && number.body.replace(/\D/g, "").length > SAFE_DIGITS) return null;
  const size = valueOf(number.body, rules.decimal ?? ".");
  if (!Number.isFinite(size)) return null;
  const value = number.negative && size !== 0 ? -size : size;
  const isWhole = !number.body.includes(rules.decimal ?? ".");
  if (number.percent) return { amount: Number(`${value}e-2`) || value / 100, format: isWhole ? "0%" : "0.00%" };
  if (number.currency) return { amount: value, format: moneyFormat(number, isWhole ? "#,##0" : "#,##0.00") };
  return value;
}

function moneyFormat({ symbol, inFront }: WrittenNumber, digits: string): string {
  const quoted = symbol === "$" ? symbol : `"${symbol}"`;
  const space = /\p{L}/u.test(symbol!) ? " " : "";
  return inFront ? quoted + space + digits : `${digits} ${quoted}`;
}

/** The decimal sign that an amount in a currency implies where three digits follow its only sign: they are thousands. */
export function impliedDecimal(number: WrittenNumber): "." | "," | undefined {
  const either = readSigns(number.body)?.either;
  return number.currency && either ? other(either) : undefined;
}
