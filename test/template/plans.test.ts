import { catalogue } from "../../src/metrics";
import { monthlyTotals } from "../../src/metrics/monthly-totals";
import { planTemplate, presets, scorecardMetrics, type TemplateOptions } from "../../src/template";
import { kpiOf } from "../../src/template/kpis";
import { rawTables } from "../../src/template/rows/tables";
import { textIn } from "../../src/template/text";
import { planText } from "./plan-text";

const options: TemplateOptions = {
  edition: "simple",
  preset: "customer-success",
  firstMonth: 45672,
  months: 12,
  currency: "EUR",
  sample: true,
  live: true,
};
const plan = (changes: Partial<TemplateOptions> = {}) => planTemplate({ ...options, ...changes }, catalogue);
const namesOf = ({ sheets, names }: ReturnType<typeof plan>) => [
  ...sheets.map(({ name }) => name),
  ...names.map(({ name }) => name),
  ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
];

describe("plans as text", () => {
  const ready = presets(catalogue).filter(({ id }) => id !== "custom");

  it("offers every preset", () =>
    expect(ready.map(({ title, ids }) => `${title}: ${ids.join(", ")}`)).toMatchSnapshot());
  it.each(ready)("$title, simple", ({ id }) => expect(planText(plan({ preset: id }))).toMatchSnapshot());
  it.each(ready)("$title, full, where it differs", ({ id }) => {
    expect(planText(plan({ preset: id, edition: "full" }), plan({ preset: id }))).toMatchSnapshot();
  });
  it("native formulas, empty, where it differs", () =>
    expect(planText(plan({ live: false, sample: false }), plan())).toMatchSnapshot());
});

describe("options", () => {
  it("refuses too few and too many months", () => {
    expect(() => plan({ months: 5 })).toThrow("months is 5, expected 6 to 36");
    expect(() => plan({ months: 37 })).toThrow("months is 37, expected 6 to 36");
  });
  it("refuses an unknown preset and a choice of nothing", () => {
    expect(() => plan({ preset: "none" })).toThrow("unknown preset 'none'");
    expect(() => plan({ preset: "custom", ownIds: [] })).toThrow("choose at least one KPI");
    expect(() => plan({ preset: "custom", ownIds: ["WILSON"] })).toThrow("metric WILSON has no scorecard entry");
  });
  it("takes each own KPI once, in the order given", () => {
    const rows = plan({ preset: "custom", ownIds: ["MRR", "CHURN", "MRR"] })
      .sheets.find(({ name }) => name === "Targets")!
      .blocks.find(({ cells }) => cells.length === 2)!;
    expect(rows.cells.map(([kpi]) => kpi.value)).toEqual(["Monthly recurring revenue", "Customer churn rate"]);
  });
  it("writes no made-up figure into an empty template", () => {
    const { sheets } = plan({ sample: false });
    const monthly = sheets.find(({ name }) => name === "Monthly")!;
    const typed = monthly.blocks.flatMap(({ cells }) => cells.flat()).filter(({ style }) => style === "input");
    expect(new Set(typed.map(({ value }) => value))).toEqual(new Set([""]));
  });
  it("begins on the first day of the month", () => {
    const start = plan()
      .sheets[0].blocks.flatMap(({ cells }) => cells)
      .find(([label]) => label.value === "First month")!;
    expect(start[1].value).toBe(45658);
  });
});

