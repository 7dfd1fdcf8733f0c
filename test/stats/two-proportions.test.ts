import fc from "fast-check";
import { leastExpected, newcombe, pooledZ } from "../../src/stats/two-proportions";

// Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("Newcombe's %d/%d less %d/%d", (a, m, b, n, low, high) => {
  const interval = newcombe(a, m, b, n, 0.95);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("the pooled z of 56/70 and 48/80", () => {
  const { z, p } = pooledZ(56, 70, 48, 80)!;
  expect(z).toBeCloseTo(2.6501719512585336, 12);
  expect(p).toBeCloseTo(0.008045081368196568, 12);
});

test("nothing varies where all or none succeeded", () => {
  expect(pooledZ(0, 3, 0, 4)).toBeUndefined();
  expect(pooledZ(3, 3, 4, 4)).toBeUndefined();
});

test("the least expected count is that of the rarer outcome in the smaller sample", () => {
  expect(leastExpected(10, 10, 0, 20)).toBeCloseTo(10 / 3, 12);
  expect(leastExpected(0, 20, 10, 10)).toBeCloseTo(10 / 3, 12);
});

test("the interval holds the difference, stays in [−1, 1], and turns with the order of the samples", () => {
  const sample = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(sample, sample, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([a, m], [b, n], confidence) => {
      const { low, high } = newcombe(a, m, b, n, confidence);
      const turned = newcombe(b, n, a, m, confidence);
      expect(low <= a / m - b / n && a / m - b / n <= high).toBe(true);
      expect(low >= -1 - 1e-12 && high <= 1 + 1e-12).toBe(true);
      expect(turned.low).toBeCloseTo(-high, 12);
    }),
  );
});
