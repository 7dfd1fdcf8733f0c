import fc from "fast-check";
import { withExcelErrors } from "../bundle";
import { call, refusal } from "./call";

withExcelErrors();

const AMOUNTS = [100, 50];
const LATE = "#VALUE! give asOf: row 2 ends 2025-02-01, the latest start is 2024-02-01";
const TERMS = [
  ["a", "b"],
  ["2024-01-01", "2024-02-01"],
  ["2025-01-01", "2025-02-01"],
];

test.each([
  ["MRR.LEDGER", [...TERMS, AMOUNTS]],
  ["MRR.WATERFALL", [...TERMS, AMOUNTS]],
  ["COHORT.LEDGER", [...TERMS, AMOUNTS]],
  ["CHURN.TABLE", TERMS],
  ["TENURE", TERMS.slice(1)],
])("%s: ends agreed beforehand are no date of the data", (id, args) => {
  expect(refusal(id, ...args)).toBe(LATE);
});

test("one late end is enough, its row is named, and asOf settles it", () => {
  const ledger = [
    ["a", "b", "c"],
    ["2024-01-01", "2024-02-01", "2024-02-10"],
    [null, "2024-03-13", null],
    [1, 2, 4],
  ];
  expect(refusal("MRR.LEDGER", ...ledger)).toBe(
    "#VALUE! give asOf: row 2 ends 2024-03-13, the latest start is 2024-02-10",
  );
  expect(call("MRR.LEDGER", ...ledger, "2024-03-12")).toBe(7);
  expect(call("MRR.LEDGER", ...ledger, "2024-03-13")).toBe(5);
});

test("an end 31 days after the latest start is a date of the data, unless every row has one", () => {
  const starts = ["2024-02-01", "2024-02-10"];
  expect(call("MRR.LEDGER", ["a", "b"], starts, ["2024-03-12", null], AMOUNTS)).toBe(50);
  expect(refusal("MRR.LEDGER", ["a", "b"], starts, ["2024-03-12", "2024-02-20"], AMOUNTS)).toBe(
    "#VALUE! give asOf: every row has an end, row 1 ends 2024-03-12",
  );
});

test("a row that covers no day says nothing about the data", () => {
  const ends = ["2024-01-20", "2030-01-01"];
  expect(refusal("MRR.LEDGER", ["a", "b"], ["2024-01-05", "2030-01-01"], ends, AMOUNTS)).toMatch(
    "every row has an end",
  );
});

const SLIP = "#VALUE! give asOf: row 2 is dated 2042-01-20, the date before it is 2024-01-10";
const DATES = ["2024-01-10", "2042-01-20", "2024-01-05"];
const USERS = ["a", "b", "a"];
const OPEN = [null, null, null];

test.each([
  ["MRR.LEDGER", [USERS, DATES, OPEN, [1, 2, 3]]],
  ["MRR.WATERFALL", [USERS, DATES, OPEN, [1, 2, 3]]],
  ["COHORT.LEDGER", [USERS, DATES, OPEN, [1, 2, 3]]],
  ["CHURN.TABLE", [USERS, DATES, OPEN]],
  ["TENURE", [DATES, OPEN]],
  ["COHORT", [USERS, DATES]],
  ["RFM", [USERS, DATES]],
  ["CLV.PREDICT", [USERS, DATES, [1, 2, 3], 12]],
  ["STICKINESS.LOG", [USERS, DATES]],
  ["NPS.TREND", [DATES, [9, 9, 0]]],
  ["TTV", [DATES, ["2024-01-10", null, null]]],
  ["ONBOARDING.LOG", [DATES, OPEN, 30]],
  ["TICKETS.VOLUME", [DATES]],
  ["SLA", [DATES, ["2024-01-10", null, null], 4]],
])("%s: a year that slipped is no date of the data", (id, args) => {
  expect(refusal(id, ...args)).toBe(SLIP);
});

test("a slip that several rows share is one date, and 366 days are allowed", () => {
  expect(refusal("RFM", ["a", "a", "b"], ["2024-01-10", "2042-01-20", "2042-01-20"])).toMatch("give asOf: row 2");
  expect(refusal("RFM", ["a", "a"], ["2024-01-10", "2025-01-10"])).toBeUndefined();
  expect(refusal("RFM", ["a", "a"], ["2024-01-10", "2025-01-11"])).toMatch("give asOf");
});

test("a slip in a resolution is seen as well", () => {
  expect(refusal("TICKETS.VOLUME", ["2024-01-10", "2024-01-11"], ["2042-01-10", null])).toBe(
    "#VALUE! give asOf: row 1 is dated 2042-01-10, the date before it is 2024-01-11",
  );
});

test("without asOf the last day is the latest date, whatever the order of the rows", () => {
  const row = fc.record({
    day: fc.integer({ min: 45292, max: 45600 }),
    days: fc.option(fc.integer({ min: 0, max: 31 })),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const all = [...rows, { day: 45600, days: null }];
      const ends = all.map(({ day, days }) => (days === null ? null : day + days));
      const asOf = Math.max(45600, ...ends.map((end, i) => (end === null || end === all[i].day ? 0 : end)));
      const ledger = [all.map((_, i) => `c${i}`), all.map(({ day }) => day), ends, all.map((_, i) => i + 1)];
      expect(call("MRR.LEDGER", ...ledger)).toBe(call("MRR.LEDGER", ...ledger, asOf));
    }),
  );
});
