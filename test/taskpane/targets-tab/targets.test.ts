import { closableMonths, exceptionsOf } from "../../../src/taskpane/targets-tab/exceptions";
import { isoDate, monthLabel, nextMonth, serialOf } from "../../../src/taskpane/targets-tab/month-label";
import { readFigure } from "../../../src/taskpane/targets-tab/read-figure";
import { inForce, type MonthFigures, type TrackedKpi } from "../../../src/taskpane/targets-tab/read-set";
import { currentBaseline, goalsFor, requiredTarget, suggestionsFor, tooFewFor } from "../../../src/taskpane/targets-tab/suggestions";

const MONTHS = [45658, 45689, 45717, 45748, 45778, 45809];
const tracked = (id: string, values: readonly (number | undefined)[], more: Partial<TrackedKpi> = {}): TrackedKpi => ({
  id,
  title: id,
  measure: "fraction",
  better: "higher",
  months: values.map((value, i): MonthFigures => ({ month: MONTHS[i], isPartial: false, ...(value === undefined ? {} : { value }) })),
  targets: [],
  ...more,
});
const churn = tracked("CHURN", [0.05, 0.04, 0.06, 0.05, 0.04], { better: "lower" });

test("a baseline rests on complete months with a figure, three at least", () => {
  expect(currentBaseline(churn)).toMatchObject({ baseline: 0.05, n: 5 });
  expect(currentBaseline(tracked("NPS", [0.1, undefined, 0.2]))).toBeUndefined();
  const partial = { ...churn, months: churn.months.map((month, i) => (i === 4 ? { ...month, isPartial: true } : month)) };
  expect(currentBaseline(partial)?.n).toBe(4);
});

test("achievable is the best quarter, stretch the limit on the good side, and a share stays one", () => {
  const [achievable, stretch] = suggestionsFor(churn);
  expect(achievable).toEqual({ kind: "achievable", target: 0.04 });
  expect(stretch.target).toBeLessThan(0.04);
  expect(stretch.target).toBeCloseTo(currentBaseline(churn)!.low, 3);
  const [, unreachable] = suggestionsFor(tracked("RETENTION", [0.9, 0.99, 0.9, 0.99]));
  expect(unreachable.target).toBe(1);
  expect(suggestionsFor(tracked("NPS", [0.1]))).toEqual([]);
});

test("a goal asks of churn what it takes, all else staying as it is", () => {
  const nrr = tracked("NRR", [1.01, 1.01, 1.01, 1.01, 1.01]);
  const clv = tracked("CLV", [900, 1000, 1100, 1000, 1000], { measure: "money" });
  expect(goalsFor(churn, [churn, nrr, clv, tracked("NPS", [1, 2, 3])]).map(({ id }) => id)).toEqual(["NRR", "CLV"]);
  expect(requiredTarget(churn, nrr, 1.03)).toBeCloseTo(0.03, 12);
  expect(requiredTarget(churn, clv, 1250)).toBeCloseTo(0.04, 12);
  expect(requiredTarget(tracked("RETENTION", [0.95, 0.95, 0.95]), clv, 1250)).toBeCloseTo(0.96, 12);
  expect(requiredTarget(churn, nrr, 1.2)).toBeUndefined();
  expect(requiredTarget(churn, clv, 0)).toBeUndefined();
});

test("a target inside the margin of the latest figure cannot be measured", () => {
  const kpi = tracked("NPS", [30, 32], { measure: "points", months: [{ month: MONTHS[0], isPartial: false, value: 30, low: 10, high: 50, denominator: 38 }] });
  expect(tooFewFor(kpi, 45)).toBe(38);
  expect(tooFewFor(kpi, 55)).toBeUndefined();
  expect(tooFewFor(churn, 0.04)).toBeUndefined();
});

const targets = [
  { validFrom: MONTHS[0], baseline: 0.05, lowLimit: 0.02, highLimit: 0.055, target: 0.03, amber: 0.5 },
  { validFrom: MONTHS[3], target: 0.05 },
];

test("the last figure given by a day counts, each for itself", () => {
  expect(inForce({ targets }, MONTHS[2])).toMatchObject({ target: 0.03, baseline: 0.05 });
  expect(inForce({ targets }, MONTHS[4])).toMatchObject({ target: 0.05, baseline: 0.05, amber: 0.5 });
  expect(inForce({ targets }, MONTHS[0] - 1).target).toBeUndefined();
});

test("a month's review takes what is red, amber or out of limits, worst first", () => {
  const red = { ...churn, targets };
  const amber = tracked("GRR", [0.9, 0.9, 0.895], { targets: [{ validFrom: 1, baseline: 0.88, target: 0.9, amber: 0.5 }] });
  const green = tracked("NRR", [1, 1, 1], { targets: [{ validFrom: 1, target: 1 }] });
  const found = exceptionsOf([green, amber, red], MONTHS[2]);
  expect(found.map(({ kpi, status, outside }) => [kpi.id, status, outside])).toEqual([
    ["CHURN", "Red", "above"],
    ["GRR", "Amber", undefined],
  ]);
  expect(exceptionsOf([tracked("NPS", [undefined])], MONTHS[0])).toEqual([]);
});

test("complete months with a figure can be closed, latest first", () => {
  expect(closableMonths([tracked("NPS", [1, undefined, 3])])).toEqual([MONTHS[2], MONTHS[0]]);
});

test.each([
  ["4%", "fraction", 0.04],
  ["4", "fraction", 0.04],
  ["4,5", "fraction", 0.045],
  ["0.04", "fraction", 0.04],
  ["1.05", "fraction", 1.05],
  ["32", "points", 32],
  ["-5", "points", -5],
  ["", "points", undefined],
  ["about 4", "points", undefined],
] as const)("%j typed for a KPI in %s is %p", (typed, measure, value) => {
  expect(readFigure(typed, measure)).toBe(value);
});

test("months and dates go both ways", () => {
  expect(monthLabel(45658, "nl-NL")).toBe("januari 2025");
  expect(isoDate(nextMonth(45658 + 30))).toBe("2025-02-01");
  expect(serialOf("2025-02-01")).toBe(45689);
  expect(serialOf("tomorrow")).toBeNaN();
});
