import { hypergeometric2F1, hypergeometric3F2 } from "../../src/stats/hypergeometric";

test.each([
  [1, 1.182, 1.886, 1 / 1.1, 3.695147405574574],
  [1, 3.806, 4.474, 1 / 1.1, 5.922596407612764],
  [0.5, 2, 3, 0.3, 1.121213910690759],
])("₂F₁(%d, %d; %d; %d) agrees with 30-digit arithmetic", (a, b, c, z, expected) => {
  expect(Math.abs(hypergeometric2F1(a, b, c, z) / expected - 1)).toBeLessThan(1e-14);
});

test("₃F₂(1.5, 0.8, 1; 2.7, 2; 0.6) agrees with 30-digit arithmetic", () => {
  expect(hypergeometric3F2(1.5, 0.8, 1, 2.7, 2, 0.6)).toBeCloseTo(1.182101198599462, 14);
});

test("₂F₁(1, 1; 2; z) is −ln(1 − z)/z, also near 1", () => {
  for (const z of [0.1, 0.9, 0.99, 0.999]) expect(hypergeometric2F1(1, 1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 10);
});

test("a series that ends is a polynomial: ₂F₁(−2, 3; 4; z) = 1 − 3z/2 + 3z²/5", () => {
  expect(hypergeometric2F1(-2, 3, 4, 0.5)).toBeCloseTo(1 - 0.75 + 0.15, 14);
});

test("too near 1 it gives up", () => {
  expect(hypergeometric2F1(1, 1, 2, 1)).toBeNaN();
});
