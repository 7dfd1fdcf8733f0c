import { checkExcel, freezeSelection, listSheets, repairFormulas } from "../../../src/excel/sharing";
import type { ExcelHost } from "../../../src/playground/host";
import { notesOf } from "../../../src/playground/host/notes-model";
import { functions, insertKpis } from "./kpi-workbook";
import { edit, failEach, read, startSmallWorkbook, wholePicture } from "./small-workbook";
import { startExcel } from "../start-excel";
import { openedWithoutAddIn, valuesOf, withAddIn } from "./without-add-in";

const REPORT = "It's a report";
const faults = [
  ["command", (host: ExcelHost, n: number) => host.faults.failCommand(n)],
  ["sync", (host: ExcelHost, n: number) => host.faults.failSync(n)],
] as const;

describe("two people, one of them without the add-in", () => {
  it("repairs a workbook edited and saved without the add-in: all figures as at first", async () => {
    const host = startExcel({ calculate: true });
    const sheets = await insertKpis();
    const first = new Map<string, unknown>();
    for (const sheet of sheets) first.set(sheet, await valuesOf(host, sheet));

    await openedWithoutAddIn(host, sheets);
    const number = (await read(host, "Monthly", "B6")).values[0][0] as number;
    await edit(host, "Monthly", "B6", number + 7);
    await host.state.engine.recalculate();
    expect((await valuesOf(host, "KPI history")).flat()).toContain("#NAME?");
    await edit(host, "Monthly", "B6", number);

    withAddIn(host);
    await host.state.engine.recalculate();
    expect((await listSheets(functions)).find(({ name }) => name === "KPI history")!.broken).toBeGreaterThan(20);
    const { cells, protectedSheets } = await repairFormulas(functions);
    expect(protectedSheets).toEqual([]);
    expect(cells.filter(({ outcome, reason }) => outcome !== "formula" || reason)).toEqual([]);
    for (const sheet of sheets) expect([sheet, await valuesOf(host, sheet)]).toEqual([sheet, first.get(sheet)]);
    expect((await listSheets(functions)).every(({ broken }) => broken === 0)).toBe(true);
    await expect(repairFormulas(functions)).resolves.toEqual({ cells: [], protectedSheets: [] });
  }, 120_000);
});

/** Breaks the report of the small workbook. */
async function startBroken(): Promise<ExcelHost> {
  const host = await startSmallWorkbook();
  await edit(host, REPORT, "B2", "=_xldudf_CS_NPS(Data!A2:A11)");
  await edit(host, REPORT, "B5", "=_xldudf_CS_NEWS(1)+_xldudf_CS_CHURN(200,10)");
  await edit(host, "Data", "D1", "=_xldudf_CS_CHURN(200,10)");
  await host.state.engine.calculated();
  return host;
}

describe("repairing", () => {
  it("names protected sheets and unknown functions", async () => {
    const host = await startBroken();
    host.state.extrasOf(host.state.engine.findSheet("Data")!.getSheetId()).protection.protected = true;
    const { cells, protectedSheets } = await repairFormulas(functions);
    expect(protectedSheets).toEqual(["Data"]);
    expect(
      cells.map(({ sheet, address, outcome, reason, detail, after }) => [
        sheet,
        address,
        outcome,
        reason,
        detail,
        after.formula,
      ]),
    ).toEqual([
      ["Data", "D1", "left", "protected", undefined, "=_xldudf_CS_CHURN(200,10)"],
      [REPORT, "B2", "formula", undefined, undefined, "=CS.NPS(Data!A2:A11)"],
      [REPORT, "B5", "formula", "unknown-function", "_xldudf_CS_NEWS", "=_xldudf_CS_NEWS(1)+CS.CHURN(200,10)"],
    ]);
  });

  it.each(faults)(
    "changes nothing when any %s fails",
    async (_, fail) => {
      const host = await startBroken();
      expect(
        await failEach(
          host,
          () => repairFormulas(functions),
          (n) => fail(host, n),
        ),
      ).toBeGreaterThan(4);
    },
    120_000,
  );
});

