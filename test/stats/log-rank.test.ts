import fc from "fast-check";
import { chiSquareP } from "../../src/stats/chi-square";
import { logRank } from "../../src/stats/log-rank";

const TIMES = Float64Array.of(9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45);
const STATUS = [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1];
const GROUP = Int32Array.from(TIMES, (_, i) => (i < 11 ? 0 : 1));

test("aml: as survdiff(Surv(time, status) ~ x, aml) of R prints it", () => {
  const { observed, expected, chiSquare, degreesOfFreedom } = logRank(TIMES, STATUS, GROUP, 2);
  expect([...observed]).toEqual([7, 11]);
  expect(Array.from(expected, (e) => e.toFixed(2))).toEqual(["10.69", "7.31"]);
  expect(chiSquare).toBeCloseTo(3.396388698977602, 10);
  expect(chiSquareP(chiSquare!, degreesOfFreedom)).toBeCloseTo(0.06533932204, 10);
});

test("aml in three groups, against the textbook sums in exact fractions", () => {
  const { expected, chiSquare, degreesOfFreedom } = logRank(
    TIMES,
    STATUS,
    Int32Array.from(TIMES, (_, i) => i % 3),
    3,
  );
  expect(degreesOfFreedom).toBe(2);
  expect([...expected]).toEqual(
    [6.171735662148235, 7.264657446246489, 4.563606891605276].map((e) => expect.closeTo(e, 10)),
  );
  expect(chiSquare).toBeCloseTo(0.8564655452359824, 10);
});

test("a group that leaves before the first event drops out", () => {
  const with3 = logRank(Float64Array.of(...TIMES, 1), [...STATUS, 0], Int32Array.of(...GROUP, 2), 3);
  const with2 = logRank(TIMES, STATUS, GROUP, 2);
  expect(with3.degreesOfFreedom).toBe(1);
  expect(with3.chiSquare).toBeCloseTo(with2.chiSquare!, 10);
});

test("nothing varies where everybody leaves at once", () => {
  expect(logRank(Float64Array.of(3, 3, 3, 3), [1, 1, 1, 1], Int32Array.of(0, 0, 1, 1), 2).chiSquare).toBeUndefined();
});

test("expected events add up to observed ones, and the order of groups does not matter", () => {
  const row = fc.record({
    time: fc.integer({ min: 1, max: 12 }),
    event: fc.integer({ min: 0, max: 1 }),
    group: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3 }), (rows) => {
      const test = (turn: number) =>
        logRank(
          Float64Array.from(rows, (r) => r.time),
          rows.map((r) => r.event),
          Int32Array.from(rows, (r) => (r.group + turn) % 3),
          3,
        );
      const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
      const once = test(0);
      const turned = test(1);
      expect(total(once.expected)).toBeCloseTo(total(once.observed), 9);
      if (once.chiSquare === undefined) expect(turned.chiSquare).toBeUndefined();
      else expect(turned.chiSquare).toBeCloseTo(once.chiSquare, 7);
    }),
  );
});
