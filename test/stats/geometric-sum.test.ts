import fc from "fast-check";
import { geometricSums } from "../../src/stats/geometric-sum";

test("is the sum taken term by term", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 300 }), (K, n) => {
      let plain = 0;
      let weighted = 0;
      for (let t = 0; t < n; t++) {
        plain += K ** t;
        weighted += t * K ** t;
      }
      const sums = geometricSums(K, n);
      expect(sums.plain / plain).toBeCloseTo(1, 11);
      expect(sums.weighted).toBeCloseTo(weighted, 8 - Math.ceil(Math.log10(1 + weighted)));
    }),
  );
});

test("next to K = 1, where the closed forms cancel, a million terms are n and n(n − 1)/2", () => {
  const { plain, weighted } = geometricSums(1 - 1e-15, 1e6);
  expect(plain / 1e6).toBeCloseTo(1, 8);
  expect(weighted / 499_999_500_000).toBeCloseTo(1, 8);
});

test("more terms than anybody lives to see are the limits 1/(1 − K) and K/(1 − K)²", () => {
  const { plain, weighted } = geometricSums(0.5, 1e300);
  expect(plain).toBeCloseTo(2, 12);
  expect(weighted).toBeCloseTo(2, 12);
});
