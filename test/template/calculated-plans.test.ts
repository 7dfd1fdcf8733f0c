import { catalogue } from "../../src/metrics";
import { planTemplate, scorecardMetrics, type TemplateOptions } from "../../src/template";
import { kpiOf, kpiValue } from "../../src/template/kpis";
import { nextPeriod } from "../../src/records/periods";
import { sampleMonths } from "../../src/template/sample/monthly";
import { sampleRows } from "../../src/template/sample/rows";
import { textIn } from "../../src/template/text";
import { calculatePlan, type CalculatedCell } from "./calculate-plan";

const JANUARY_2025 = 45658;
const everyKpi = scorecardMetrics(catalogue).map(({ id }) => id);
const base: TemplateOptions = {
  edition: "simple",
  preset: "custom",
  ownIds: everyKpi,
  firstMonth: JANUARY_2025,
  months: 6,
  currency: "EUR",
  sample: true,
  live: true,
  fourPs: true,
};
const days = [JANUARY_2025];
while (days.length < base.months) days.push(nextPeriod(days[days.length - 1], "M"));

/** Formulas that show an error; a formula that asks for #N/A leaves a gap in a chart. */
const failures = (cells: readonly CalculatedCell[]) =>
  cells
    .filter(
      ({ formula, result }) => formula && (result === null || (typeof result === "string" && result.startsWith("#"))),
    )
    .filter(({ formula, result }) => !(result === "#N/A" && formula!.includes("NA()")))
    .map(({ sheet, row, column, formula, result }) => `${sheet} ${row + 1}:${column + 1} ${result} ${formula}`);
const columnOf = (cells: readonly CalculatedCell[], title: string) =>
  cells.find(({ sheet, row, value }) => sheet === "Scorecard" && row === 4 && value === title)!.column;
const scorecard = (cells: readonly CalculatedCell[], kpi: number, title: string) =>
  cells.find(({ sheet, row, column }) => sheet === "Scorecard" && row === 5 + kpi && column === columnOf(cells, title))!
    .result;

describe.each([
  ["simple", "live", true],
  ["simple", "native", false],
  ["full", "live", true],
  ["full", "native", false],
] as const)("every KPI, %s edition, %s formulas", (edition, _, live) => {
  const months = edition === "simple" ? sampleMonths(base.months) : sampleRows(days).months;
  let cells: CalculatedCell[];
  beforeAll(async () => {
    cells = await calculatePlan(planTemplate({ ...base, edition, live }, catalogue));
  }, 240_000);

  it("calculates without an error", () => {
    expect(cells.length).toBeGreaterThan(1000);
    expect(failures(cells)).toEqual([]);
  });

  it.each(everyKpi)("%s on the scorecard equals what the function computes", (id) => {
    const kpi = kpiOf(id, catalogue, textIn("en"));
    const i = everyKpi.indexOf(id);
    expect(scorecard(cells, i, "Actual")).toBeCloseTo(kpiValue(kpi, months[5]), 6);
    expect(scorecard(cells, i, "Previous")).toBeCloseTo(kpiValue(kpi, months[4]), 6);
  });
});

it("calculates in Dutch", async () => {
  const cells = await calculatePlan(
    planTemplate({ ...base, edition: "full", preset: "customer-success", language: "nl" }, catalogue),
  );
  expect(failures(cells)).toEqual([]);
  const statuses = cells
    .filter(({ sheet, column, row }) => sheet === "Scorekaart" && column === 10 && row > 4)
    .map(({ result }) => result);
  expect(statuses).toHaveLength(5);
  for (const status of statuses) expect(status).toMatch(/^(▲ Groen|◆ Oranje|▼ Rood)$/);
}, 120_000);

describe("an empty template with every KPI", () => {
  it.each([
    ["simple", "live", true],
    ["simple", "native", false],
    ["full", "live", true],
    ["full", "native", false],
  ] as const)(
    "shows no error in the %s edition with %s formulas",
    async (edition, _, live) => {
      const cells = await calculatePlan(planTemplate({ ...base, edition, live, sample: false }, catalogue));
      expect(failures(cells)).toEqual([]);
      for (const kpi of everyKpi.keys()) expect(scorecard(cells, kpi, "Status")).toBe("○ No data");
    },
    240_000,
  );
});
