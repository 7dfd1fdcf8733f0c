import fc from "fast-check";

/** How a table writes its numbers and dates: one way for the whole call, as an export does. */
export interface Dialect {
  readonly number: (value: number) => unknown;
  /** Like `number`, for money. */
  readonly money: (value: number) => unknown;
  readonly date: (serial: number) => unknown;
  /** What stands where a value is missing. */
  readonly blank: fc.Arbitrary<unknown>;
  readonly open: fc.Arbitrary<unknown>;
  readonly yes: unknown;
  readonly no: unknown;
  readonly heading: boolean;
}

const plain = (value: unknown): unknown => value;
const padded = (text: string, [before, after]: readonly [string, string]): string => before + text + after;
const space = fc.constantFrom("", " ", "\u00a0", "\u202f", "\u200b", "\ufeff", "\t");

/** Writes a number with two decimals: grouped in threes or as in India, with the given signs. */
function grouped(value: number, thousands: string, decimal: string, indian: boolean): string {
  const [whole, decimals] = Math.abs(value).toFixed(2).split(".");
  const tail = whole.slice(-3);
  const head = whole.slice(0, -3).replace(indian ? /\B(?=(?:\d{2})+$)/g : /\B(?=(?:\d{3})+$)/g, thousands);
  return `${head}${head === "" ? "" : thousands}${tail}${decimal}${decimals}`;
}

const wide = (text: string): string =>
  text.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const signs = fc.constantFrom<readonly [thousands: string, decimal: string, indian?: boolean]>(
  [",", "."],
  [".", ","],
  [" ", ","],
  ["\u00a0", "."],
  ["'", "."],
  ["\u2019", ","],
  [",", ".", true],
  ["", "."],
  ["", ","],
);
const negative = fc.constantFrom<(digits: string) => string>(
  (digits) => `-${digits}`,
  (digits) => `\u2212${digits}`,
  (digits) => `${digits}-`,
  (digits) => `(${digits})`,
);
const currency = fc.constantFrom<(digits: string) => string>(
  (digits) => digits,
  (digits) => `$${digits}`,
  (digits) => `€ ${digits}`,
  (digits) => `${digits} kr`,
  (digits) => `CHF ${digits}`,
  (digits) => `${digits} EUR`,
);

const numbers: fc.Arbitrary<Pick<Dialect, "number" | "money">> = fc.oneof(
  fc.constant({ number: plain, money: plain }),
  fc
    .record({ signs, negative, currency, isWide: fc.boolean(), pads: fc.tuple(space, space) })
    .map(({ signs: [thousands, decimal, indian = false], negative, currency, isWide, pads }) => {
      const written = (value: number, inMoney: (digits: string) => string): string => {
        const digits = inMoney(grouped(value, thousands, decimal, indian));
        return padded(
          isWide ? wide(value < 0 ? negative(digits) : digits) : value < 0 ? negative(digits) : digits,
          pads,
        );
      };
      return {
        number: (value: number) => written(value, (digits) => digits),
        money: (value: number) => written(value, currency),
      };
    }),
);

const two = (number: number): string => String(number).padStart(2, "0");
const civil = (serial: number): [year: string, month: number, day: number] => {
  const date = new Date((serial - 25_569) * 86_400_000);
  return [String(date.getUTCFullYear()), date.getUTCMonth() + 1, date.getUTCDate()];
};
const MONTHS = [
  "January February March April May June July August September October November December",
  "jan feb mrt apr mei jun jul aug sep okt nov dec",
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
].map((names) => names.split(" "));

const writers: fc.Arbitrary<Dialect["date"]> = fc.oneof(
  fc.constant(plain as Dialect["date"]),
  fc.constantFrom("-", "/", ".").map((sign) => (serial: number) => {
    const [year, month, day] = civil(serial);
    return [year, two(month), two(day)].join(sign);
  }),
  fc
    .constantFrom("T10:00", " 23:59:59.999", "T00:00:00Z", "T23:30:00-05:00", " 01:00 +0200", " 12:00 UTC")
    .map((time) => (serial: number) => {
      const [year, month, day] = civil(serial);
      return `${year}-${two(month)}-${two(day)}${time}`;
    }),
  fc.constantFrom(true, false).map((short) => (serial: number) => {
    const [year, month, day] = civil(serial);
    return short ? `${day}.${month}.${year.slice(2)}` : `${two(day)}.${two(month)}.${year}`;
  }),
  fc.constantFrom(...MONTHS).chain((names) =>
    fc.constantFrom<Dialect["date"]>(
      (serial) => `${civil(serial)[2]} ${names[civil(serial)[1] - 1]} ${civil(serial)[0]}`,
      (serial) => `${names[civil(serial)[1] - 1]} ${civil(serial)[2]}, ${civil(serial)[0]}`,
      (serial) => `${two(civil(serial)[2])}-${names[civil(serial)[1] - 1]}-${civil(serial)[0].slice(2)}`,
    ),
  ),
  fc.constantFrom<Dialect["date"]>(
    (serial) => Number(civil(serial)[0] + two(civil(serial)[1]) + two(civil(serial)[2])),
    (serial) => civil(serial)[0] + two(civil(serial)[1]) + two(civil(serial)[2]),
    (serial) => (serial - 25_569) * 86_400,
    (serial) => String((serial - 25_569) * 86_400_000 + 3_600_000),
    (serial) => serial + 0.75,
    (serial) => String(serial),
  ),
  // The tables of the laws hold days above 12, which prove the order.
  fc
    .tuple(fc.boolean(), fc.constantFrom("/", "-"), fc.constantFrom("", " 5:02 PM"))
    .map(([dayFirst, sign, time]) => (serial: number) => {
      const [year, month, day] = civil(serial);
      return [...(dayFirst ? [two(day), two(month)] : [month, day]), year].join(sign) + time;
    }),
);

const MARKERS = [null, "", "\u00a0", "NULL", "n/a", "NaN", "-", "…", "\\N", "#N/A", "(blank)"];

/** Any allowed way to write a table. */
export const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    numbers,
    date: writers,
    words: fc.constantFrom<readonly [unknown, unknown]>(
      [true, false],
      [1, 0],
      ["1", "0"],
      ["Yes", "No"],
      ["ja", "nein"],
      ["oui", "non"],
      ["SÍ", "no"],
      ["sim", "não"],
      ["✓", "✗"],
      ["ja", "nee"],
    ),
    heading: fc.boolean(),
  })
  .map(({ numbers, date, words: [yes, no], heading }) => ({
    ...numbers,
    date,
    yes,
    no,
    heading,
    blank: fc.constantFrom(...MARKERS),
    open: fc.constantFrom(...MARKERS, 0, "9999-12-31", 2_958_465, "ongoing", "Active", "0000-00-00"),
  }));
