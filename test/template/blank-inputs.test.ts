import { catalogue } from "../../src/metrics";
import { planTemplate, scorecardMetrics, type WorkbookPlan } from "../../src/template";
import { columnLetters } from "../../src/template/a1";
import { ingredients, kpiOf, neededTotals, type Kpi } from "../../src/template/kpis";
import { monthlyTotals, type MonthlyTotal, type MonthlyTotalName } from "../../src/metrics/monthly-totals";
import { textIn } from "../../src/template/text";
import { openPlan, type OpenPlan } from "./calculate-plan";

const MONTHS = 36;
const kpis = scorecardMetrics(catalogue).map(({ id }) => kpiOf(id, catalogue, textIn("en")));
const totals = neededTotals(kpis);
const inputs = totals.filter((total) => !(monthlyTotals[total] as MonthlyTotal).computed);
/** The figures a KPI's own formula and range are made from, to the typed ones. */
const typedFor = (kpi: Kpi): Set<MonthlyTotalName> => {
  const { monthly } = kpi.scorecard;
  const value = "typed" in monthly ? [monthly.typed] : Object.values(monthly.from);
  return new Set(
    value.flatMap(function all(total): readonly MonthlyTotalName[] {
      return [total, ...ingredients(total).flatMap(all)];
    }),
  );
};

/** Charts and guides only take time here. */
const needed = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets
    .filter(({ name }) => !["Charts", "Dictionary", "Review"].includes(name))
    .map((sheet) => ({ ...sheet, conditionalFormats: [] })),
});

/** Every input that any preset has, blank in one month each, with a month in between: as many workbooks as that takes. */
const AT_ONCE = MONTHS / 2 - 1;
const groups = Array.from({ length: Math.ceil(inputs.length / AT_ONCE) }, (_, g) =>
  inputs.slice(g * AT_ONCE, (g + 1) * AT_ONCE),
);

describe.each(["live", "native"] as const)("a blank input, %s formulas", (formulas) => {
  it.each(groups.map((group, g) => [g + 1, group] as const))(
    "leaves no trace of a figure (inputs, part %i)",
    async (_, group) => {
      const plan = planTemplate(
        {
          edition: "simple",
          preset: "custom",
          ownIds: kpis.map(({ id }) => id),
          firstMonth: 45658,
          months: MONTHS,
          currency: "EUR",
          sample: true,
          live: formulas === "live",
        },
        catalogue,
      );
      const open = await openPlan(needed(plan));
      try {
        await open.paste(
          group.map((input, i) => ({
            sheet: "Monthly",
            first: `${columnLetters(1 + totals.indexOf(input))}${6 + 2 * i + 1}`,
            values: [[""]],
          })),
        );
        await checkHistory(open, group);
        // One of them on the scorecard, in the month itself and the one after; its formulas are the same in both.
        if (formulas === "live") await checkScorecard(open, group[0], 1);
      } finally {
        open.close();
      }
    },
    300_000,
  );
});

function figures(open: OpenPlan) {
  const [titles, headers, ...rows] = open.shown("KPI history", `A4:${columnLetters(2 + 8 * kpis.length)}${5 + MONTHS}`);
  return (kpi: Kpi, header: string, month: number) =>
    rows[month][headers.indexOf(header, titles.indexOf(kpi.title))] ?? "";
}

async function checkHistory(open: OpenPlan, group: readonly MonthlyTotalName[]): Promise<void> {
  const figure = figures(open);
  group.forEach((input, i) => {
    const month = 2 * i + 1;
    for (const kpi of kpis) {
      const [value, low, high] = ["Value", "Low", "High"].map((header) => figure(kpi, header, month));
      const isBlank = typedFor(kpi).has(input);
      const where = { input, kpi: kpi.id };
      if (isBlank) expect({ ...where, value, low, high }).toEqual({ ...where, value: "", low: "", high: "" });
      else expect({ ...where, value: typeof value }).toEqual({ ...where, value: "number" });
      // A range stands beside a figure only.
      if (value === "") expect({ ...where, low, high }).toEqual({ ...where, low: "", high: "" });
    }
  });
}

async function checkScorecard(open: OpenPlan, input: MonthlyTotalName, month: number): Promise<void> {
  const months = open.shown("KPI history", `A6:A${5 + MONTHS}`).map(([day]) => Number(day));
  const shown = async (chosen: number) => {
    await open.write("Scorecard", "B3", [[months[chosen]]]);
    const [headers, ...rows] = open.shown("Scorecard", `A5:Z${5 + kpis.length}`);
    return (kpi: number, title: string) => rows[kpi][headers.indexOf(title)] ?? "";
  };
  const blank = await shown(month);
  kpis.forEach((kpi, k) => {
    if (!typedFor(kpi).has(input)) return;
    const said = Object.fromEntries(
      ["Actual", "Change", "Low", "High", "Attainment", "Status", "Note", "Trend"].map((title) => [
        title,
        blank(k, title),
      ]),
    );
    expect({ kpi: kpi.id, input, ...said }).toEqual({
      kpi: kpi.id,
      input,
      Actual: "",
      Change: "",
      Low: "",
      High: "",
      Attainment: "",
      Status: "○ No data",
      Note: "",
      Trend: "",
    });
    expect(typeof blank(k, "Previous")).toBe("number");
  });
  const next = await shown(month + 1);
  kpis.forEach((kpi, k) => {
    if (!typedFor(kpi).has(input)) return;
    expect({ kpi: kpi.id, previous: next(k, "Previous"), change: next(k, "Change") }).toEqual({
      kpi: kpi.id,
      previous: "",
      change: "",
    });
    expect(next(k, "Status")).not.toBe("○ No data");
  });
}
