import { expectedValue, fitGammaGamma } from "../../src/stats/gamma-gamma";

// prettier-ignore
const MADE_UP = [
  [1, 16.07], [2, 3.91], [3, 8.27], [2, 7.27], [1, 1.92], [2, 4.04], [1, 7.23], [1, 25.79], [1, 10.69], [2, 15.65], [1, 7.37], [2, 3.78], [3, 8.3],
  [1, 2.25], [1, 9.24], [1, 9.3], [1, 25.41], [1, 11.1], [1, 10.51], [2, 4.22], [2, 16.36], [1, 10.84], [1, 14.78], [1, 11.24], [1, 8.36], [2, 10.83],
  [2, 31.93], [4, 19.7], [1, 2.55], [2, 17.48],
];

const fit = (rows: readonly (readonly number[])[], unit = 1) =>
  fitGammaGamma(
    Float64Array.from(rows, ([x]) => x),
    Float64Array.from(rows, ([, m]) => m * unit),
  );

test("30 made-up customers: the maximum that SciPy's Nelder-Mead finds", () => {
  const { model, logLikelihood } = fit(MADE_UP)!;
  expect(model.p).toBeCloseTo(2.566358, 5);
  expect(model.q).toBeCloseTo(6.473246, 4);
  expect(model.v).toBeCloseTo(24.402535, 4);
  expect(logLikelihood).toBeCloseTo(-97.7610592532, 9);
});

test("neither the order of customers nor the currency changes the model", () => {
  const here = fit(MADE_UP)!.model;
  const there = fit([...MADE_UP].reverse(), 1000)!.model;
  expect(there.p).toBeCloseTo(here.p, 6);
  expect(there.v / 1000).toBeCloseTo(here.v, 4);
});

test("customers who all spend the same determine no model", () => {
  expect(fit(Array.from({ length: 20 }, (_, i) => [1 + (i % 3), 10]))).toBeUndefined();
});

test("without a purchase the population's mean, with many the customer's own", () => {
  const model = { p: 6.25, q: 3.74, v: 15.44 };
  expect(expectedValue(model, 0, 0)).toBeCloseTo((6.25 * 15.44) / 2.74, 12);
  expect(expectedValue(model, 1e9, 80)).toBeCloseTo(80, 5);
});
