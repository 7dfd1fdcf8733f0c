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
