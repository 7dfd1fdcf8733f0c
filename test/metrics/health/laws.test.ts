import fc from "fast-check";
import { contributions } from "../../../src/metrics/health/health-explain";
import lift from "../../../src/metrics/health/lift";
import healthTable from "../../../src/metrics/health/health-table";
import { Measures } from "../../../src/records/measures";
import { Rows } from "../../../src/records/rows";
import { bind } from "../../../src/functions/bind";
import { withExcelErrors } from "../../bundle";

withExcelErrors();

const measure = fc.record({
  value: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -50, max: 150 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  ),
  weight: fc.integer({ min: 0, max: 9 }),
  poor: fc.integer({ min: -20, max: 40 }),
  reach: fc.integer({ min: 1, max: 80 }),
});
const customer = fc
  .array(measure, { minLength: 1, maxLength: 8 })
  .filter((measures) => measures.some(({ weight }) => weight > 0));

const measuresOf = (of: readonly { weight: number; poor: number; reach: number }[]): Measures =>
  new Measures(
    Float64Array.from(of, ({ weight }) => weight),
    Float64Array.from(of, ({ poor }) => poor),
    Float64Array.from(of, ({ poor, reach }) => poor + reach),
    new Rows(of.length, of.length, 0),
  );

test("the contributions add up to the score, which lies between the worst measure and 100", () => {
  fc.assert(
    fc.property(customer, (of) => {
      const measures = measuresOf(of);
      const values = Float64Array.from(of, ({ value }) => value);
      const { score, coverage } = measures.health(values, "weighted");
      if (score === undefined) return expect(coverage).toBeLessThan(0.5);
      expect(contributions(measures, values).reduce((a, b) => a + b, 0)).toBeCloseTo(score, 9);
      expect(measures.health(values, "worst").score).toBeLessThanOrEqual(score + 1e-9);
      expect(score).toBeLessThanOrEqual(100 + 1e-9);
    }),
  );
});

test("turning good and poor round turns the score round", () => {
  fc.assert(
    fc.property(customer, (of) => {
      const values = Float64Array.from(of, ({ value }) => value);
      const up = measuresOf(of).health(values, "weighted").score;
      const down = measuresOf(of.map((m) => ({ ...m, poor: m.poor + m.reach, reach: -m.reach }))).health(
        values,
        "weighted",
      ).score;
      if (up !== undefined && down !== undefined) expect(up + down).toBeCloseTo(100, 9);
      else expect(down).toBe(up);
    }),
  );
});

test("the bands of LIFT gain everything in the end, and hold every customer", () => {
  const table = bind(lift);
  const rows = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 1, maxLength: 50 })
    .filter((lines) => lines.some(([, o]) => o));
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (lines, bands) => {
      const found = table(
        lines.map(([s]) => [s]),
        lines.map(([, o]) => [o]),
        bands,
        false,
        {},
      ) as number[][];
      expect(found[found.length - 1][6]).toBeCloseTo(1, 12);
      expect(found.reduce((sum, line) => sum + line[3], 0)).toBe(lines.length);
    }),
  );
});

test("a row of HEALTH.TABLE for each line of the matrix, blank ones too", () => {
  const matrix = [
    ["Use", "NPS"],
    [90, 5],
    [null, ""],
    [10, null],
  ];
  const found = bind(healthTable)(matrix, [1, 1], [0, 0], [100, 10], null, null, null, false, {});
  expect(found).toEqual([
    [70, "Amber", 1],
    ["", "", ""],
    [10, "Red", 0.5],
  ]);
});
