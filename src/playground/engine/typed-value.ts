import type { TypedContent } from "./cell-content";
import { entryLocale, type EntryLocale } from "./entry-locale";
import { readTypedDate } from "./typed-date";

const AMERICAN = entryLocale("en-US");
/** A double holds so many digits of any decimal number; Excel makes those beyond zeros. */
const DIGITS = 15;

/** Reads text as Excel does when it is typed or pasted, under the regional settings given, or assigned to `Range.values` (English, United States). */
export function readTyped(text: string, locale: EntryLocale = AMERICAN): TypedContent {
  if (text === "") return { content: { value: null } };
  if (text.startsWith("'")) return { content: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { content: { formula: text } };
  if (/^[-+@]/.test(text) && /^[-+@]*[A-Za-z_(]/.test(text))
    return { content: { formula: `=${text.replace(/^\+/, "")}` } };
  const trimmed = text.trim();
  // Every text that is written passes here: most hold no digit and are soon done with.
  if (!/\d/.test(trimmed)) return readBoolean(trimmed) ?? { content: { value: text } };
  return readNumber(trimmed, locale) ?? readTypedDate(trimmed, locale) ?? { content: { value: text } };
}

function readBoolean(text: string): TypedContent | undefined {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { content: { value: upper === "TRUE" } } : undefined;
}

function readNumber(text: string, locale: EntryLocale): TypedContent | undefined {
  const brackets = /^\((?![-+])(.+)\)$/.exec(text);
  const signed = /^([-+]?)(.*)$/.exec((brackets?.[1] ?? text).trim())!;
  const { bare: unsigned, symbol } = withoutCurrency(signed[2], locale);
  // The sign may stand before the currency or after it, once.
  const inner = symbol !== undefined && signed[1] === "" && !brackets ? /^[-+]/.exec(unsigned)?.[0] : undefined;
  const percent = /\s?%$/.test(unsigned);
  const bare = unsigned.slice(inner?.length ?? 0).replace(/\s?%$/, "");
  const digits = plainNumber(bare, locale);
  if (digits === undefined || (percent && symbol !== undefined)) return undefined;
  const size = fifteenDigits(digits);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = brackets || signed[1] === "-" || inner === "-";
  const value = isNegative && size !== 0 ? -size : size;
  const decimals = bare.includes(locale.decimal);
  const grouped = locale.groups.some((group) => bare.includes(group));
  const numberFormat = percent
    ? decimals
      ? "0.00%"
      : "0%"
    : symbol !== undefined
      ? locale.moneyFormat(symbol, decimals ? "#,##0.00" : "#,##0")
      : /e/i.test(bare)
        ? "0.00E+00"
        : grouped
          ? decimals
            ? "#,##0.00"
            : "#,##0"
          : undefined;
  return { content: { value: percent ? dividedByHundred(value) : value }, ...(numberFormat ? { numberFormat } : {}) };
}

function withoutCurrency(text: string, { currency }: EntryLocale): { bare: string; symbol?: string } {
  for (const symbol of new Set([currency, "€"])) {
    const [size, sign] = [symbol.length, symbol.toUpperCase()];
    if (text.slice(0, size).toUpperCase() === sign) return { bare: text.slice(size).trimStart(), symbol };
    if (text.slice(-size).toUpperCase() === sign) return { bare: text.slice(0, -size).trimEnd(), symbol };
  }
  return { bare: text };
}

/** A number as JavaScript writes it; undefined for what is none, such as thousands that do not stand in threes. */
function plainNumber(text: string, { decimal, groups }: EntryLocale): string | undefined {
  const point = text.indexOf(decimal);
  const whole = point < 0 ? text : text.slice(0, point);
  const rest = point < 0 ? "" : `.${text.slice(point + 1)}`;
  const group = groups.find((sign) => whole.includes(sign));
  if (group !== undefined && !/^\d{1,3}$/.test(whole.split(group)[0])) return undefined;
  if (
    group !== undefined &&
    !whole
      .split(group)
      .slice(1)
      .every((part, index, parts) => isGroup(part, index, parts))
  )
    return undefined;
  const plain = (group === undefined ? whole : whole.replaceAll(group, "")) + rest;
  return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? plain : undefined;
}

function isGroup(part: string, index: number, parts: readonly string[]): boolean {
  return index === parts.length - 1 ? /^\d{3}(?:e[-+]?\d+)?$/i.test(part) : /^\d{3}$/.test(part);
}

function fifteenDigits(plain: string): number {
  const [mantissa, exponent = "0"] = plain.toLowerCase().split("e");
  const significant = mantissa.replace(".", "").replace(/^0+/, "");
  if (significant.length <= DIGITS) return Number(plain);
  let seen = 0;
  let begun = false;
  const cut = mantissa.replace(/\d/g, (digit) => {
    begun ||= digit !== "0";
    if (begun) seen++;
    return seen > DIGITS ? "0" : digit;
  });
  return Number(`${cut}e${exponent}`);
}

/** 12.3 % is the double nearest to 0.123, which a division does not always give. */
function dividedByHundred(value: number): number {
  return Number(`${value}e-2`) || value / 100;
}
