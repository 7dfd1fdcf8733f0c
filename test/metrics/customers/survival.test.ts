import fc from "fast-check";
import { withoutZones } from "../../../src/records/times";
import { tenures } from "../../../src/metrics/customers/tenure";
import survival from "../../../src/metrics/customers/survival";
import survivalAt from "../../../src/metrics/customers/survival-at";
import survivalMedian from "../../../src/metrics/customers/survival-median";
import tenure from "../../../src/metrics/customers/tenure";
import { bind } from "../../../src/functions/bind";
import { Rows } from "../../../src/records/rows";
import { withExcelErrors } from "../../bundle";

withExcelErrors();
const [survivalTable, at, median, tenureColumns] = [survival, survivalAt, survivalMedian, tenure].map(bind);

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const customer = fc.record({
  duration: fc.integer({ min: 0, max: 20 }),
  churned: fc.boolean(),
  group: fc.constantFrom("A", "B", "C"),
});
const customers = fc.array(customer, { minLength: 1, maxLength: 40 });
const durations = (rows: readonly { duration: number }[]) => column(rows.map((row) => row.duration));
const churned = (rows: readonly { churned: boolean }[]) => column(rows.map((row) => row.churned));

test("the order of rows and blank rows change nothing", () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const table = survivalTable(durations(rows), churned(rows));
      const turned = [...rows].reverse();
      expect(survivalTable(durations(turned), churned(turned))).toEqual(table);
      expect(survivalTable([[null], ...durations(rows), [""]], [[true], ...churned(rows), [null]])).toEqual(table);
    }),
  );
});

test("each group's curve is that of its customers alone", () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const [, ...lines] = survivalTable(
        durations(rows),
        churned(rows),
        null,
        null,
        column(rows.map((row) => row.group)),
      ) as unknown[][];
      for (const group of new Set(rows.map((row) => row.group))) {
        const own = rows.filter((row) => row.group === group);
        const [, ...alone] = survivalTable(durations(own), churned(own)) as unknown[][];
        expect(lines.filter((line) => line[0] === group).map((line) => line.slice(1))).toEqual(alone);
      }
    }),
  );
});

test("the curve read at a row's time is that row, and the median is where it crosses one half", () => {
  fc.assert(
    fc.property(customers, (rows) => {
      const [, ...lines] = survivalTable(durations(rows), churned(rows)) as number[][];
      for (const [time, , , share, , low, high] of lines)
        expect(at(durations(rows), churned(rows), time)).toEqual([[share, low, high]]);
      const crossing = lines.findIndex((line) => line[3] <= 0.5 + 1e-9);
      if (crossing < 0) {
        expect(() => median(durations(rows), churned(rows))).toThrow("fewer than 50% have left");
        return;
      }
      const [[time]] = median(durations(rows), churned(rows)) as number[][];
      expect(time >= lines[crossing][0] && (crossing + 1 === lines.length || time <= lines[crossing + 1][0])).toBe(
        true,
      );
    }),
  );
});

test("TENURE gives SURVIVAL its two columns, whatever is between the rows", () => {
  const starts = column(["Start", "2026-01-01", null, "2026-01-11", "2026-03-01"]);
  const ends = column(["End", "2026-01-21", null, null, null]);
  const lines = tenureColumns(starts, ends, "2026-02-10", "D") as unknown[][];
  expect(lines).toEqual([
    [20, 1],
    ["", ""],
    [30, 0],
    ["", ""],
  ]);
  const table = survivalTable(column(lines.map((line) => line[0])), column(lines.map((line) => line[1])));
  expect((table as unknown[][]).slice(1).map((line) => line.slice(0, 4))).toEqual([
    [20, 2, 1, 0.5],
    [30, 1, 0, 0.5],
  ]);
});

test("a later asOf never shortens a tenure", () => {
  const stay = fc.record({
    start: fc.integer({ min: 40000, max: 40100 }),
    length: fc.option(fc.integer({ min: 0, max: 100 }), { nil: NaN }),
  });
  fc.assert(
    fc.property(stay, fc.integer({ min: 40000, max: 40200 }), ({ start, length }, asOf) => {
      const stays = {
        rows: new Rows(1, 1, 0),
        starts: withoutZones(Float64Array.of(start)),
        ends: withoutZones(Float64Array.of(start + length)),
      };
      const [[now]] = tenures({ ...stays, asOf }, "D");
      const [[later]] = tenures({ ...stays, asOf: asOf + 1 }, "D");
      if (now !== "") expect(later as number).toBeGreaterThanOrEqual(now as number);
    }),
  );
});

test("half a million customers, each with a time of its own", () => {
  const n = 500_000;
  const rows = Array.from({ length: n }, (_, i) => ({ duration: (i * 7919) % n, churned: true }));
  const lines = survivalTable(durations(rows), churned(rows)) as number[][];
  expect(lines.length).toBe(n + 1);
  expect(lines[n / 2][3]).toBeCloseTo(0.5, 9);
});
