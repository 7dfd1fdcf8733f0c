import type { Ids } from "../records/ids";
import type { Scores } from "../records/scores";
import type { Block, Rates, TextBlock } from "../records/blocks";
import type { Period } from "../records/periods";
import type { Times } from "../records/times";
import type { Unit } from "../records/units";

/** A cell as a metric gives it back; "" is a missing cell. */
export type Cell = string | number | boolean;

/** What a column of a range holds, one row a cell; "axis" is a date or any other number along which values stand. */
export type ColumnKind = "number" | "score" | "axis" | "date" | "day" | "id" | "text" | "outcome";

/** What numbers are, where that decides how texts are read: a percentage is none of these, and a unit price may have three decimals. */
export type Quantity = "money" | "count" | "price" | "score";

/** The highest score of a scale: a number, the parameter that holds it, or the parameter whose word decides it. */
export type ScaleMax = number | string | { readonly by: string; readonly of: Readonly<Record<string, number>> };

/** What else decides how the cells of a column are read. */
export interface ColumnTraits {
  readonly quantity?: Quantity;
  /** Whether percentages may stand beside other numbers, as in a row of different measures. */
  readonly mixed?: boolean;
  /** Whether a blank date means open: then so do 0, dates from 2090 on and words such as "ongoing". */
  readonly open?: boolean;
  /** Whether outcomes may be "won" and "lost". */
  readonly won?: boolean;
  /** Whether outcomes may be "pending". */
  readonly pending?: boolean;
  readonly scaleMax?: ScaleMax;
  /** Whether a blank id beside other data is a merged cell, to be filled down, and not a row to skip. */
  readonly merged?: boolean;
  /** The range that names the currency of each row. */
  readonly currencyIn?: string;
}

/** How the reader of cells takes a parameter: plain data, so that documentation and tests can read it too. */
export type Reading =
  | {
      shape: "number";
      min?: number;
      max?: number;
      above?: number;
      below?: number;
      whole?: boolean;
      quantity?: Quantity;
    }
  | { shape: "choice"; words: readonly string[] }
  | { shape: "flag" }
  | { shape: "date" }
  | { shape: "text" }
  | { shape: "cell" }
  | { shape: "scores"; min: number | string; max: number | string; invalid?: string }
  | { shape: "column"; of: ColumnKind; blank: "skip" | "keep"; alone: boolean; traits: ColumnTraits }
  | { shape: "numberOrColumn"; min?: number; above?: number; whenBlank: number }
  | { shape: "block"; of: "number" | "score"; paired: boolean; blank: "skip" | "keep"; traits: ColumnTraits }
  | { shape: "textBlock" }
  | { shape: "rates" }
  | { shape: "repeated" };

/** One parameter of a metric. `T` is what the metric's function receives for it. */
export interface Parameter<T> {
  /** One line for Excel's tooltip. */
  readonly about: string;
  readonly reading: Reading;
  readonly optional: boolean;
  /** Has to be passed, but the cell may be blank. */
  readonly mayBeBlank?: boolean;
  /** What an omitted or blank argument means. */
  readonly fallback?: T;
}

/** The parameters of a metric, in the order people type them. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** How an argument may be left out: with a value it then has, or as `undefined`. */
interface Omission<T> {
  readonly default?: T;
  readonly optional?: boolean;
}

type Given<T, O> = O extends { optional: true } ? T | undefined : T;

function parameter<T, O extends Omission<T>>(about: string, reading: Reading, omission: O): Parameter<Given<T, O>> {
  const fallback = omission.default as Given<T, O>;
  return { about, reading, optional: omission.optional === true || omission.default !== undefined, fallback };
}

type NumberOptions = Omission<number> & {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  whole?: boolean;
  quantity?: Quantity;
};

/** A number; out of bounds, or a fraction where it must be whole, is #NUM!. */
export function number<const O extends NumberOptions>(
  about: string,
  options: O = {} as O,
): Parameter<Given<number, O>> {
  const { default: fallback, optional, ...bounds } = options as NumberOptions;
  return parameter(about, { shape: "number", ...bounds }, { default: fallback, optional } as O);
}

/** A number that has to be passed, but whose cell may be blank: then the metric receives `undefined`. */
export const numberOrBlank = (about: string): Parameter<number | undefined> => ({
  about,
  reading: { shape: "number" },
  optional: false,
  mayBeBlank: true,
});

/** An amount of money; a percentage is none. */
export const money = <const O extends NumberOptions>(about: string, options: O = {} as O) =>
  number(about, { ...options, quantity: "money" } as O);

/** A number of things, or another quantity, from 0 upwards; a percentage is none. */
export const count = <const O extends Omission<number>>(about: string, options: O = {} as O) =>
  number(about, { ...options, min: 0, quantity: "count" } as O);

/** A rate from 0 upwards, which may be above 1. */
export const rate = <const O extends Omission<number>>(about: string, options: O = {} as O) =>
  number(about, { ...options, min: 0 } as O);

/** A number from 0 to 1. */
export const share = <const O extends Omission<number>>(about: string, options: O = {} as O) =>
  number(about, { ...options, min: 0, max: 1 } as O);

