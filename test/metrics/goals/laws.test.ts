import fc from "fast-check";
import { attainment } from "../../../src/metrics/goals/attainment";
import { flagOf, limitsOf } from "../../../src/metrics/goals/spikes";
import segmentCompare from "../../../src/metrics/goals/segment-compare";
import { status } from "../../../src/metrics/goals/status";
import trendSlope from "../../../src/metrics/goals/trend-slope";
import { bind } from "../../../src/functions/bind";
import { withExcelErrors } from "../../bundle";

withExcelErrors();

const figure = fc.integer({ min: -500, max: 500 });

test("from a baseline, attainment is 0 there, 1 at the target, and the same whichever way is up", () => {
  fc.assert(
    fc.property(figure, figure, figure, (actual, target, baseline) => {
      fc.pre(target !== baseline);
      expect(attainment(baseline, target, baseline, "up")).toBeCloseTo(0, 12);
      expect(attainment(target, target, baseline, "down")).toBe(1);
      expect(attainment(actual, target, baseline, "up")).toBeCloseTo(
        attainment(-actual, -target, -baseline, "down"),
        12,
      );
    }),
  );
});

test("status down is status up of the mirrored figures", () => {
  fc.assert(
    fc.property(figure, figure, (actual, target) => {
      expect(status(actual, target, "down", 0.1)).toBe(status(-actual, -target, "up", 0.1));
    }),
  );
});

test("no value of a constant KPI is a spike, and the order of rows does not move dated limits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 3, max: 60 }),
      fc.constantFrom("xmr" as const, "mad" as const),
      (value, n, method) => {
        expect(flagOf(value, limitsOf(new Float64Array(n).fill(value), undefined, method, "none"))).toBe(0);
      },
    ),
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 30 }), (dates) => {
      const values = Float64Array.from(dates, (date) => (date * 7919) % 101);
      const limits = limitsOf(values, Float64Array.from(dates), "xmr", "none");
      const reversed = limitsOf(values.slice().reverse(), Float64Array.from(dates).reverse(), "xmr", "none");
      expect(reversed.high).toBeCloseTo(limits.high, 9);
    }),
  );
});

test("the order of rows and blank rows change no trend", () => {
  const slope = bind(trendSlope);
  const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 900 }), figure), {
    minLength: 4,
    maxLength: 25,
    selector: ([date]) => date,
  });
  fc.assert(
    fc.property(points, fc.constantFrom("ols", "theilsen"), (rows, method) => {
      const call = (lines: (readonly (number | null)[])[]) =>
        slope(
          lines.map(([, y]) => [y]),
          lines.map(([x]) => [x]),
          method,
          null,
          {},
        );
      const plain = call(rows) as (number | string)[][];
      const shuffled = call([[null, null], ...rows.slice().reverse(), [3, null]]) as (number | string)[][];
      plain[0].forEach((cell, k) =>
        typeof cell === "number" ? expect(shuffled[0][k]).toBeCloseTo(cell, 8) : expect(shuffled[0][k]).toBe(cell),
      );
    }),
  );
});

test("segments add up to the total, and rows may come in any order", () => {
  const compare = bind(segmentCompare);
  const rows = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.nat(20), fc.integer({ min: 20, max: 60 })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(rows, (lines) => {
      const call = (of: typeof lines) =>
        compare(
          of.map(([s]) => [s]),
          of.map(([, k]) => [k]),
          of.map(([, , n]) => [n]),
          null,
          false,
          {},
        ) as (string | number)[][];
      const found = call(lines);
      const lost = found.reduce((sum, [, rate, , , , , n]) => sum + Number(rate) * Number(n), 0);
      expect(lost).toBeCloseTo(
        lines.reduce((sum, [, k]) => sum + k, 0),
        8,
      );
      const again = new Map(call(lines.slice().reverse()).map((line) => [line[0], line]));
      for (const line of found)
        line.forEach((cell, k) =>
          typeof cell === "number"
            ? expect(again.get(line[0])?.[k]).toBeCloseTo(cell, 9)
            : expect(again.get(line[0])?.[k]).toBe(cell),
        );
    }),
  );
});
