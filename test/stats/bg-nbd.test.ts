import {
  expectedFurtherPurchases,
  expectedPurchases,
  fitBgNbd,
  probabilityAlive,
  type Histories,
} from "../../src/stats/bg-nbd";

/** The estimates for CDNOW that Fader, Hardie & Lee (2005) print. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

test("Fader, Hardie & Lee (2005): E[Y(39)] of x = 2, tx = 30.43, T = 38.86 is 1.226", () => {
  expect(expectedFurtherPurchases(CDNOW, 39, 2, 30.43, 38.86)).toBeCloseTo(1.226028174767144, 12);
});

test("equations 9 and 10 with ₂F₁ in 30-digit arithmetic", () => {
  expect(expectedPurchases(CDNOW, 39)).toBeCloseTo(1.196723193320817, 13);
  expect(expectedPurchases(CDNOW, 1)).toBeCloseTo(0.05326789117165828, 14);
  expect(expectedPurchases(CDNOW, 0)).toBeCloseTo(0, 15);
  expect(expectedFurtherPurchases(CDNOW, 39, 0, 0, 38.86)).toBeCloseTo(0.1950980520112626, 13);
  expect(expectedFurtherPurchases(CDNOW, 39, 26, 30.86, 31)).toBeCloseTo(20.74972614085729, 11);
});

test("a = 1, where equation 9 divides by 0, is the integral over p; next to it nothing jumps", () => {
  const at = (a: number): number => expectedPurchases({ r: 0.5, alpha: 3, a, b: 2 }, 20);
  expect(at(1)).toBeCloseTo(1.595841841829516, 13);
  expect(at(1 + 1e-9)).toBeCloseTo(at(1), 8);
  expect(at(3)).toBeCloseTo(0.9854324836892297, 13);
});

test("the probability of being alive, in 30-digit arithmetic", () => {
  expect(probabilityAlive(CDNOW, 2, 30.43, 38.86)).toBeCloseTo(0.7265785700806729, 14);
  expect(probabilityAlive(CDNOW, 26, 30.86, 31)).toBeCloseTo(0.9689156497175251, 14);
  expect(probabilityAlive(CDNOW, 1, 1.71, 38.86)).toBeCloseTo(0.2121009853773791, 14);
  expect(probabilityAlive(CDNOW, 0, 0, 38.86)).toBe(1);
});

// prettier-ignore
const MADE_UP = [
  [0, 0, 30], [1, 5, 30], [0, 0, 28], [3, 20, 28], [2, 25, 27], [0, 0, 26], [5, 24, 26], [1, 2, 25], [0, 0, 25], [0, 0, 24], [4, 10, 24], [0, 0, 23],
  [1, 12, 22], [7, 21, 22], [0, 0, 21], [2, 6, 21], [0, 0, 20], [0, 0, 20], [3, 18, 19], [1, 9, 18], [0, 0, 18], [0, 0, 17], [6, 15, 17], [2, 3, 16],
  [0, 0, 16], [1, 14, 15], [0, 0, 15], [4, 12, 14], [0, 0, 14], [1, 1, 13], [0, 0, 12], [9, 11, 12], [0, 0, 11], [2, 8, 10], [0, 0, 10], [1, 7, 9],
];

const histories = (rows: readonly (readonly number[])[], unit = 1): Histories => ({
  frequency: Float64Array.from(rows, ([x]) => x),
  recency: Float64Array.from(rows, ([, tx]) => tx * unit),
  age: Float64Array.from(rows, ([, , T]) => T * unit),
});

test("36 made-up customers: the maximum that SciPy's Nelder-Mead finds, and not the ridge at -178.106 beside it", () => {
  const fit = fitBgNbd(histories(MADE_UP))!;
  expect(fit.logLikelihood).toBeCloseTo(-177.9574950837, 9);
  expect(fit.model.r).toBeCloseTo(0.46216, 5);
  expect(fit.model.alpha).toBeCloseTo(4.351792, 5);
  expect(fit.model.a).toBeCloseTo(0.245253, 5);
  expect(fit.model.b).toBeCloseTo(1.86075, 5);
});

test("neither the order of customers nor the unit of time changes the model", () => {
  const fit = fitBgNbd(histories(MADE_UP))!;
  const other = fitBgNbd(histories([...MADE_UP].reverse(), 7))!;
  expect(other.model.r).toBeCloseTo(fit.model.r, 7);
  expect(other.model.alpha / 7).toBeCloseTo(fit.model.alpha, 6);
  expect(other.model.b).toBeCloseTo(fit.model.b, 6);
});

test("200,000 customers have the model of the few they repeat", () => {
  const many = fitBgNbd(histories(Array.from({ length: 200_016 }, (_, i) => MADE_UP[i % MADE_UP.length])))!;
  const few = fitBgNbd(histories(MADE_UP))!;
  expect(many.model.alpha).toBeCloseTo(few.model.alpha, 5);
});

test("customers who never came back determine no model", () => {
  expect(fitBgNbd(histories(Array.from({ length: 40 }, (_, i) => [0, 0, i + 1])))).toBeUndefined();
});