/** One of a few words, in any case; the metric receives it as written here. */
export function choice<const W extends string, const O extends Omission<NoInfer<W>>>(
  about: string,
  words: readonly W[],
  options: O = {} as O,
): Parameter<Given<W, O>> {
  return parameter(about, { shape: "choice", words }, options) as Parameter<Given<W, O>>;
}

/** TRUE or FALSE. */
export const flag = (about: string, fallback: boolean): Parameter<boolean> =>
  parameter(about, { shape: "flag" }, { default: fallback });

/** A date, cut to the day, as an Excel serial. */
export const date = <const O extends Omission<number>>(
  about: string,
  options: O = {} as O,
): Parameter<Given<number, O>> => parameter(about, { shape: "date" }, options);

/** A text, trimmed. */
export const text = <const O extends Omission<string>>(
  about: string,
  options: O = {} as O,
): Parameter<Given<string, O>> => parameter(about, { shape: "text" }, options);

/** A single cell exactly as Excel passes it. */
export const cell = (about: string): Parameter<unknown> => ({ about, reading: { shape: "cell" }, optional: false });

/** A range of survey answers, read as a count per score; `min` and `max` may name parameters that hold them, `invalid` the one that decides on cells that are no score. */
export const scores = (
  about: string,
  scale: { min: number | string; max: number | string; invalid?: string },
): Parameter<Scores> => ({
  about,
  reading: { shape: "scores", ...scale },
  optional: false,
});

interface Columns {
  number: Float64Array;
  score: Float64Array;
  axis: Float64Array;
  date: Times;
  day: Int32Array;
  id: Ids;
  text: string[];
  outcome: Int8Array;
}

/**
 * A column of a range. All columns of a metric are paired row by row, except those that stand `alone`.
 *
 * A blank skips its row, or with `blank: "keep"` is NaN (number, score, axis, both serials of a date), 0 (day), −1 (outcome, the index of an id) or "" (text).
 */
export function column<
  const K extends ColumnKind,
  const O extends ColumnTraits & { optional?: boolean; blank?: "keep"; alone?: boolean },
>(of: K, about: string, options: O = {} as O): Parameter<Given<Columns[K], O>> {
  const { optional, blank = "skip", alone = false, ...traits } = options;
  const open = (of === "date" || of === "day") && blank === "keep";
  return parameter(about, { shape: "column", of, blank, alone, traits: { open, ...traits } }, {
    optional,
  } as O) as Parameter<Given<Columns[K], O>>;
}

/** One number for all rows, or a column of them; a blank is `whenBlank`, one out of bounds #NUM!. */
export const numberOrColumn = (
  about: string,
  options: { min?: number; above?: number; whenBlank: number },
): Parameter<number | Float64Array> => ({
  about,
  reading: { shape: "numberOrColumn", ...options },
  optional: true,
  fallback: options.whenBlank,
});

type BlockOptions = ColumnTraits & { of?: "number" | "score"; paired?: boolean; blank?: "skip" | "keep" };

/** A block of numbers, or of survey scores, a blank NaN; paired: its rows go with the rows of the columns, and by default a blank skips its row. */
export const block = (
  about: string,
  { of = "number", paired = false, blank = "skip", ...traits }: BlockOptions = {},
): Parameter<Block> => ({
  about,
  reading: {
    shape: "block",
    of,
    paired,
    blank,
    traits,
  },
  optional: false,
});

/** A block of texts. */
export const textBlock = (about: string): Parameter<TextBlock> => ({
  about,
  reading: { shape: "textBlock" },
  optional: false,
});

/** Two columns, a currency code and the value of one unit of it in the report currency. */
export const rates = (about: string): Parameter<Rates | undefined> => ({
  about,
  reading: { shape: "rates" },
  optional: true,
});

/** Any number of arguments of any kind, as the last parameter; the metric receives them as Excel passes them. */
export const repeated = (about: string): Parameter<readonly unknown[]> => ({
  about,
  reading: { shape: "repeated" },
  optional: false,
});

// The parameters that many metrics share, worded once.

export const confidence = number("Confidence of the interval, between 0 and 1; 0.95 unless given.", {
  above: 0,
  below: 1,
  default: 0.95,
});

export const invalid = choice(
  'What to do with cells that are no valid score: "error" (default) or "skip".',
  ["error", "skip"],
  {
    default: "error",
  },
);

export const period = choice(
  'Length of a period: "D", "W" (from Monday), "WS" (from Sunday), "M" (default), "Q" or "Y".',
  ["D", "W", "WS", "M", "Q", "Y"],
  {
    default: "M",
  },
) satisfies Parameter<Period>;

/** Returns the unit parameter of a duration, with its default. */
export const unit = (fallback: Unit): Parameter<Unit> =>
  choice(
    `Unit of the result: "MIN", "H", "D", "W", "M", "Q" or "Y"; "${fallback}" unless given.`,
    ["MIN", "H", "D", "W", "M", "Q", "Y"],
    {
      default: fallback,
    },
  );

export const asOf = date(
  "Last day that counts; the latest date in the data unless given. Needed where that would be a guess.",
  {
    optional: true,
  },
);

export const headers = flag("TRUE (default) to start with a header row.", true);

export const statistic = choice(
  'Which typical value: "median" (default), "mean" or "p90".',
  ["median", "mean", "p90"],
  { default: "median" },
);