const select = (host: ExcelHost, address: string): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).getRange(address).select();
    await context.sync();
  });

describe("freezing", () => {
  it.each([
    ["1.17", "comment"],
    ["1.18", "note"],
    ["1.9", "nothing"],
  ] as const)("with ExcelApi %s keeps the formula as a %s", async (excelApi, keptAs) => {
    const host = await startSmallWorkbook({ excelApi });
    const before = await read(host, REPORT, "B2:G8");
    await select(host, excelApi === "1.9" ? "A1:B9" : "A1:E9");
    const report = await freezeSelection(functions, { date: new Date(2026, 10, 22) });
    expect(report.keptAs).toBe(keptAs);
    const after = await read(host, REPORT, "B2:G8");
    expect(after.values).toEqual(before.values);
    if (excelApi === "1.9") return;
    expect(after.formulas.flat().filter((formula) => String(formula).startsWith("="))).toEqual([]);
    const texts = notesOf(host.state).map(({ content }) => content);
    expect(texts).toContain(
      "Values of CS.NPS as of 22 November 2026; no longer calculated. The formula was: =CS.NPS(Data!A2:A11)",
    );
    expect(texts).toContain("Value as of 22 November 2026; no longer calculated. The formula was: =B2+B5");
    expect(report.cells).toHaveLength(8);
  });

  it("refuses cells that a formula outside of the selection fills, a selection without formulas, and a protected sheet", async () => {
    const host = await startSmallWorkbook();
    const before = await wholePicture(host);
    await select(host, "F3:G4");
    await expect(freezeSelection(functions)).rejects.toMatchObject({
      message: expect.stringMatching(/filled by the formula in .*E2: select that cell too/),
    });
    await select(host, "A1:A9");
    await expect(freezeSelection(functions)).rejects.toMatchObject({
      message: expect.stringContaining("holds no formula"),
    });
    host.state.extrasOf(host.state.engine.findSheet(REPORT)!.getSheetId()).protection.protected = true;
    await select(host, "B2");
    await expect(freezeSelection(functions)).rejects.toMatchObject({ kind: "protected" });
    host.state.extrasOf(host.state.engine.findSheet(REPORT)!.getSheetId()).protection.protected = false;
    expect(await wholePicture(host)).toEqual(before);
  });

  it.each(faults)(
    "changes nothing when any %s fails",
    async (_, fail) => {
      const host = await startSmallWorkbook({ excelApi: "1.18" });
      await select(host, "A1:G9");
      expect(
        await failEach(
          host,
          () => freezeSelection(functions),
          (n) => fail(host, n),
        ),
      ).toBeGreaterThan(4);
    },
    120_000,
  );
});

describe("checking this Excel", () => {
  it("tells what a blank cell arrives as, and leaves nothing behind", async () => {
    const host = await startSmallWorkbook();
    const before = await wholePicture(host);
    await expect(checkExcel()).resolves.toMatchObject({
      blankCells: "blank",
      functionsVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      host: "Excel",
      platform: "OfficeOnline",
    });
    expect(await wholePicture(host)).toEqual(before);
  });

  it("says when the functions are missing, or no sheet can be added", async () => {
    const host = await startSmallWorkbook();
    await openedWithoutAddIn(host, []);
    await expect(checkExcel()).resolves.toMatchObject({
      blankCells: "unknown",
      blankCellsProblem: "functions missing",
    });
    host.state.protection.protected = true;
    await expect(checkExcel()).resolves.toMatchObject({ blankCells: "unknown", blankCellsProblem: "protected" });
    host.state.protection.protected = false;
  });

  it.each(faults)(
    "leaves nothing behind when any %s fails",
    async (_, fail) => {
      const host = await startSmallWorkbook();
      expect(await failEach(host, checkExcel, (n) => fail(host, n))).toBeGreaterThan(3);
    },
    120_000,
  );
});
