import { catalogue } from "../../src/metrics";
import { planTemplate, scorecardMetrics, type TemplateOptions } from "../../src/template";
import { kpiOf, kpiValue } from "../../src/template/kpis";
import { sampleMonths } from "../../src/template/sample/monthly";
import { textIn } from "../../src/template/text";
import { calculatePlan, type CalculatedCell } from "./calculate-plan";

const JANUARY_2025 = 45658;
const everyKpi = scorecardMetrics(catalogue).map(({ id }) => id);
const base: TemplateOptions = {
  edition: "simple", preset: "custom", ownIds: everyKpi, firstMonth: JANUARY_2025, months: 12, currency: "EUR", sample: true, live: true,
};
const failures = (cells: readonly CalculatedCell[]) =>
  cells.filter(({ formula, result }) => formula && (result === null || (typeof result === "string" && result.startsWith("#"))))
    .map(({ sheet, row, column, formula, result }) => `${sheet} ${row + 1}:${column + 1} ${result} ${formula}`);
const columnOf = (cells: readonly CalculatedCell[], title: string) =>
  cells.find(({ sheet, row, value }) => sheet === "Scorecard" && row === 4 && value === title)!.column;
const scorecard = (cells: readonly CalculatedCell[], kpi: number, title: string) =>
  cells.find(({ sheet, row, column }) => sheet === "Scorecard" && row === 5 + kpi && column === columnOf(cells, title))!.result;

describe.each([["live", true], ["native", false]])("every KPI, %s formulas", (_, live) => {
  let cells: CalculatedCell[];
  beforeAll(async () => {
    cells = await calculatePlan(planTemplate({ ...base, live }, catalogue));
  }, 60_000);

  it("calculates without an error", () => expect(failures(cells)).toEqual([]));

  it.each(everyKpi)("%s on the scorecard equals what the function computes", (id) => {
    const months = sampleMonths(12);
    const kpi = kpiOf(id, catalogue, textIn("en"));
    const i = everyKpi.indexOf(id);
    expect(scorecard(cells, i, "Actual")).toBeCloseTo(kpiValue(kpi, months[11]), 9);
    expect(scorecard(cells, i, "Previous")).toBeCloseTo(kpiValue(kpi, months[10]), 9);
  });
});
