import { digamma } from "../../src/stats/digamma";

test.each([
  [0.5, -1.96351002602142],
  [1, -0.577215664901533],
  [10, 2.25175258906672],
  [0.001, -1000.57557193181],
  [1e6, 13.8155100579642],
])("ψ(%d), Abramowitz & Stegun table 6.1 continued with 30-digit arithmetic", (x, expected) => {
  expect(Math.abs(digamma(x) / expected - 1)).toBeLessThan(5e-15);
});
