import { addTargetRow, closeMonth, insertFormula, insertTemplate } from "../../src/excel";
import {
  checkExcel,
  convertInPlace,
  freezeSelection,
  insertSelfCheck,
  makePortableCopy,
  repairFormulas,
  restoreFormulas,
} from "../../src/excel/sharing";
import { functions as cards } from "../../src/functions/all";
import type { ExcelHost } from "../../src/playground/host";
import { planSelfCheck } from "../../src/template/self-check";
import { everyKind } from "./every-kind";
import { functions, insertKpis } from "./sharing/kpi-workbook";
import { edit, failEach, startSmallWorkbook, wholePicture } from "./sharing/small-workbook";
import { picture, startExcel } from "./start-excel";

const REPORT = "It's a report";

/** Everything of the add-in that changes a workbook. */
const OPERATIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  insertTemplate: () => insertTemplate((taken) => planSelfCheck(cards.slice(0, 1), taken)),
  addTargetRow: () => addTargetRow("cs_", [45838, "Customer churn rate", "", "", "", "", 0.025, 0.1, "", "me", ""]),
  closeMonth: () => closeMonth("cs_", { row: 4, firstColumn: 2, lines: [[45717, "Customer churn rate", "5%"]] }),
  insertFormula: () => insertFormula("=CS.CHURN(200,10)"),
  makePortableCopy: () => makePortableCopy([REPORT], functions),
  convertInPlace: () => convertInPlace([REPORT], functions),
  restoreFormulas: () => restoreFormulas(functions),
  repairFormulas: () => repairFormulas(functions),
  freezeSelection: () => freezeSelection(functions),
  checkExcel: () => checkExcel(),
  insertSelfCheck: () => insertSelfCheck((taken) => planSelfCheck(cards.slice(0, 3), taken)),
};
const NAMES = Object.keys(OPERATIONS);

const select = (host: ExcelHost, sheet: string, address: string): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

/** A workbook on which every operation has something to do. */
async function startFullWorkbook(): Promise<ExcelHost> {
  const host = await startSmallWorkbook({ excelApi: "1.18" });
  await insertKpis({ preset: "custom", ownIds: ["CHURN", "NPS"], months: 6 });
  await edit(host, REPORT, "B3", "=_xldudf_CS_NPS(Data!A2:A11)");
  await host.state.engine.calculated();
  return host;
}

describe("two changes started together", () => {
  it.each(NAMES)("%s refuses every other until it has ended", async (name) => {
    const host = await startFullWorkbook();
    if (name === "restoreFormulas") await convertInPlace([REPORT], functions);
    await select(host, REPORT, name === "insertFormula" ? "H1" : "B2");
    const first = OPERATIONS[name]();
    const together = await Promise.allSettled(NAMES.map((other) => OPERATIONS[other]()));
    await host.Excel.run((context) => context.sync());
    const midway = await Promise.allSettled(NAMES.map((other) => OPERATIONS[other]()));
    for (const refused of [...together, ...midway])
      expect(refused).toMatchObject({ status: "rejected", reason: { kind: "busy" } });
    await expect(first.then(() => name)).resolves.toBe(name);
    // Whatever came of it, the next one runs.
    await expect(checkExcel()).resolves.toMatchObject({ blankCells: "blank" });
  });
});

describe("unchanged or complete", () => {
  const faults = [
    ["command", (host: ExcelHost, n: number) => host.faults.failCommand(n)],
    ["sync", (host: ExcelHost, n: number) => host.faults.failSync(n)],
  ] as const;

  it.each(faults)("when any %s of inserting a formula fails", async (_, fail) => {
    const host = await startSmallWorkbook();
    await select(host, REPORT, "H1");
    const tries = await failEach(host, OPERATIONS.insertFormula, (n) => fail(host, n));
    expect(tries).toBeGreaterThan(2);
  });

  it.each(faults)("when any %s of inserting the self-check fails", async (_, fail) => {
    const host = await startSmallWorkbook();
    const before = await wholePicture(host);
    let failed = 0;
    for (let n = 1; ; n += 3) {
      fail(host, n);
      const outcome = await OPERATIONS.insertSelfCheck().catch(() => undefined);
      if (outcome) break;
      failed++;
      expect([n, await wholePicture(host)]).toEqual([n, before]);
    }
    expect(failed).toBeGreaterThan(1);
  });

  it("a self-check that is in place is no failure where its result cannot be read", async () => {
    const host = await startSmallWorkbook();
    host.faults.resetStats();
    await OPERATIONS.insertSelfCheck();
    const syncs = host.stats.syncs;
    host.faults.failSync(syncs);
    const inserted = await OPERATIONS.insertSelfCheck();
    expect(host.faults.waiting).toBe(false);
    expect(inserted).toMatchObject({ sheets: ["CS self-check 2"] });
    expect(inserted).not.toHaveProperty("outcome");
  });

  it("an operation that fails leaves the lock open", async () => {
    const host = await startSmallWorkbook();
    host.faults.failSync(1);
    await expect(OPERATIONS.insertTemplate()).rejects.toMatchObject({ kind: "failed" });
    await expect(OPERATIONS.insertTemplate()).resolves.toMatchObject({ sheets: expect.anything() });
  });
});

describe("a name that somebody takes while a template is being inserted", () => {
  it.each(["sheet", "name"])("stays theirs: a %s", async (kind) => {
    const host = startExcel();
    const inserting = insertTemplate(everyKind).catch((error: unknown) => error);
    // Between the reading of the names that are free and the first batch.
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      if (kind === "sheet") workbook.worksheets.add("Data").getRange("A1").values = [["theirs"]];
      else workbook.names.add("cs_First", workbook.worksheets.getItem("Mine").getRange("A1"));
      await context.sync();
    });
    expect(await inserting).toMatchObject({ kind: "taken" });
    const { sheets, names } = (await picture(host)) as { sheets: { name: string; cells: unknown }[]; names: unknown };
    const mine = { name: "Mine", cells: [["my own", 42]] };
    expect(sheets.map(({ name, cells }) => ({ name, cells }))).toEqual(
      kind === "sheet" ? [mine, { name: "Data", cells: [["theirs"]] }] : [mine],
    );
    expect(names).toEqual(kind === "sheet" ? [] : [{ name: "cs_First", formula: "=Mine!$A$1" }]);
  });
});

test("a month whose figures are still being calculated is not closed", async () => {
  const host = await startFullWorkbook();
  await edit(host, "KPI history", "C8", "#BUSY!");
  const before = await wholePicture(host);
  await expect(closeMonth("cs_", { row: 4, firstColumn: 2, lines: [] })).rejects.toMatchObject({ kind: "calculating" });
  expect(await wholePicture(host)).toEqual(before);
});
