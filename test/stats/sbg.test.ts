import fc from "fast-check";
import { fitSbg, sbgRetention } from "../../src/stats/sbg";

// Fader and Hardie 2007, table 1: percent of two segments left after 0 to 7 years.
test.each([
  ["regular", [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1], 0.704, 1.182],
  ["high end", [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1], 0.668, 3.806],
])("the %s segment", (_name, survivors, alpha, beta) => {
  const fit = fitSbg(survivors)!;
  expect(fit.alpha).toBeCloseTo(alpha, 3);
  expect(fit.beta).toBeCloseTo(beta, 3);
});

test("the likelihood of the regular segment, from beta functions at the same point", () => {
  expect(fitSbg([100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1])!.logLikelihood).toBeCloseTo(-168.0265188463, 8);
});

test.each([
  ["the same churn at every age", [100, 50, 25, 12.5]],
  ["churn that rises with age", [100, 90, 60, 20]],
  ["churn at the first age only", [100, 60, 60, 60]],
  ["nobody left", [100, 100, 100]],
  ["nobody stayed", [100, 0, 0]],
])("no finite fit: %s", (_name, survivors) => {
  expect(fitSbg(survivors)).toBeUndefined();
});

test("survivors made from a model give the model back", () => {
  const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.integer({ min: 3, max: 30 }), (alpha, beta, ages) => {
      const survivors = [1000];
      for (let t = 1; t < ages; t++) survivors.push(survivors[t - 1] * sbgRetention({ alpha, beta }, t));
      const fit = fitSbg(survivors)!;
      expect(fit.alpha / alpha).toBeCloseTo(1, 4);
      expect(fit.beta / beta).toBeCloseTo(1, 4);
    }),
  );
});
