import type { DecimalSign } from "./cell";

/** A number as it is written: what surrounds it, and its digits with their signs. */
export interface WrittenNumber {
  negative: boolean;
  percent: boolean;
  /** The code or sign of a currency, in one spelling for each. */
  currency?: string;
  /** The currency as it is written, and whether it stands in front. */
  symbol?: string;
  inFront?: boolean;
  body: string;
}

/** What the signs among the digits say: nothing, which one is decimal, or that either reading is possible for this sign. */
export type SignReading = { decimal?: DecimalSign; either?: DecimalSign };

const CODES = new Set(Intl.supportedValuesOf("currency"));
const SIGNS: Record<string, string> = {
  $: "$",
  US$: "USD",
  R$: "BRL",
  A$: "AUD",
  C$: "CAD",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  RS: "INR",
  "RS.": "INR",
  KR: "kr",
  "KR.": "kr",
  ZŁ: "PLN",
  KČ: "CZK",
  FR: "CHF",
  "FR.": "CHF",
};
/** Their amounts have three decimals, so that three digits after a sign are no sure thousands. */
export const THREE_DECIMALS = ["KWD", "BHD", "OMR", "JOD", "TND"];

const BODY = /^(?:\d[\d.,' ’]*|[.,]\d+)(?:[eE][+-]?\d{1,3})?$/;
const PLAIN = /^(?:0|[1-9]\d*)$/;
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:([.,])\d+)?$/;
// 12E5 is as likely an article number, so an exponent counts only with a sign before it or in it.
const SCIENTIFIC = /^\d([.,])\d+[eE][+-]?\d{1,3}$|^\d[eE][+-]\d{1,3}$/;

/** Takes a text apart that is a number with a currency, sign, brackets or percent sign; undefined for other text. */
export function takeApart(text: string): WrittenNumber | undefined {
  let rest = text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace("−", "-")
    .trim();
  const brackets = /^\((.+)\)$/.exec(rest);
  if (brackets) rest = brackets[1].trim();
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trimEnd();
  let negative = takeMinus();
  const { currency, symbol, inFront } = takeCurrency();
  negative = takeMinus() || negative;
  // Retailers write a dash for no cents, accountants for nothing at all.
  rest = rest.replace(/[.,][-–—]{1,2}$/, "");
  if (currency && /^[-–—]$/.test(rest)) rest = "0";
  if (/\d-$/.test(rest) && !negative && !brackets) {
    negative = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  if (!BODY.test(rest) || (brackets && negative) || (percent && currency)) return undefined;
  return {
    negative: negative || brackets !== null,
    percent,
    ...(currency && { currency, symbol, inFront }),
    body: rest,
  };

  function takeMinus(): boolean {
    if (!/^-(?!$|[-–—])/.test(rest)) return false;
    rest = rest.slice(1).trimStart();
    return true;
  }

  function takeCurrency(): Pick<WrittenNumber, "currency" | "symbol" | "inFront"> {
    const front = /^([^\d\s.,'’()+-]{1,3}\.?)\s*(?=[-–—\d.,])/u.exec(rest);
    const back = front ? null : /[\d.,–—-]\s*([^\d\s.,'’()%+-]{1,3}\.?)$/u.exec(rest);
    const found = front?.[1] ?? back?.[1];
    const code = found === undefined ? undefined : currencyOf(found);
    if (!code) return {};
    rest = front ? rest.slice(front[0].length) : rest.slice(0, -found!.length).trimEnd();
    return { currency: code, symbol: found, inFront: front !== null };
  }
}

/** The currency of a code or sign; undefined for other text. */
export function currencyOf(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (CODES.has(upper) && text === upper) return upper;
  return SIGNS[upper] ?? (/^\p{Sc}$/u.test(text) ? text : undefined);
}

/** What the signs among the digits of a number say; undefined where the digits form none. */
export function readSigns(body: string): SignReading | undefined {
  const points = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  const scientific = SCIENTIFIC.exec(body);
  if (scientific) return { decimal: scientific[1] as DecimalSign | undefined };
  const spaced = SPACED.exec(body);
  if (spaced) return { decimal: spaced[1] as DecimalSign | undefined };
  if (points + commas === 0) return PLAIN.test(body) ? {} : undefined;
  if (points > 0 && commas > 0) {
    const decimal = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
    const [whole, fraction, more] = body.split(decimal);
    return more === undefined && /^\d+$/.test(fraction) && isGrouped(whole, other(decimal)) ? { decimal } : undefined;
  }
  const sign = points > 0 ? "." : ",";
  if (points + commas > 1) return isGrouped(body, sign) ? { decimal: other(sign) } : undefined;
  const [whole, fraction] = body.split(sign);
  if (!/^(?:0|[1-9]\d*)?$/.test(whole) || !/^\d+$/.test(fraction)) return undefined;
  const isEither = fraction.length === 3 && whole !== "0" && whole.length >= 1 && whole.length <= 3;
  return isEither ? { either: sign } : { decimal: sign };
}

/** The value of a number's digits once its decimal sign is known. */
export function valueOf(body: string, decimal: DecimalSign): number {
  const plain = body.replace(/[ '’]/g, "").replaceAll(other(decimal), "").replace(decimal, ".");
  return Number(plain);
}

/** The sign of thousands beside a decimal sign. */
export function other(sign: DecimalSign): DecimalSign {
  return sign === "." ? "," : ".";
}

/** Thousands stand in threes, or in twos before a last three, as in India. */
function isGrouped(whole: string, sign: DecimalSign): boolean {
  const [first, ...groups] = whole.split(sign);
  const last = groups.pop();
  if (last?.length !== 3 || !/^[1-9]\d{0,2}$/.test(first) || !/^\d+$/.test(last + groups.join(""))) return false;
  return groups.every(({ length }) => length === 3) || (first.length < 3 && groups.every(({ length }) => length === 2));
}
