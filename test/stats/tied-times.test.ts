import fc from "fast-check";
import { kaplanMeier, stepAt } from "../../src/stats/kaplan-meier";
import { logRank } from "../../src/stats/log-rank";
import { withTies } from "../../src/stats/tied-times";

const times = (...values: number[]): Float64Array => Float64Array.from(values);

test.each([
  ["below the tolerance", [2, 2 + 1.4e-8, 3], [2, 2, 3]],
  ["above it", [2, 2 + 1.6e-8 * 2.5, 3], [2, 2 + 1.6e-8 * 2.5, 3]],
  ["small times: the gap itself counts", [1e-8, 2e-8, 0.5], [1e-8, 1e-8, 0.5]],
  ["large times: the share of their mean counts", [1e6, 1e6 + 0.014, 2e6], [1e6, 1e6, 2e6]],
  ["a run ties link by link", [1, 1 + 1e-8, 1 + 2e-8, 1 + 3e-8], [1, 1, 1, 1]],
  ["in any order", [3, 2 + 1e-9, 2], [3, 2, 2]],
])("%s", (_about, given, expected) => {
  expect(withTies(times(...given))).toEqual(times(...expected));
});

test("times without near ties come back as the same array", () => {
  const given = times(5, 1, 1, 3);
  expect(withTies(given)).toBe(given);
});

// Hours between two date-times: equal on paper, different in the tenth decimal.
const HOURS = times(2.0000000000582077, 1.9999999998835847, 2.0000000000582077, 4.500000000174623, 4.5, 4.5, 8.000000000058208, 7.999999999883585); // prettier-ignore
const ENDED = [1, 1, 0, 1, 1, 0, 1, 0];

test("a survival curve of hours has the steps that R prints (survival 3.5-3)", () => {
  const { times: at, atRisk, events, survival } = kaplanMeier(HOURS, ENDED);
  expect([...at].map((time) => Math.round(time * 1e6) / 1e6)).toEqual([2, 4.5, 8]);
  expect([...atRisk, ...events]).toEqual([8, 5, 2, 2, 2, 1]);
  [0.75, 0.45, 0.225].forEach((share, s) => expect(survival[s]).toBeCloseTo(share, 12));
});

test("a time asked for ties with the times of the curve", () => {
  const curve = kaplanMeier(times(2.0000000000582077, 3), [1, 1]);
  expect([stepAt(curve, 2), stepAt(curve, 1.99)]).toEqual([0, -1]);
});

test("the last digits of durations change neither the curve nor the log-rank test", () => {
  const row = fc.record({
    time: fc.integer({ min: 1, max: 8 }),
    digits: fc.integer({ min: -3, max: 3 }),
    ended: fc.integer({ min: 0, max: 1 }),
    group: fc.integer({ min: 0, max: 1 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
      const plain = Float64Array.from(rows, ({ time }) => time);
      const typed = Float64Array.from(rows, ({ time, digits }) => time + digits * 1e-10);
      const ended = rows.map((r) => r.ended);
      const groups = Int32Array.from(rows, ({ group }) => group);
      const [a, b] = [kaplanMeier(plain, ended), kaplanMeier(typed, ended)];
      expect([b.atRisk, b.events, b.survival]).toEqual([a.atRisk, a.events, a.survival]);
      expect(logRank(typed, ended, groups, 2)).toEqual(logRank(plain, ended, groups, 2));
    }),
  );
});
