import fc from "fast-check";
import survivalTestCard from "../../../src/metrics/customers/survival-test";
import { bind } from "../../../src/functions/bind";
import { withExcelErrors } from "../../bundle";

withExcelErrors();
const survivalTest = bind(survivalTestCard);
const column = (values: readonly unknown[]) => values.map((value) => [value]);

test("the order of rows changes nothing but the order of groups, and expected adds up to observed", () => {
  const row = fc.record({
    duration: fc.integer({ min: 0, max: 9 }),
    churned: fc.boolean(),
    group: fc.constantFrom("A", "B", "C"),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 8, maxLength: 40 }), (rows) => {
      const start = [
        { duration: 1, churned: true, group: "A" as const },
        { duration: 2, churned: false, group: "B" as const },
      ];
      const call = (all: typeof rows) =>
        survivalTest(
          column(all.map((r) => r.duration)),
          column(all.map((r) => r.churned)),
          column(all.map((r) => r.group)),
          false,
        );
      const lines = call([...start, ...rows]) as unknown[][];
      const turned = call([...rows, ...start].reverse()) as unknown[][];
      const groups = lines.slice(0, -3) as [string, number, number, number][];
      const total = (k: 1 | 2 | 3) => groups.reduce((sum, line) => sum + line[k], 0);
      expect(total(1)).toBe(rows.length + 2);
      expect(total(3)).toBeCloseTo(total(2), 9);
      expect(turned[turned.length - 3][1]).toBeCloseTo(lines[lines.length - 3][1] as number, 8);
      for (const [name, size, observed] of groups)
        expect(turned.find((line) => line[0] === name)?.slice(0, 3)).toEqual([name, size, observed]);
    }),
  );
});

test("a column of names in place of groups is refused at once", () => {
  const n = 200_000;
  const durations = Array.from({ length: n }, (_, i) => [i]);
  expect(() =>
    survivalTest(
      durations,
      durations.map(() => [1]),
      durations,
    ),
  ).toThrow("200000 groups, expected at most 100");
});
