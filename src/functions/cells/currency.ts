const DOLLARS =
  "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD ZWL ARS CLP COP CUP DOP MXN UYU CVE";

/** The currencies that a sign may stand for. */
const SIGNS: Readonly<Record<string, string>> = {
  $: DOLLARS,
  US$: "USD",
  R$: "BRL",
  "€": "EUR",
  "£": "GBP EGP FKP GIP LBP SDG SHP SSP SYP",
  "¥": "JPY CNY",
  "₹": "INR",
  "₨": "INR LKR MUR NPR PKR SCR",
  RS: "INR LKR MUR NPR PKR SCR",
  "RS.": "INR LKR MUR NPR PKR SCR",
  KR: "SEK NOK DKK ISK",
  "KR.": "SEK NOK DKK ISK",
  ZŁ: "PLN",
  KČ: "CZK",
  "FR.": "CHF",
  FR: "CHF",
  "₽": "RUB",
  "₩": "KRW KPW",
  "₺": "TRY",
  "₴": "UAH",
  "₪": "ILS",
  "₫": "VND",
  "฿": "THB",
  "₱": "PHP",
  "₦": "NGN",
  "₡": "CRC",
  "₲": "PYG",
  "₵": "GHS",
  "₸": "KZT",
  "₮": "MNT",
  "₼": "AZN",
  "₾": "GEL",
  "৳": "BDT",
  "₿": "XBT",
};

const ISO_4217 = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL`.split(
    " ",
  ),
);

const THREE_DECIMALS: ReadonlySet<string> = new Set(["KWD", "BHD", "OMR", "JOD", "TND"]);
const SIGN = /^\p{Sc}$/u;
const known = new Map<string, Currency | undefined>();

/** A currency as a cell writes it. */
export interface Currency {
  /** The sign or code as messages show it. */
  readonly name: string;
  /** The ISO 4217 codes it may stand for; a sign that we know no code of stands for itself. */
  readonly codes: ReadonlySet<string>;
  /** Whether its amounts usually have three decimals, so that 1.234 is not thousands. */
  readonly threeDecimals: boolean;
}

/** Returns the currency that a text names, a sign such as € or kr or a code such as EUR; undefined where it names none. */
export function currencyNamed(text: string): Currency | undefined {
  if (known.has(text)) return known.get(text);
  const currency = lookUp(text);
  if (known.size < 1000) known.set(text, currency);
  return currency;
}

function lookUp(text: string): Currency | undefined {
  const codes = SIGNS[text.toUpperCase()]?.split(" ") ?? (ISO_4217.has(text) || SIGN.test(text) ? [text] : undefined);
  if (!codes) return undefined;
  // "US$1" after a code, as in "USD$", is not a spelling anybody needs.
  return { name: text, codes: new Set(codes), threeDecimals: codes.some((code) => THREE_DECIMALS.has(code)) };
}

/** Returns whether two currencies may be the same: $ agrees with any dollar, ¥ with JPY and CNY, kr with any krone. */
export const agree = (a: Currency, b: Currency): boolean => [...a.codes].some((code) => b.codes.has(code));

/** Returns whether a currency may be the one of a code, in any case. */
export const isOfCode = ({ codes }: Currency, code: string): boolean => codes.has(code.toUpperCase());
