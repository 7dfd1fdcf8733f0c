import { boundsOf, possible } from "../../../src/taskpane/targets-tab/bounds";
import { closableMonths, closedMonths, exceptionsOf } from "../../../src/taskpane/targets-tab/exceptions";
import { isoOf, serialOfIso } from "../../../src/records/civil";
import { monthLabel, nextMonth } from "../../../src/taskpane/targets-tab/month-label";
import { readFigure, typedFigure } from "../../../src/taskpane/targets-tab/read-figure";
import { inForce, type MonthFigures, type TrackedKpi } from "../../../src/taskpane/targets-tab/read-set";
import {
  amberEdge,
  currentBaseline,
  goalsFor,
  requiredTarget,
  suggestionsFor,
  tooFewFor,
} from "../../../src/taskpane/targets-tab/suggestions";

const MONTHS = [45658, 45689, 45717, 45748, 45778, 45809];
const tracked = (id: string, values: readonly (number | undefined)[], more: Partial<TrackedKpi> = {}): TrackedKpi => ({
  id,
  title: id,
  measure: "fraction",
  better: "higher",
  months: values.map((value, i): MonthFigures => ({
    month: MONTHS[i],
    isPartial: false,
    ...(value === undefined ? {} : { value }),
  })),
  targets: [],
  ...more,
});
const churn = tracked("CHURN", [0.05, 0.04, 0.06, 0.05, 0.04], { better: "lower" });

test("a baseline rests on complete months with a figure, three at least", () => {
  expect(currentBaseline(churn)).toMatchObject({ baseline: 0.05, n: 5 });
  expect(currentBaseline(tracked("NPS", [0.1, undefined, 0.2]))).toBeUndefined();
  const partial = {
    ...churn,
    months: churn.months.map((month, i) => (i === 4 ? { ...month, isPartial: true } : month)),
  };
  expect(currentBaseline(partial)?.n).toBe(4);
});

test("achievable is the best quarter, stretch the limit on the good side", () => {
  const [achievable, stretch] = suggestionsFor(churn);
  expect(achievable).toEqual({ kind: "achievable", target: 0.04, months: 5 });
  expect(stretch.target).toBeLessThan(0.04);
  expect(stretch.target).toBeCloseTo(currentBaseline(churn)!.low, 3);
  expect(stretch).not.toHaveProperty("bestMonth");
  expect(suggestionsFor(tracked("NPS", [0.1]))).toEqual([]);
});

test("where the limit is more than the KPI can be, stretch is the best month, if that is more than achievable", () => {
  const [achievable, best] = suggestionsFor(tracked("RETENTION", [0.9, 0.92, 0.9, 0.99, 0.91]));
  expect(achievable.target).toBeLessThan(0.99);
  expect(best).toMatchObject({ kind: "stretch", target: 0.99, bestMonth: MONTHS[3] });
  expect(suggestionsFor(tracked("RETENTION", [0.9, 0.99, 0.9, 0.99])).map(({ kind }) => kind)).toEqual(["achievable"]);
  expect(suggestionsFor(tracked("NRR", [0.9, 0.92, 0.9, 0.99, 0.91]))[1]).not.toHaveProperty("bestMonth");
  const none = suggestionsFor(tracked("CHURN", [0.05, 0.01, 0.06, 0.02, 0.05], { better: "lower" }))[1];
  expect(none).toMatchObject({ target: 0.01, bestMonth: MONTHS[1] });
});

test.each([
  ["CHURN", "fraction", 0, 1],
  ["NRR", "fraction", 0, Infinity],
  ["REVENUE.GROWTH", "fraction", -Infinity, Infinity],
  ["NPS", "points", -100, 100],
  ["MRR", "money", 0, Infinity],
] as const)("%s in %s lies from %d to %d", (id, measure, least, most) => {
  expect(boundsOf({ id, measure })).toEqual({ least, most });
  expect(possible(-500, { id, measure })).toBe(Math.max(-500, least));
});

test("amber reaches from the target towards the baseline by its share of the way", () => {
  expect(amberEdge(churn, 0.03, 0.05, 0.1)).toBeCloseTo(0.032, 12);
  expect(amberEdge(tracked("NPS", []), 40, 30, 0.5)).toBe(35);
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
  const [arpa, mrr] = [
    tracked("ARPA", [100, 100, 100], { measure: "money" }),
    tracked("MRR", [5000, 5000, 5000], { measure: "money" }),
  ];
  expect(requiredTarget(arpa, mrr, 6000)).toBeCloseTo(120, 12);
  expect(goalsFor(mrr, [arpa, mrr])).toEqual([]);
});

test("a target inside the margin of the latest figure cannot be measured", () => {
  const kpi = tracked("NPS", [30, 32], {
    measure: "points",
    months: [{ month: MONTHS[0], isPartial: false, value: 30, low: 10, high: 50, denominator: 38 }],
  });
  expect(tooFewFor(kpi, 45)).toEqual({ n: 38, low: 10, high: 50 });
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
  const amber = tracked("GRR", [0.9, 0.9, 0.895], {
    targets: [{ validFrom: 1, baseline: 0.88, target: 0.9, amber: 0.5 }],
  });
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
  ["1,234.5", "money", 1234.5],
  ["1.234,5", "money", 1234.5],
  ["64,600", "money", 64600],
  ["64.600", "money", 64.6],
  ["1 234 567", "money", 1234567],
  ["1.2.3", "money", undefined],
  ["", "points", undefined],
  ["about 4", "points", undefined],
] as const)("%j typed for a KPI in %s is %p", (typed, measure, value) => {
  expect(readFigure(typed, measure)).toBe(value);
});

test.each([
  ["1.2", 0.02, 0.012],
  ["0.04", 0.05, 0.04],
  ["0.5", 0.02, 0.005],
  ["1.05", 1, 1.05],
  ["105", 1, 1.05],
])("%j typed for a share that is usually %d is %d", (typed, usual, value) => {
  expect(readFigure(typed, "fraction", { usual })).toBeCloseTo(value, 12);
});

test("a figure is read back as it is typed, in either language", () => {
  expect(readFigure("64.600", "money", { locale: "nl-NL" })).toBe(64600);
  expect(typedFigure(0.0123456, "fraction")).toBe("1.235%");
  expect(readFigure(typedFigure(0.985, "fraction"), "fraction")).toBe(0.985);
  expect(readFigure(typedFigure(64600, "money"), "money", { locale: "nl-NL" })).toBe(64600);
});

test("a month without formulas is closed", () => {
  const history = [
    ["", "", "NPS"],
    ["Month", "Partial", "Value"],
    [MONTHS[0], 0, 30],
    [MONTHS[1], 0, 31],
    [MONTHS[2], 0, ""],
  ];
  const formulas = [...history.slice(0, 2), ["=A", "=B", 30], ["=A", "=B", "=NPS"], ["=A", "=B", ""]];
  expect([...closedMonths({ history, formulas })]).toEqual([MONTHS[0]]);
});

test("months and dates go both ways", () => {
  expect(monthLabel(45658, "nl-NL")).toBe("januari 2025");
  expect(isoOf(nextMonth(45658 + 30))).toBe("2025-02-01");
  expect(serialOfIso("2025-02-01")).toBe(45689);
  expect(serialOfIso("tomorrow")).toBeNaN();
});
