import fc from "fast-check";
import { mannKendall } from "../../src/stats/mann-kendall";
import { theilSen } from "../../src/stats/theil-sen";

const senX = Float64Array.of(1, 2, 3, 4, 10, 12, 18);
const senY = Float64Array.of(9, 15, 19, 20, 45, 55, 78);

test("Sen 1968: the slope is 4, between 26/7 and 35/8 at 93%", () => {
  const line = theilSen(senX, senY, mannKendall(senX, senY), 0.93);
  expect(line.slope).toBe(4);
  expect(line.low).toBeCloseTo(26 / 7, 12);
  expect(line.high).toBeCloseTo(35 / 8, 12);
  expect(line.intercept).toBe(20 - 4 * 4);
});

test("S = 0 without a trend, and ties narrow sigma by Kendall's formula", () => {
  expect(mannKendall(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 2, 2, 2))).toEqual({
    s: 0,
    sigma: 0,
    z: 0,
    pValue: 1,
  });
  const tied = mannKendall(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(1, 2, 2, 3, 4));
  expect(tied.s).toBe(9);
  expect(tied.sigma).toBeCloseTo(Math.sqrt((5 * 4 * 15 - 2 * 1 * 9) / 18), 12);
  expect(tied.z).toBeCloseTo(8 / tied.sigma, 12);
});

const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 4,
  maxLength: 40,
});

test("S is the sum of the signs over all pairs, with ties in both", () => {
  fc.assert(
    fc.property(points, (pairs) => {
      let s = 0;
      for (const [xi, yi] of pairs) for (const [xj, yj] of pairs) if (xi < xj) s += Math.sign(yj - yi);
      const found = mannKendall(
        Float64Array.from(pairs, ([x]) => x),
        Float64Array.from(pairs, ([, y]) => y),
      );
      expect(found.s).toBe(s);
      expect(found.sigma).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a rising line turned upside down falls as steeply", () => {
  fc.assert(
    fc.property(
      points.filter((pairs) => new Set(pairs.map(([x]) => x)).size > 1),
      (pairs) => {
        const x = Float64Array.from(pairs, ([u]) => u);
        const y = Float64Array.from(pairs, ([, v]) => v);
        const up = theilSen(x, y, mannKendall(x, y), 0.9);
        const down = theilSen(
          x,
          y.map((v) => -v),
          mannKendall(
            x,
            y.map((v) => -v),
          ),
          0.9,
        );
        expect(down.slope).toBeCloseTo(-up.slope, 12);
      },
    ),
  );
});
