import fc from "fast-check";
import { betaMean } from "../../src/stats/beta-mean";
import { expectedPurchases } from "../../src/stats/bg-nbd";
import { clvContract } from "../../src/metrics/value/clv-contract";

const close = (actual: number, expected: number, digits = 12): void =>
  expect(Math.abs(actual / expected - 1)).toBeLessThan(10 ** -digits);

test("the means of p, 1 − p and 1/p are those of the beta distribution", () => {
  const shape = fc.double({ min: 0.01, max: 50, noNaN: true });
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      close(
        betaMean(a, b, (logP) => logP),
        a / (a + b),
        11,
      );
      close(
        betaMean(a, b, (logP) => Math.log1p(-Math.min(Math.exp(logP), 1 - 2 ** -53))),
        b / (a + b),
        9,
      );
      close(
        betaMean(a + 1, b, (logP) => -logP),
        (a + b) / a,
        11,
      );
    }),
  );
});

test.each([300, 3e3, 3e4])("a narrow distribution, a and b both %d", (a) => {
  close(
    betaMean(a, a, (logP) => 2 * logP),
    (a + 1) / (2 * (2 * a + 1)),
    10,
  );
});

test("a distribution too narrow for the rule is given up", () => {
  for (const a of [1e7, 1e9, 1e12]) expect(betaMean(a, a, (logP) => logP)).toBeNaN();
});

// mpmath, ₂F₁ in 40-digit arithmetic.
test.each([
  [0.243, 4.414, 0.793, 2.426, 1e4, 15.067913315055178],
  [0.243, 4.414, 0.793, 2.426, 1e6, 53.540478253014578],
  [0.243, 4.414, 0.793, 2.426, 1e12, 1104.4970975430249],
  [2.243, 43.274, 0.793, 4.426, 1e5, 66.912025864168769],
  [2.243, 43.274, 0.793, 4.426, 1e9, 566.96017950545973],
  [0.5, 3, 1.5, 2, 1e6, 4.9148921299309442],
  [2000.1, 950, 0.4, 2000.81, 1e6, 213698.07678861199],
  [0.02, 3, 0.01, 0.5, 1e8, 558501.27515131759],
  [0.5, 3, 1.0000000001, 2, 1e6, 20.67505221954634],
  [30, 3, 40, 60, 1e7, 2.5384615384615385],
])("BG/NBD with r %d, α %d, a %d, b %d: %d ahead", (r, alpha, a, b, t, expected) => {
  close(expectedPurchases({ r, alpha, a, b }, t), expected);
});

test.each([
  [0.704, 1.182, 1e-6, 184.80355944734142],
  [0.704, 1.182, 1e-9, 1448.0744982213782],
  [1.7, 1.182, 1e-8, 2.6885506183227898],
  [0.02, 1.182, 1e-12, 578840158658.8565],
  [1.7, 1000003.182, 1e-6, 448956.1424310657],
])("payments of a contract with α %d, β %d, discount %d", (alpha, beta, discount, expected) => {
  close(clvContract(alpha, beta, 1, discount, 0), expected);
});

test("where the integral takes over from the series, and before it", () => {
  const alpha = 4.414;
  const at = (share: number): number =>
    expectedPurchases({ r: 0.243, alpha, a: 0.793, b: 2.426 }, (alpha * share) / (1 - share));
  const step = (at(0.995 + 1e-9) - at(0.995)) / (at(0.995) - at(0.995 - 1e-9));
  expect(step).toBeCloseTo(1, 2);
});
