import fc from "fast-check";
import { withExcelErrors } from "../../bundle";
import { call, refusal } from "../call";

withExcelErrors();

const AS_OF = 45473; // 30 June 2024

const row = fc.record({
  customer: fc.constantFrom("a", "b", "c"),
  start: fc.integer({ min: 45292, max: AS_OF }),
  days: fc.option(fc.integer({ min: 1, max: 120 })),
  amount: fc.integer({ min: 1, max: 9 }),
});
interface Row {
  readonly customer: string;
  readonly start: number;
  readonly days: number | null;
  readonly amount: number;
}
/** A customer who is there all along, so that every opening holds somebody, and one who moves. */
const ANCHORS: readonly Row[] = [
  { customer: "z", start: 45000, days: null, amount: 5 },
  { customer: "y", start: 45400, days: null, amount: 3 },
];

const columns = (rows: readonly Row[]): unknown[][] => [
  rows.map(({ customer }) => customer),
  rows.map(({ start }) => start),
  rows.map(({ start, days }) => (days === null ? null : start + days)),
  rows.map(({ amount }) => amount),
];

const WINDOW = [45352, AS_OF + 1];
const CALLS: readonly (readonly [string, number, readonly unknown[]])[] = [
  ["MRR.LEDGER", 4, [AS_OF]],
  ["MRR.WATERFALL", 4, ["M", AS_OF]],
  ["MRR.MOVEMENTS", 4, WINDOW],
  ["NRR.LEDGER", 4, WINDOW],
  ["COHORT.LEDGER", 4, ["M", "nrr", AS_OF]],
  ["COHORT.LEDGER", 4, ["M", "logo", AS_OF]],
  ["CHURN.TABLE", 3, ["M", AS_OF]],
  ["CHURN.LEDGER", 3, [...WINDOW, "include"]],
  ["RETENTION.LEDGER", 3, WINDOW],
];

test.each(CALLS)("%s: a row that ends on the day of its start counts as none", (id, width, more) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), row, fc.nat(), (some, extra, place) => {
      const rows = [...ANCHORS, ...some];
      // Behind the row of its customer, so that the order of customers stays.
      const at = rows.findIndex(({ customer }) => customer === extra.customer) + 1 || rows.length;
      const known = at < rows.length || rows.some(({ customer }) => customer === extra.customer);
      const empty = { ...extra, customer: known ? extra.customer : "z", days: 0, amount: 1000 };
      const with_ = [
        ...rows.slice(0, at + (place % (rows.length - at + 1))),
        empty,
        ...rows.slice(at + (place % (rows.length - at + 1))),
      ];
      expect(call(id, ...columns(with_).slice(0, width), ...more)).toEqual(
        call(id, ...columns(rows).slice(0, width), ...more),
      );
    }),
  );
});

test.each(CALLS)("%s: an end before its start is refused with its row", (id, width, more) => {
  const rows = [...ANCHORS, { customer: "a", start: 45400, days: -1, amount: 1 }];
  expect(refusal(id, ...columns(rows).slice(0, width), ...more)).toBe(
    "#VALUE! row 3: end 2024-04-17 is before start 2024-04-18",
  );
});

test.each(CALLS)("%s: nothing but rows that cover no day is no data", (id, width, more) => {
  const rows = [{ customer: "a", start: 45400, days: 0, amount: 1 }];
  expect(refusal(id, ...columns(rows).slice(0, width), ...more)).toBe("#N/A no data");
});

const DISCOUNT: readonly Row[] = [
  { customer: "a", start: 45292, days: 150, amount: 100 }, // through 29 May
  { customer: "a", start: 45292, days: null, amount: -10 },
  ...ANCHORS,
];

test("a discount that outlives its subscription is refused with the row that ended, once it has", () => {
  const says = "#VALUE! row 1: the total of a falls below 0 on 2024-05-30";
  const ledger = columns(DISCOUNT);
  expect(refusal("MRR.LEDGER", ...ledger, AS_OF)).toBe(says);
  expect(call("MRR.LEDGER", ...ledger, "2024-05-29")).toBe(98);
  expect(refusal("NRR.LEDGER", ...ledger, "2024-03-01", "2024-05-31")).toBe(says);
  expect(refusal("NRR.LEDGER", ...ledger, "2024-03-01", "2024-05-30")).toBeUndefined();
});

test("a currency code in any case, and a blank one is the report currency", () => {
  const rates = [
    ["usd", 0.5],
    ["Gbp", 2],
  ];
  const ledger = [
    ["a", "b", "c", "d"],
    [45292, 45292, 45292, 45292],
    [null, null, null, null],
    [1, 10, 100, 1000],
  ];
  expect(call("MRR.LEDGER", ...ledger, AS_OF, null, ["", "USD", "Usd", "GBP"], rates)).toBe(2056);
  expect(refusal("MRR.LEDGER", ...ledger, AS_OF, null, ["", "sek", "Usd", "GBP"], rates)).toBe("#N/A no rate for sek");
});

test("rows of amount 0 are no customers and no movements", () => {
  const rows = [
    ...ANCHORS,
    { customer: "a", start: 45352, days: 20, amount: 0 },
    { customer: "a", start: 45420, days: null, amount: 4 },
  ];
  expect((call("MRR.MOVEMENTS", ...columns(rows), ...WINDOW) as unknown[][]).slice(1)).toEqual([
    ["a", "new", 0, 4, 4],
    ["y", "new", 0, 3, 3],
  ]);
});
