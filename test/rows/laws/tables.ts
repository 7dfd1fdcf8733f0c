import fc from "fast-check";
import type { Dialect } from "./dialects";

/** What the cells of a column hold; a date or number may be missing where the column says so. */
export interface Column {
  readonly holds: "id" | "number" | "money" | "date" | "outcome" | "score";
  readonly values: readonly unknown[];
  /** Whether null stands for an open end. */
  readonly open?: boolean;
}

/** A call whose leading arguments are columns. */
export interface Call {
  readonly id: string;
  readonly before?: readonly unknown[];
  readonly columns: readonly Column[];
  readonly after: readonly unknown[];
  /** Whether a blank is more than a row left out: it keeps its place, or counts against the coverage. */
  readonly keepsBlanks?: boolean;
}

const FIRST = 45_305; // 14 January 2024
const LAST = 45_500;
const days = (rows: number, from = FIRST): fc.Arbitrary<number[]> =>
  fc
    .array(fc.integer({ min: from, max: from + 60 }), { minLength: rows, maxLength: rows })
    // The 14th, so that dates by slashes have a proof.
    .map((serials) => [from, ...serials.slice(1)]);
const list = <T>(of: fc.Arbitrary<T>, rows: number): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: rows, maxLength: rows });
const cents = fc.integer({ min: 101, max: 99_999_999 }).map((n) => n / 100);
const names = fc.constantFrom("Ada", "Béla", "Chloé", "Ab & Co", "ann@x.com", 17);

/** Calls of many functions on clean tables: plain numbers, serials, TRUE and FALSE. */
export const calls: fc.Arbitrary<Call> = fc.integer({ min: 4, max: 9 }).chain((rows) =>
  fc
    .record({
      ids: list(names, rows),
      starts: days(rows),
      lengths: list(fc.option(fc.integer({ min: 1, max: 60 }), { freq: 2 }), rows),
      amounts: list(cents, rows),
      signed: list(
        fc.tuple(cents, fc.integer({ min: 0, max: 4 })).map(([n, k]) => (k === 0 ? -n / 1000 : n)),
        rows,
      ),
      outcomes: list(fc.boolean(), rows),
      scores: list(fc.integer({ min: 0, max: 10 }), rows),
    })
    .map(({ ids, starts, lengths, amounts, signed, outcomes, scores }): Call[] => {
      const id: Column = { holds: "id", values: ids };
      const start: Column = { holds: "date", values: starts };
      const ends = starts.map((day, i) => (lengths[i] === null ? null : day + lengths[i]));
      const end: Column = { holds: "date", values: ends, open: true };
      const amount: Column = { holds: "money", values: amounts };
      const cent: Column = { holds: "money", values: signed.map((n) => Math.round(n * 100) / 100) };
      const outcome: Column = { holds: "outcome", values: [true, false, ...outcomes.slice(2)] };
      const number: Column = { holds: "number", values: amounts };
      const score: Column = { holds: "score", values: scores };
      return [
        { id: "MRR.LEDGER", columns: [id, start, end, amount], after: [LAST] },
        { id: "MRR.WATERFALL", columns: [id, start, end, amount], after: ["M", LAST] },
        { id: "COHORT.LEDGER", columns: [id, start, end, amount], after: ["M", "nrr", LAST] },
        { id: "CHURN.TABLE", columns: [id, start, end], after: ["M", LAST] },
        { id: "RENEWAL.LEDGER", columns: [start, outcome, amount, amount], after: [] },
        { id: "SALES.BY", columns: [id, cent], after: [] },
        { id: "MRR", columns: [cent], after: [] },
        { id: "NPS", columns: [score], after: [] },
        { id: "NPS.TREND", columns: [start, score], after: ["M", null, LAST] },
        { id: "SURVEY.BY", before: ["NPS"], columns: [score, id], after: [] },
        { id: "FRT", columns: [start, end], after: ["mean", "D"] },
        { id: "SLA", columns: [start, end], after: [20, "D", null, LAST] },
        { id: "TTV", columns: [start, end], after: ["mean", "D", LAST] },
        { id: "TICKETS.VOLUME", columns: [start, end], after: ["M", null, LAST] },
        { id: "SURVIVAL", columns: [number, outcome], after: [] },
        { id: "AUC", columns: [number, outcome], after: [] },
        { id: "RFM", columns: [id, start, cent], after: [LAST, "D"] },
        { id: "COHORT", columns: [id, start], after: ["M", "customers", null, "on", LAST] },
        { id: "ACTIVE.USERS", columns: [id, start], after: [FIRST, LAST] },
        { id: "BASELINE", columns: [cent], after: ["mean", 1000] },
        { id: "TREND.SLOPE", columns: [cent], after: [], keepsBlanks: true },
        {
          id: "HEALTH",
          columns: [
            number,
            amount,
            { ...number, values: amounts.map(() => 0.25) },
            { ...number, values: amounts.map((n) => 2 * n) },
          ],
          after: [],
          keepsBlanks: true,
        },
        {
          id: "PRICE.VOLUME",
          columns: [
            { ...amount, holds: "number" },
            { ...number, holds: "number" },
          ],
          after: [],
        },
      ];
    })
    .chain((all) => fc.constantFrom(...all)),
);

/** Returns the columns of a call as clean cells: what was meant. */
export const clean = ({ columns }: Call): unknown[][] => columns.map(({ values }) => [...values]);

/** Returns the columns of a call as a dialect writes them; `pick` chooses among the ways to write a missing value. */
export function written({ columns }: Call, dialect: Dialect, pick: (from: readonly unknown[]) => unknown): unknown[][] {
  return columns.map(({ holds, values, open }) =>
    values.map((value) => {
      if (value === null) return pick(open ? OPEN : BLANK);
      if (holds === "id") return typeof value === "string" ? `\u00a0${value.normalize("NFD")} ` : value;
      if (holds === "score") return typeof dialect.number(1) === "number" ? value : `${value} - as said`;
      if (holds === "outcome") return value === true ? dialect.yes : dialect.no;
      return dialect[holds](value as number);
    }),
  );
}
const BLANK = [null, "", "\u00a0", "NULL", "n/a", "NaN", "-", "…", "\\N", "#N/A", "(blank)"];
const OPEN = [...BLANK, 0, "9999-12-31", 2_958_465, "ongoing", "Active", "0000-00-00"];
