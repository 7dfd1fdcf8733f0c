import { makePortableCopy } from "../../../src/excel/sharing";
import { formulaCells, valuesOf, withoutAddIn } from "./without-add-in";
import { functions, insertKpis } from "./kpi-workbook";
import { notesOf } from "../../../src/playground/host/notes-model";
import { startExcel } from "../start-excel";

const isOurs = (formula: string): boolean => /CS\.|_xldudf_/i.test(formula.replace(/"(?:[^"]|"")*"/g, ""));

describe("the portable copy of Simple, Customer success 5", () => {
  it("holds no formula of ours, reads itself alone, and follows its monthly numbers without the add-in", async () => {
    const host = startExcel({ calculate: true });
    const sheets = await insertKpis();
    const report = await makePortableCopy(sheets, functions);
    expect(report).toMatchObject({ differences: [], outside: [], stillLinked: [] });
    expect(report.sheets).toEqual(sheets.map((name) => `${name} (portable)`));
    expect(report.cells.length).toBeGreaterThan(20);
    expect(report.cells.filter(({ outcome }) => outcome !== "formula")).toEqual([]);
    for (const sheet of report.sheets) {
      const formulas = formulaCells(host, sheet);
      expect(formulas.filter(isOurs)).toEqual([]);
      expect(
        formulas.filter((formula) =>
          sheets.some((name) => formula.includes(`${name}!`) || formula.includes(`'${name}'!`)),
        ),
      ).toEqual([]);
    }

    // The same edit in the original, with the add-in, and in the copy, without it.
    const edit = (sheet: string): void => {
      for (const [r, line] of host.state.engine.values(`'${sheet}'!B5:E16`).entries()) {
        line.forEach(
          (value, c) =>
            typeof value === "number" &&
            host.state.engine.write(host.state.engine.findSheet(sheet)!, 4 + r, 1 + c, [
              [{ value: value + r + 2 * c + 3 }],
            ]),
        );
      }
    };
    const historyBefore = await valuesOf(host, "KPI history (portable)");
    edit("Monthly");
    await host.state.engine.calculated();
    const history = await valuesOf(host, "KPI history");
    const scorecard = await valuesOf(host, "Scorecard");
    withoutAddIn(host);
    edit("Monthly (portable)");
    await host.state.engine.recalculate();
    expect(await valuesOf(host, "KPI history (portable)")).toEqual(history);
    expect(history).not.toEqual(historyBefore);
    expect(await valuesOf(host, "Scorecard (portable)")).toEqual(scorecard);
  }, 120_000);
});

describe("the portable copy of Full, SaaS", () => {
  it("shows every figure of the original without the add-in, and names each table that no longer follows its data", async () => {
    const host = startExcel({ calculate: true });
    const sheets = await insertKpis({ edition: "full", preset: "saas" });
    const report = await makePortableCopy(sheets, functions, { date: new Date(2026, 10, 22) });
    expect(report).toMatchObject({ differences: [], outside: [], stillLinked: [] });
    const originals = new Map<string, unknown>();
    for (const sheet of sheets) originals.set(`${sheet} (portable)`, await valuesOf(host, sheet));
    withoutAddIn(host);
    await host.state.engine.recalculate();
    for (const sheet of report.sheets)
      expect([sheet, await valuesOf(host, sheet)]).toEqual([sheet, originals.get(sheet)]);
    const lost = report.cells.filter(({ outcome, area }) => outcome === "value" && area);
    expect(lost.map(({ sheet, functions: [id], reason }) => `${sheet}: ${id} ${reason}`)).toMatchInlineSnapshot(`
[
  "KPI history (portable): MRR.WATERFALL no-native-form",
  "KPI history (portable): CHURN.TABLE no-native-form",
  "KPI history (portable): STICKINESS.LOG no-native-form",
  "Health (portable): HEALTH.LITMUS no-native-form",
  "Health (portable): HEALTH.TABLE no-native-form",
  "Cohorts (portable): SURVIVAL no-native-form",
  "Cohorts (portable): COHORT.LEDGER no-native-form",
]
`);
    expect(report.cells.filter(({ outcome }) => outcome === "left")).toEqual([]);
    expect(notesOf(host.state).map(({ content }) => content.slice(0, 60))).toContain(
      "Values of CS.COHORT.LEDGER as of 22 November 2026; no longer",
    );
  }, 240_000);
});
