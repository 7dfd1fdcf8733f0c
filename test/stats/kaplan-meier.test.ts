import fc from "fast-check";
import { kaplanMeier, stepAt, survivalLimits, timeLimits, timeOfSurvival } from "../../src/stats/kaplan-meier";
import { twoSidedZ } from "../../src/stats/normal";

// Acute myelogenous leukaemia, Miller 1997; printed by summary(survfit(Surv(time, status) ~ x, aml)) of R's survival.
const MAINTAINED = curve([9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161], [1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0]);
const NONMAINTAINED = curve([5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45], [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1]);

function curve(times: number[], status: number[]) {
  return kaplanMeier(Float64Array.from(times), status);
}

const rounded = (values: Iterable<number>, digits: number) =>
  Array.from(values, (value) => Number(value.toFixed(digits)));
const errors = ({ survival, greenwood }: typeof MAINTAINED) => survival.map((s, i) => s * Math.sqrt(greenwood[i]));

test("aml, maintained: survival and Greenwood's standard error as R prints them", () => {
  expect([...MAINTAINED.times]).toEqual([9, 13, 18, 23, 31, 34, 48, 161]);
  expect([...MAINTAINED.atRisk]).toEqual([11, 10, 8, 7, 5, 4, 2, 1]);
  expect([...MAINTAINED.events]).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
  expect(rounded(MAINTAINED.survival, 3)).toEqual([0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184, 0.184]);
  expect(rounded(errors(MAINTAINED), 4)).toEqual([0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535, 0.1535]);
});

test("aml, maintained: log limits as R prints them", () => {
  const limits = Array.from(MAINTAINED.survival, (s, i) =>
    survivalLimits(s, MAINTAINED.greenwood[i], twoSidedZ(0.95), "log"),
  );
  expect(limits.slice(0, 7).map((l) => rounded([l!.low], 4)[0])).toEqual([
    0.7541, 0.6192, 0.4884, 0.3769, 0.2549, 0.1549, 0.0359,
  ]);
  expect(limits.slice(0, 7).map((l) => rounded([l!.high], 3)[0])).toEqual([1, 1, 1, 0.999, 0.946, 0.875, 0.944]);
});

test("aml, nonmaintained: the curve reaches 0, which has no limits", () => {
  expect(rounded(NONMAINTAINED.survival, 4)).toEqual([
    0.8333, 0.6667, 0.5833, 0.4861, 0.3889, 0.2917, 0.1944, 0.0972, 0,
  ]);
  expect(survivalLimits(0, NaN, 1.96, "loglog")).toBeUndefined();
});

test.each([
  ["log", 18, undefined, 8, undefined],
  ["loglog", 13, undefined, 5, 33],
  ["plain", 18, 48, 8, 33],
] as const)("aml: medians 31 and 23 with %s limits", (scale, low, high, low2, high2) => {
  expect([timeOfSurvival(MAINTAINED, 0.5), timeOfSurvival(NONMAINTAINED, 0.5)]).toEqual([31, 23]);
  expect(timeLimits(MAINTAINED, 0.5, 0.95, scale)).toEqual({ low, high });
  expect(timeLimits(NONMAINTAINED, 0.5, 0.95, scale)).toEqual({ low: low2, high: high2 });
});

test("a flat at exactly the level is met in its middle, which ends with the next event or the last time", () => {
  expect(timeOfSurvival(curve([1, 2, 3, 4], [1, 1, 1, 1]), 0.5)).toBe(2.5);
  expect(timeOfSurvival(curve([1, 2, 8], [1, 0, 0]), 2 / 3)).toBe(4.5);
  expect(timeOfSurvival(curve([1, 2, 8], [0, 0, 0]), 0.5)).toBeUndefined();
});

test("the step in force at a time", () => {
  expect([0, 9, 12.9, 13, 500].map((time) => stepAt(MAINTAINED, time))).toEqual([-1, 0, 0, 1, 7]);
});

test("survival falls, stays in [0, 1], and is the plain share without censoring", () => {
  const sample = fc.array(fc.record({ time: fc.integer({ min: 0, max: 30 }), event: fc.integer({ min: 0, max: 1 }) }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(sample, (rows) => {
      const { survival } = curve(
        rows.map((row) => row.time),
        rows.map((row) => row.event),
      );
      survival.forEach((s, i) => expect(s >= 0 && s <= (i === 0 ? 1 : survival[i - 1])).toBe(true));
      const all = curve(
        rows.map((row) => row.time),
        rows.map(() => 1),
      );
      all.survival.forEach((s, i) =>
        expect(s).toBeCloseTo(rows.filter((row) => row.time > all.times[i]).length / rows.length, 10),
      );
    }),
  );
});
