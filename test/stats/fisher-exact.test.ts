import fc from "fast-check";
import { fisherExact } from "../../src/stats/fisher-exact";

test("the lady tasting tea", () => {
  expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
});

test("Fisher's convictions of like-sex twins, as R's fisher.test prints them", () => {
  expect(fisherExact(2, 17, 10, 13)).toBeCloseTo(0.0005367241191434358, 14);
});

test("10 of 10 against 0 of 20, in exact fractions", () => {
  expect(fisherExact(10, 10, 0, 20) / 3.328339160423119e-8).toBeCloseTo(1, 10);
});

test("large samples with few successes take no time", () => {
  // Both samples equal and large: the successes fall to either with probability ½.
  expect(fisherExact(8, 1e12, 1, 1e12)).toBeCloseTo((2 * (1 + 9)) / 512, 6);
  expect(fisherExact(500_000, 1e6, 500_000, 1e6)).toBeCloseTo(1, 9);
});

test("a certainty where only one table is possible", () => {
  expect(fisherExact(0, 10, 0, 20)).toBe(1);
});

test("as the sum over all tables with the same margins", () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  const sample = fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(sample, sample, ([a, m], [b, n]) => {
      let p = 0;
      const likelihood = (k: number): number => (choose(m, k) * choose(n, a + b - k)) / choose(m + n, a + b);
      for (let k = Math.max(0, a + b - n); k <= Math.min(m, a + b); k++)
        if (likelihood(k) <= likelihood(a) * (1 + 1e-7)) p += likelihood(k);
      expect(fisherExact(a, m, b, n)).toBeCloseTo(p, 9);
    }),
  );
});
