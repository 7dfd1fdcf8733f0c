import fc from "fast-check";
import { functions } from "../../../src/functions/all";
import { bind } from "../../../src/functions/bind";
import { withExcelErrors } from "../../bundle";

withExcelErrors();

const call = (id: string, ...args: unknown[]): unknown[][] =>
  bind(functions.find((metric) => metric.id === id)!)(...args) as unknown[][];
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

const JANUARY = 45658;
const APRIL = 45748;

const ledgerRow = fc.record({
  customer: fc.constantFrom("A", "B", "C", "D"),
  start: fc.integer({ min: JANUARY - 200, max: APRIL + 30 }),
  days: fc.option(fc.integer({ min: 1, max: 300 })),
  amount: fc.integer({ min: 0, max: 500 }),
});

const columnsOf = (
  rows: readonly { customer: string; start: number; days: number | null; amount: number }[],
): unknown[][][] => [
  column(rows.map(({ customer }) => customer)),
  column(rows.map(({ start }) => start)),
  column(rows.map(({ start, days }) => (days === null ? null : start + days))),
  column(rows.map(({ amount }) => amount)),
];

/** A customer who pays 100 all along, so that every opening holds somebody. */
const anchor = { customer: "Z", start: JANUARY - 300, days: null, amount: 100 };
/** A customer who is new in the window, so that somebody moves. */
const newcomer = { customer: "N", start: JANUARY + 5, days: null, amount: 7 };

test("MRR.MOVEMENTS adds up to what MRR.LEDGER gained between the two days", () => {
  fc.assert(
    fc.property(fc.array(ledgerRow, { maxLength: 12 }), (rows) => {
      const ledger = columnsOf([anchor, newcomer, ...rows]);
      const moved = call("MRR.MOVEMENTS", ...ledger, JANUARY, APRIL, null, null, null, false);
      const gained = moved.reduce((sum, [, , , , change]) => sum + (change as number), 0);
      const before = call("MRR.LEDGER", ...ledger, JANUARY - 1) as unknown as number;
      const after = call("MRR.LEDGER", ...ledger, APRIL - 1) as unknown as number;
      expect(gained).toBeCloseTo(after - before, 8);
    }),
  );
});

test("NRR.LEDGER is the ratio of the balances of those who were there, whatever the order of rows and blank rows between", () => {
  fc.assert(
    fc.property(fc.array(ledgerRow, { maxLength: 12 }), (rows) => {
      const all = [anchor, ...rows];
      const [[nrr, grr, logos, customers]] = call("NRR.LEDGER", ...columnsOf(all), JANUARY, APRIL) as number[][];
      const balance = (name: string, day: number): number =>
        all.reduce(
          (sum, { customer, start, days, amount }) =>
            sum + (customer === name && start < day && (days === null || start + days >= day) ? amount : 0),
          0,
        );
      const there = ["A", "B", "C", "D", "Z"].filter((name) => balance(name, JANUARY) > 0);
      const opening = there.reduce((sum, name) => sum + balance(name, JANUARY), 0);
      expect(customers).toBe(there.length);
      expect(nrr).toBeCloseTo(there.reduce((sum, name) => sum + balance(name, APRIL), 0) / opening, 10);
      expect(grr).toBeCloseTo(
        there.reduce((sum, name) => sum + Math.min(balance(name, JANUARY), balance(name, APRIL)), 0) / opening,
        10,
      );
      expect(logos).toBeCloseTo(there.filter((name) => balance(name, APRIL) > 0).length / there.length, 10);
      const spaced = columnsOf([...all].reverse()).map((cells) => cells.flatMap((cell) => [cell, [null]]));
      const [[again]] = call("NRR.LEDGER", ...spaced, JANUARY, APRIL) as number[][];
      expect(again).toBeCloseTo(nrr, 10);
    }),
  );
});
