import tCdf from "@stdlib/stats-base-dists-t-cdf";
import { twoSidedPOfT, twoSidedT } from "../../src/stats/t";

// Quantiles as R prints them with qt(p, df) to 15 digits.
test.each([
  [0.95, 1, 12.7062047361747],
  [0.95, 2, 4.30265272974946],
  [0.95, 3, 3.18244630528371],
  [0.95, 10, 2.22813885198627],
  [0.95, 30, 2.04227245630124],
  [0.95, 120, 1.97993040508242],
  [0.99, 5, 4.03214298355523],
  [0.9, 4, 2.13184678632665],
  [0.5, 1, 1],
])("at a confidence of %d with %d degrees of freedom: %d", (confidence, degrees, expected) => {
  expect(twoSidedT(confidence, degrees) / expected).toBeCloseTo(1, 12);
});

test("the limit of many degrees of freedom is the normal one", () => {
  expect(twoSidedT(0.95, 1e9)).toBeCloseTo(1.959963984540054, 8);
});

test.each([
  [1e-9, 1],
  [1e-12, 4.5],
  [0.3, 17.776],
  [0.999999, 2],
])("p-value and limit are inverse at %d with %d degrees of freedom", (alpha, degrees) => {
  expect(twoSidedPOfT(twoSidedT(1 - alpha, degrees), degrees) / (1 - (1 - alpha))).toBeCloseTo(1, 9);
});

test("an infinite statistic has the p-value 0", () => {
  expect(twoSidedPOfT(Infinity, 3)).toBe(0);
});

test("p-values are those of @stdlib, from the middle far into the tail, for whole and fractional degrees of freedom", () => {
  for (const degrees of [1, 1.5, 2, 3, 4.7, 10, 17.776, 30, 99, 101, 120, 1000, 12345.6, 1e6]) {
    for (const t of [1e-6, 0.01, 0.5, 1, 1.96, 3, 8, 40, 1000]) {
      const expected = 2 * tCdf(-t, degrees);
      if (expected > 1e-290)
        expect({ t, degrees, ratio: twoSidedPOfT(t, degrees) / expected }).toEqual({
          t,
          degrees,
          ratio: expect.closeTo(1, 10),
        });
    }
  }
});
