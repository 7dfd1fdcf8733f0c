/** How numbers, dates and money are typed somewhere, as the regional settings of a computer tell Excel. */
export interface EntryLocale {
  /** The language tag it was made for. */
  tag: string;
  decimal: "." | ",";
  /** What may stand between thousands. */
  groups: readonly string[];
  order: "mdy" | "dmy" | "ymd";
  /** What stands between the parts of a date, beside the slash and hyphen that are understood everywhere. */
  separator: string;
  /** The number format of a date that is typed in digits. */
  dateFormat: string;
  /** Names of the twelve months, short and full, in lower case and without points. */
  months: readonly (readonly string[])[];
  currency: string;
  /** The number format of an amount in that currency or the euro; `digits` is that of the bare number. */
  moneyFormat(symbol: string, digits: string): string;
}

/** The currencies of regions outside the euro: code, and the sign where it is not that of `Intl`. */
const CURRENCIES: Record<string, string> = {
  US: "USD",
  GB: "GBP",
  CH: "CHF",
  LI: "CHF",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  HU: "HUF",
  RO: "RON",
  TR: "TRY",
  UA: "UAH",
  RU: "RUB",
  JP: "JPY",
  CN: "CNY",
  KR: "KRW",
  TW: "TWD",
  HK: "HKD",
  SG: "SGD",
  IN: "INR",
  ID: "IDR",
  TH: "THB",
  VN: "VND",
  MY: "MYR",
  PH: "PHP",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  BR: "BRL",
  MX: "MXN",
  AR: "ARS",
  CL: "CLP",
  CO: "COP",
  ZA: "ZAR",
  IL: "ILS",
  AE: "AED",
  SA: "SAR",
};
/** A day whose year, month and day are told apart by their digits. */
const SAMPLE = new Date(2006, 1, 3);
const ENGLISH = "en-US";

const made = new Map<string, EntryLocale>();

/** The locale of a language tag such as `nl-NL`; English (United States) for a tag that is none. */
export function entryLocale(tag: string): EntryLocale {
  let locale = made.get(tag);
  if (!locale) {
    locale = makeLocale(isKnown(tag) ? tag : ENGLISH);
    made.set(tag, locale);
  }
  return locale;
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function makeLocale(tag: string): EntryLocale {
  // Western digits and calendar, whatever is usual there: they are what Excel reads in a cell.
  const plain = new Intl.Locale(tag, { numberingSystem: "latn", calendar: "gregory" });
  const region = plain.maximize().region ?? "US";
  const money = new Intl.NumberFormat(plain, {
    style: "currency",
    currency: CURRENCIES[region] ?? "EUR",
    currencyDisplay: "narrowSymbol",
  }).formatToParts(1_234_567.8);
  const numbers = new Intl.NumberFormat(plain).formatToParts(1_234_567.8);
  const part = (type: string) => numbers.find((found) => found.type === type)?.value;
  return {
    tag,
    decimal: part("decimal") === "," ? "," : ".",
    groups: alike(part("group") ?? ","),
    ...dateParts(plain),
    months: monthNames(plain),
    currency: money.find(({ type }) => type === "currency")!.value,
    moneyFormat: formatOfMoney(money),
  };
}

function alike(group: string): string[] {
  if (/\s/.test(group)) return [" ", "\u00a0", "\u202f"];
  return group === "’" || group === "'" ? ["’", "'"] : [group];
}

function dateParts(plain: Intl.Locale): Pick<EntryLocale, "order" | "separator" | "dateFormat"> {
  const parts = new Intl.DateTimeFormat(plain, { year: "numeric", month: "numeric", day: "numeric" })
    .formatToParts(SAMPLE)
    // Marks that only turn the direction of writing.
    .map(({ type, value }) => ({ type, value: value.replace(/[\u200e\u200f]/g, "") }));
  const fields = parts.filter(({ type }) => ["year", "month", "day"].includes(type));
  const order = fields.map(({ type }) => type[0]).join("") as EntryLocale["order"];
  const separator = parts.find(({ type, value }) => type === "literal" && value.trim() !== "")?.value.trim() ?? "/";
  const dateFormat = fields
    .map(({ type, value }) => (type === "year" ? "yyyy" : type[0].repeat(value.length)))
    .join(separator);
  return { order: ["mdy", "dmy", "ymd"].includes(order) ? order : "dmy", separator, dateFormat };
}

function monthNames(plain: Intl.Locale): string[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(2006, month, 3);
    const names = [plain, ENGLISH].flatMap((locale) =>
      (["short", "long"] as const).map((width) =>
        new Intl.DateTimeFormat(locale, { month: width }).format(day).toLowerCase().replaceAll(".", ""),
      ),
    );
    return [...new Set(names)];
  });
}

function formatOfMoney(parts: Intl.NumberFormatPart[]): EntryLocale["moneyFormat"] {
  const at = parts.findIndex(({ type }) => type === "currency");
  const inFront = at < parts.findIndex(({ type }) => type === "integer");
  const beside = parts[inFront ? at + 1 : at - 1];
  const space = beside?.type === "literal" ? " " : "";
  const quoted = (symbol: string) => (symbol === "$" ? symbol : `"${symbol}"`);
  return (symbol, digits) => (inFront ? quoted(symbol) + space + digits : digits + space + quoted(symbol));
}
