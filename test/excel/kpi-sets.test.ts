import { addTargetRow, closeMonth, insertTemplate, readKpiSets } from "../../src/excel";
import { catalogue } from "../../src/metrics";
import { planTemplate, scorecardMetrics, type TakenNames } from "../../src/template";
import { kpiOf } from "../../src/template/kpis";
import { textIn } from "../../src/template/text";
import { readSet, targetCells } from "../../src/taskpane/targets-tab/read-set";
import type { ExcelHost } from "../../src/playground/host";
import { picture, startExcel } from "./start-excel";

jest.setTimeout(60_000);

const kpis = scorecardMetrics(catalogue).map(({ id }) => kpiOf(id, catalogue, textIn("en")));
const insert = () =>
  insertTemplate((taken: TakenNames) =>
    planTemplate(
      {
        edition: "simple",
        preset: "custom",
        ownIds: ["CHURN", "NPS"],
        firstMonth: 45658,
        months: 6,
        currency: "EUR",
        sample: true,
        live: true,
        taken,
      },
      catalogue,
    ),
  );

/** A workbook with an inserted template, its formulas calculated. */
async function withTemplate(): Promise<ExcelHost> {
  const host = startExcel({ calculate: true });
  await insert();
  await host.state.engine.calculated();
  return host;
}

const row = {
  validFrom: 45838,
  baseline: 0.03,
  lowLimit: 0.02,
  highLimit: 0.04,
  months: 6,
  target: 0.025,
  setBy: "=me",
  reason: "",
};
const newRow = async () => {
  const [set] = await readKpiSets();
  return targetCells(set.targets, readSet(set, kpis)[0], row);
};

test("a workbook without the template has no sets", async () => {
  startExcel();
  expect(await readKpiSets()).toEqual([]);
});

test("each inserted set is found with its figures", async () => {
  const host = await withTemplate();
  await insert();
  await host.state.engine.calculated();
  const sets = await readKpiSets();
  expect(sets.map(({ prefix, scorecard }) => `${prefix} ${scorecard}`)).toEqual(["cs_ Scorecard", "cs2_ Scorecard 2"]);
  const [churn, nps] = readSet(sets[0], kpis);
  expect([churn.id, nps.id]).toEqual(["CHURN", "NPS"]);
  expect(churn.months).toHaveLength(6);
  expect(churn.months.every(({ value, low, high }) => low! < value! && value! < high!)).toBe(true);
  expect(churn.targets).toHaveLength(1);
});

test("a set whose sheets were deleted is left out", async () => {
  const host = await withTemplate();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Targets").delete();
    await context.sync();
  });
  expect(await readKpiSets()).toEqual([]);
});

test("a new row of targets becomes part of the table, its text stays text", async () => {
  const host = await withTemplate();
  const address = await addTargetRow("cs_", await newRow());
  expect(address).toBe("Targets!A8:K8");
  const [set] = await readKpiSets();
  expect(set.targets).toHaveLength(4);
  const churn = readSet(set, kpis)[0];
  expect(churn.targets.at(-1)).toEqual({
    validFrom: 45838,
    baseline: 0.03,
    lowLimit: 0.02,
    highLimit: 0.04,
    target: 0.025,
    amber: 0.3,
  });
  expect(host.state.engine.values("Targets!J8")).toEqual([["=me"]]);
});

test("cells in use below the table are not overwritten", async () => {
  const host = await withTemplate();
  host.state.engine.type("Targets!C8", "mine");
  await expect(addTargetRow("cs_", await newRow())).rejects.toMatchObject({
    kind: "occupied",
    message: expect.stringContaining("A8:K8"),
  });
  expect(host.state.engine.values("Targets!C8")).toEqual([["mine"]]);
});

test("closing a month keeps its figures, whatever its totals become", async () => {
  const host = await withTemplate();
  const [before] = await readKpiSets();
  await closeMonth("cs_", { row: 4, firstColumn: 2, lines: [] });
  const sheet = "'KPI history'";
  const used = await host.Excel.run(async (context) => {
    const range = context.workbook.names.getItem("cs_History").getRange().load("formulas,values");
    await context.sync();
    return range;
  });
  expect(used.formulas[4].slice(2).filter((cell: unknown) => String(cell).startsWith("="))).toEqual([]);
  expect(used.formulas[5].slice(2).some((cell: unknown) => String(cell).startsWith("="))).toBe(true);
  expect(used.values[4].slice(2)).toEqual(before.history[4].slice(2));
  expect(host.state.engine.values(`${sheet}!A1`)).not.toEqual([[""]]);
});

/** A picture in which the order of the tables does not matter: the playground takes a resized table up anew. */
async function unordered(host: ExcelHost): Promise<object> {
  const taken = (await picture(host)) as { tables: string[] };
  return { ...taken, tables: [...taken.tables].sort() };
}

/** Does the work with one fault after another until it meets none; after each failure the workbook must be as it was. */
async function failEach(host: ExcelHost, work: () => Promise<unknown>, fail: (n: number) => void): Promise<number> {
  const before = await unordered(host);
  for (let n = 1; ; n++) {
    fail(n);
    const failure = await work().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (host.faults.waiting) {
      host.faults.clear();
      expect(failure).toBeUndefined();
      return n - 1;
    }
    expect(failure).toMatchObject({ name: "ExcelError" });
    expect(await unordered(host)).toEqual(before);
  }
}

test.each(["failCommand", "failSync"] as const)("a row of targets is added whole or not at all (%s)", async (fail) => {
  const host = await withTemplate();
  const cells = await newRow();
  expect(
    await failEach(
      host,
      () => addTargetRow("cs_", cells),
      (n) => host.faults[fail](n),
    ),
  ).toBeGreaterThan(1);
});

test.each(["failCommand", "failSync"] as const)("a month is closed whole or not at all (%s)", async (fail) => {
  const host = await withTemplate();
  expect(
    await failEach(
      host,
      () => closeMonth("cs_", { row: 4, firstColumn: 2, lines: [[45717, "Customer churn rate", "5% against 3%"]] }),
      (n) => host.faults[fail](n),
    ),
  ).toBeGreaterThan(1);
});
