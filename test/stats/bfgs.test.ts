import { minimise } from "../../src/stats/bfgs";

test("finds the bottom of Rosenbrock's valley (Computer Journal 3, 1960)", () => {
  const { at, converged } = minimise(
    ([x, y], gradient) => {
      gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
      gradient[1] = 200 * (y - x * x);
      return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
    },
    [-1.2, 1],
    100,
  );
  expect(converged).toBe(true);
  expect(at[0]).toBeCloseTo(1, 8);
  expect(at[1]).toBeCloseTo(1, 8);
});

test("a minimum at infinity is none", () => {
  const { converged } = minimise(
    ([x], gradient) => {
      gradient[0] = -Math.exp(-x / 10) / 10;
      return Math.exp(-x / 10);
    },
    [0],
    12,
  );
  expect(converged).toBe(false);
});

test("a function that is no number at the start has no minimum", () => {
  expect(minimise(() => NaN, [0], 12).converged).toBe(false);
});
