import { holt, holtForecast } from "../../src/stats/holt";
import { leastOnUnitSquare } from "../../src/stats/pattern-search";

// Hyndman and Athanasopoulos, Forecasting: Principles and Practice, first edition, table 7.3: passengers of Australian airlines, 1990-2004.
const ausair = Float64Array.of(
  17.5534,
  21.8601,
  23.8866,
  26.9293,
  26.8885,
  28.8314,
  30.0751,
  30.9535,
  30.1857,
  31.5797,
  32.577569,
  33.477398,
  39.021581,
  41.386432,
  41.596552,
);

test("Forecasting: Principles and Practice, table 7.3", () => {
  const weights = { alpha: 0.8, beta: 0.2, phi: 1 };
  const forecasts = holtForecast(holt(ausair, weights), weights, 5).map(({ forecast }) => forecast);
  [43.76, 45.59, 47.43, 49.27, 51.1].forEach((printed, h) => expect(forecasts[h]).toBeCloseTo(printed, 2));
});

test("the variance grows as if each coming error changed level and trend", () => {
  const weights = { alpha: 0.5, beta: 0.4, phi: 0.9 };
  const [one, two, three] = holtForecast(holt(ausair, weights), weights, 3);
  expect(one.variance).toBe(1);
  expect(two.variance).toBeCloseTo(1 + (0.5 + 0.2 * 0.9) ** 2, 12);
  expect(three.variance).toBeCloseTo(1 + (0.5 + 0.2 * 0.9) ** 2 + (0.5 + 0.2 * (0.9 + 0.81)) ** 2, 12);
});

test("the search finds the least of a valley, and keeps a fixed coordinate", () => {
  const valley = ([u, v]: readonly [number, number]): number => (1 - u - 0.3) ** 2 + 100 * (v - u * u) ** 2;
  const [u, v] = leastOnUnitSquare(valley, [undefined, undefined]);
  expect(u).toBeCloseTo(0.7, 5);
  expect(v).toBeCloseTo(0.49, 5);
  expect(leastOnUnitSquare(valley, [undefined, 0.25])[1]).toBe(0.25);
});
