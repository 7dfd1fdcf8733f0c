import fc from "fast-check";
import { call, refusal } from "../../metrics/call";
import { expectClose } from "../row-case";
import { dialects } from "./dialects";
import { calls, clean, written, type Call } from "./tables";

const RUNS = 1500;

/** Returns what a call gives, or its error as text. */
const shown = ({ id, before = [], after }: Call, columns: unknown[][]): unknown =>
  refusal(id, ...before, ...columns, ...after) ?? call(id, ...before, ...columns, ...after);

const titles = { id: "Who", number: "How many", money: "Amount", date: "When", outcome: "Done?", score: "Rating" };
const withHeadings = ({ columns }: Call, cells: unknown[][]): unknown[][] =>
  cells.map((column, k) => [titles[columns[k].holds], ...column]);

describe("a clean table", () => {
  test("gives the same result in whatever way it is written", () => {
    fc.assert(
      fc.property(calls, dialects, fc.infiniteStream(fc.nat()), (asked, dialect, choices) => {
        const pick = (from: readonly unknown[]): unknown => from[choices.next().value % from.length];
        const cells = written(asked, dialect, pick);
        const expected = shown(asked, clean(asked));
        expectClose(shown(asked, dialect.heading ? withHeadings(asked, cells) : cells), expected, 1e-9);
      }),
      { numRuns: RUNS },
    );
  });

  test("gives the same result with blank rows between and below", () => {
    fc.assert(
      fc.property(calls, fc.nat(), fc.constantFrom(null, "", "\u00a0", "\u200b"), (asked, at, blank) => {
        const cells = clean(asked);
        const spread = cells.map((column) => {
          const place = at % (column.length + 1);
          return [...column.slice(0, place), blank, ...column.slice(place), blank, blank];
        });
        const places = asked.keepsBlanks ? cells : spread;
        expectClose(shown(asked, places), shown(asked, cells), 1e-9);
      }),
      { numRuns: RUNS },
    );
  });
});

const errors = [
  { type: "Error", basicValue: "#N/A" },
  { type: "Error", basicValue: "#DIV/0!" },
];
const bad = {
  id: errors,
  number: [...errors, "abc", "5k", "1,2,3", "12 34", "~5", true],
  money: [...errors, "abc", "5%", "1.2.3", "5 apples", false],
  date: [...errors, "abc", "2024-02-30", 2023, "2024-01", 202_401, "31.02.2024", "2024-01-05 10:00 EST", true],
  outcome: [...errors, "maybe", 2, "12%"],
  score: [...errors, "abc", 11, -1, 9.5, "90%", "$9", "7-8", true],
};
const missing = [null, "", "\u00a0", "NULL", "#N/A", "\\N", "NaN"];

describe("one bad cell", () => {
  test("is refused with its row, wherever it stands below the first", () => {
    fc.assert(
      fc.property(calls, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (asked, column, row, choice, hasHeading) => {
        const cells = clean(asked);
        const k = column % cells.length;
        const kinds = bad[asked.columns[k].holds];
        const i = 1 + (row % (cells[k].length - 1));
        cells[k][i] = kinds[choice % kinds.length];
        const place = i + (hasHeading ? 2 : 1);
        const result = shown(asked, hasHeading ? withHeadings(asked, cells) : cells);
        expect(result).toMatch(new RegExp(`^#VALUE! .*row ${place}\\b`));
      }),
      { numRuns: RUNS },
    );
  });

  test("in the first row is refused, or that row is a heading and counts as none", () => {
    fc.assert(
      fc.property(calls, fc.nat(), fc.nat(), (asked, column, choice) => {
        const cells = clean(asked);
        const k = column % cells.length;
        const kinds = bad[asked.columns[k].holds];
        cells[k][0] = kinds[choice % kinds.length];
        const result = shown(asked, cells);
        const mayBeTitle = cells.every((column, c) => c === k || column[0] === null || asked.columns[c].holds === "id");
        const isRefused = typeof result === "string" && /^#VALUE! .*row 1\b/.test(result);
        if (cells[k][0] === "abc" && mayBeTitle && !isRefused)
          expect(result).toEqual(shown(asked, withoutRow(cells, 0)));
        else expect(result).toMatch(/^#VALUE! .*row 1\b/);
      }),
      { numRuns: RUNS },
    );
  });

  test("that is missing leaves its row out, means an open end, or is refused", () => {
    fc.assert(
      fc.property(calls, fc.nat(), fc.nat(), fc.nat(), (asked, column, row, choice) => {
        const cells = clean(asked);
        const k = column % cells.length;
        const i = row % cells[k].length;
        const isOpen = asked.columns[k].open || (asked.id === "RENEWAL.LEDGER" && k > 0);
        cells[k][i] = missing[choice % missing.length];
        if (isOpen) {
          const same = clean(asked);
          same[k][i] = null;
          expectClose(shown(asked, cells), shown(asked, same), 1e-9);
          return;
        }
        const result = shown(asked, cells);
        const isMerged =
          asked.columns.some(({ holds }) => holds === "money") &&
          asked.columns[0].holds === "id" &&
          asked.columns.length === 4 &&
          k === 0;
        if (isMerged) expect(result).toMatch(new RegExp(`^#VALUE! customers, row ${i + 1}: customer is blank`));
        else if (!asked.keepsBlanks) expectClose(result, shown(asked, withoutRow(cells, i)), 1e-9);
      }),
      { numRuns: RUNS },
    );
  });
});

const withoutRow = (cells: unknown[][], i: number): unknown[][] =>
  cells.map((column) => column.filter((_, row) => row !== i));