describe("a second set", () => {
  const first = plan();
  const second = plan({ taken: { sheets: first.sheets.map(({ name }) => name.toUpperCase()), names: [] } });

  it("shares no name with the first", () => {
    const taken = new Set(namesOf(first).map((name) => name.toLowerCase()));
    expect(namesOf(second).filter((name) => taken.has(name.toLowerCase()))).toEqual([]);
    expect(second.sheets[1].name).toBe("Scorecard 2");
  });
  it("refers to its own sheets and names only", () => {
    const formulas = JSON.stringify(second.sheets);
    expect(formulas).not.toMatch(/\bcs_/);
    expect(formulas).not.toMatch(/(?<![\w'])(Monthly|'KPI history'|Scorecard|Targets)!/);
  });
  it("steps aside when only one name is taken", () => {
    expect(plan({ taken: { sheets: [], names: ["CS_asof"] } }).template.set).toBe(2);
    expect(plan({ taken: { sheets: ["Charts 2", "Start"], names: [] } }).template.set).toBe(3);
  });
});

describe("in Dutch", () => {
  const dutch = plan({ language: "nl", edition: "full" });
  const [en, nl] = [textIn("en"), textIn("nl")];

  it("names every total and KPI", () => {
    expect(Object.keys(nl.totals).sort()).toEqual(Object.keys(monthlyTotals).sort());
    const named = scorecardMetrics(catalogue)
      .map(({ id }) => id)
      .filter((id) => !["NPS", "ENPS", "NES", "QUICKRATIO"].includes(id));
    expect(Object.keys(nl.kpis)).toEqual(expect.arrayContaining(named));
  });
  it.each(["en", "nl"] as const)("gives no two KPIs, sheets or columns one name in %s", (language) => {
    const text = textIn(language);
    const titles = scorecardMetrics(catalogue).map(({ id }) => kpiOf(id, catalogue, text).title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(Object.values(text.sheets)).size).toBe(Object.keys(text.sheets).length);
    for (const columns of Object.values(rawTables))
      expect(new Set(columns.map((column) => text.rows.columns[column])).size).toBe(columns.length);
  });
  it("keeps what is filled in", () => {
    const braces = (value: unknown): string[] =>
      typeof value === "string"
        ? (value.match(/\{\w+\}/g) ?? []).sort()
        : Object.values(value as object).flatMap(braces);
    for (const key of ["start", "history", "targets", "scorecard", "rows", "charts"] as const)
      expect(braces(nl[key])).toEqual(braces(en[key]));
  });
  it("leaves the functions English and the sheets Dutch", () => {
    expect(dutch.sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      "Start",
      "Scorekaart",
      "Grafieken",
      "Maandcijfers",
    ]);
    expect(JSON.stringify(dutch.sheets)).toContain("CS.MRR.WATERFALL(cs_LedgerTable[[#All],[Klant]]");
  });
});

describe("rules of a plan", () => {
  const all = plan({ preset: "custom", ownIds: scorecardMetrics(catalogue).map(({ id }) => id), months: 36 });
  const formulas = all.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) => cells.flat().flatMap(({ formula }) => formula ?? [])),
  );

  it("never asks for today's date or a spilled reference", () => {
    expect(formulas.filter((formula) => /TODAY\(|NOW\(|#(?!N\/A)/.test(formula))).toEqual([]);
  });
  it("feeds no CS function from a cell with a CS function", () => {
    const calls = formulas.filter((formula) => formula.includes("CS."));
    expect(calls.length).toBeGreaterThan(0);
    // Their arguments are cells of Monthly, which holds none.
    expect(
      calls.filter((formula) => !/^=IF\([^"]*,"",CS\.[A-Z.]+\((Monthly![$A-Z0-9]+,?|,)+\)\)$/.test(formula)),
    ).toEqual([]);
    const monthly = all.sheets.find(({ name }) => name === "Monthly")!;
    expect(JSON.stringify(monthly.blocks)).not.toContain("CS.");
  });
  it("stays within 8,192 characters a formula", () =>
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192));
  it("gives every chart a title, units, a sentence and a dashed target", () => {
    const { charts } = all.sheets.find(({ name }) => name === "Charts")!;
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const chart of charts) {
      expect([chart.title, chart.valueTitle, chart.categoryTitle, chart.alternativeText]).not.toContain("");
      expect([chart.valueTitle, chart.alternativeText].join()).not.toMatch(/undefined|\{/);
    }
    expect(charts[0].series.find(({ name }) => name === "Target")!.dash).toBe("dash");
  });
});

describe("scorecard entries", () => {
  it.each(scorecardMetrics(catalogue).map((metric) => [metric.id, metric] as const))(
    "%s names parameters and totals that exist",
    (id, { scorecard }) => {
      const { monthly } = scorecard!;
      if ("typed" in monthly) return void expect(monthlyTotals).toHaveProperty(monthly.typed);
      const computed = catalogue.find((metric) => metric.id === (monthly.metric ?? id))!;
      expect(Object.keys(computed.parameters)).toEqual(expect.arrayContaining(Object.keys(monthly.from)));
      const required = Object.entries(computed.parameters).filter(([, { optional }]) => !optional);
      expect(Object.keys(monthly.from)).toEqual(expect.arrayContaining(required.map(([name]) => name)));
      for (const total of Object.values(monthly.from)) expect(monthlyTotals).toHaveProperty(total);
    },
  );
});
