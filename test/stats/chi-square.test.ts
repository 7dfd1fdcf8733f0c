import gammainc from "@stdlib/math-base-special-gammainc";
import { chiSquareP } from "../../src/stats/chi-square";

test.each([
  [3.841458820694124, 1, 0.05],
  [5.991464547107979, 2, 0.05],
  [18.30703805327515, 10, 0.05],
  [124.3421134041, 100, 0.05],
])("the 95%% point %d of %d degrees of freedom", (x, degrees, p) => {
  expect(chiSquareP(x, degrees)).toBeCloseTo(p, 10);
});

test("two degrees of freedom have an exponential tail, however far out", () => {
  for (const x of [0, 0.001, 1, 20, 200, 1400]) expect(chiSquareP(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 10);
});

test("far beyond the smallest number it is 0", () => {
  expect([1, 5, 99].map((degrees) => chiSquareP(1e6, degrees))).toEqual([0, 0, 0]);
});

test("equals the incomplete gamma function of a library to twelve digits", () => {
  for (const degrees of [1, 2, 3, 4, 5, 9, 10, 31, 100, 501]) {
    for (const factor of [0.001, 0.1, 0.5, 0.9, 1, 1.1, 1.5, 3, 10]) {
      const x = degrees * factor;
      const expected = gammainc(x / 2, degrees / 2, true, true);
      expect(Math.abs(chiSquareP(x, degrees) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(expected, 1e-300));
    }
  }
});
