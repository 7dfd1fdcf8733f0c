import type { PlanValidation } from "../plan";
import { fill, type TemplateText } from "../text";
import type { rawMeasures, RawColumn } from "./tables";

/** What the cells of a column of raw rows may hold. */
export interface CellKind {
  /** A condition in Excel's words that is above zero where a cell can be counted; zero or an error where it cannot. No array constants: rules that colour cells allow none. */
  countable(cell: string): string;
  /** What may be typed; anything, unless given. */
  readonly rule?: PlanValidation["rule"];
  /** What is expected, in words. */
  expected(text: TemplateText): string;
}

/** Dates lie from 1920 to 2089: other numbers in a date column are years, amounts or slips. */
const FIRST_DATE = 7_306;
const LAST_DATE = 69_398;
const LATEST_DATE = 2_958_465;
/** Numbers such as 202405 are a year and a month, and no day of the far future. */
const YEAR_MONTHS = { from: 190_001, to: 220_012 };
const MOST = 1e12;
/** Longer numbers have been rounded by Excel: they name nobody any more. */
const LONGEST_ID = 999_999_999_999_999;
/** What exports write into a column of names where there is none. */
const NOBODY = ["null", "\\N", "nan", "nat", "<na>", "#n/a", "(blank)"];

const number = (from: number, to: number, expected: CellKind["expected"]): CellKind => ({
  countable: (cell) => `ISNUMBER(${cell})*(${cell}>=${from})*(${cell}<=${to})`,
  rule: { kind: "decimal", from, to },
  expected,
});

const whole = (from: number, to: number, expected: CellKind["expected"]): CellKind => ({
  countable: (cell) => `ISNUMBER(${cell})*(${cell}>=${from})*(${cell}<=${to})*(INT(${cell})=${cell})`,
  rule: { kind: "wholeNumber", from, to },
  expected,
});

const score = (from: number, to: number): CellKind =>
  whole(from, to, ({ rows }) => fill(rows.badScore, { range: `${from}-${to}` }));

const date: CellKind = {
  countable: (cell) => `ISNUMBER(${cell})*(${cell}>=${FIRST_DATE})*(${cell}<${LAST_DATE + 1})`,
  rule: { kind: "date", from: FIRST_DATE, to: LAST_DATE },
  expected: ({ rows }) => rows.badDate,
};

/** An end may be far away, or 0 where a blank was passed on by a formula: open either way. */
const openDate: CellKind = {
  countable: (cell) =>
    `ISNUMBER(${cell})*((${cell}=0)+(${cell}>=${FIRST_DATE})*(${cell}<${YEAR_MONTHS.from})+(${cell}>${YEAR_MONTHS.to})*(${cell}<=${LATEST_DATE}))`,
  rule: { kind: "date", from: FIRST_DATE, to: LATEST_DATE },
  expected: ({ rows }) => rows.badDate,
};

/** Any text and number will do, but no error value. */
const text: CellKind = { countable: (cell) => `1-ISERROR(${cell})`, expected: ({ rows }) => rows.badText };

/** A name or number that tells somebody apart, where a row is nobody's without it. */
const id: CellKind = {
  countable: (cell) =>
    `(LEN(TRIM(${cell}))>0)*(1-ISNUMBER(${cell})*(${cell}>${LONGEST_ID}))*${NOBODY.map((word) => `(TRIM(${cell})<>"${word}")`).join("*")}`,
  expected: ({ rows }) => rows.badId,
};

/** The kinds of cells, by what a column holds. */
export const cellKinds: Readonly<Record<(typeof rawMeasures)[RawColumn] | "id", CellKind>> = {
  date,
  dateTime: date,
  openDate,
  text,
  id,
  yesNo: {
    countable: (cell) => `(${cell}="yes")+(${cell}="no")`,
    rule: { kind: "list", source: "yes,no" },
    expected: ({ rows }) => rows.badYesNo,
  },
  score10: score(0, 10),
  score5: score(1, 5),
  score7: score(1, 7),
  money: number(-MOST, MOST, ({ monthly }) => monthly.badNumber),
  number: number(-MOST, MOST, ({ monthly }) => monthly.badNumber),
  fraction: number(0, 1, ({ monthly }) => monthly.badShare),
  count: whole(0, MOST, ({ monthly }) => monthly.badCount),
  flag: whole(0, 1, ({ rows }) => rows.badFlag),
};
