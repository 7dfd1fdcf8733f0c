import type { IRange } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import type { ExcelHost } from "../../../src/playground/host";
import { growthFor, plannedGrowth, runMutations } from "../../../src/playground/host";
import { areaOf } from "../../../src/playground/host/univer-range";
import { areaAddress, parseArea } from "../../../src/playground/engine";
import { protectSheet, shownAt, startHost } from "./start-host";

/** A table at B2:E5: Day, Amount, and a calculated column; formulas, names, rules and a chart that look at it. */
async function ledger(options: { calculate?: boolean } = {}) {
  const host = startHost(options);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D5").formulas = [
      ["Day", "Amount", "Twice"],
      [46000, 10, "=[@Amount]*2"],
      [46001, 20, "=[@Amount]*2"],
      [46002, 30, "=[@Amount]*2"],
    ];
    sheet.getRange("D3:D5").formulas = [["=C3*2"], ["=C4*2"], ["=C5*2"]];
    sheet.getRange("B3:B5").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["yyyy-mm-dd"]];
    sheet.getRange("C3:C5").numberFormat = [["$#,##0.00"], ["$#,##0.00"], ["$#,##0.00"]];
    sheet.tables.add("B2:D5", true).name = "cs_Log";
    sheet.getRange("C3:C5").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    const format = sheet.getRange("C3:D5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=COUNTIF($C$3:$C$5,$C3)>1";
    format.custom.format.fill.color = "#FF0000";
    context.workbook.names.add("Amounts", sheet.getRange("C3:C5"));
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A6").formulas = [
      ["=SUM(cs_Log[Amount])"],
      ["=SUM(Sheet1!C3:C5)+SUM(Sheet1!$C$2:$C$5)"],
      ["=SUM(Amounts)"],
      ["=SUM(Sheet1!C3:C4)"],
      ['=COUNTA(Sheet1!$B$2:$D$5)&"Sheet1!C3:C5"'],
      ["=SUM(C3:C5)"],
    ];
    await context.sync();
  });
  return host;
}

const area = (address: string) => parseArea(address)!;
const sheetId = (host: ExcelHost) => host.state.engine.findSheet("Sheet1")!.getSheetId();

/** Writes a block as a paste does, tables following; gives how to undo that. */
function paste(host: ExcelHost, address: string, values: (number | string | null)[][]) {
  const { engine } = host.state;
  const growth = growthFor(host.state, sheetId(host), area(address));
  runMutations(host.state, growth.redos);
  engine.fill(`Sheet1!${address}`, values);
  return { ...growth, undo: () => runMutations(host.state, growth.undos) };
}

const tableAddress = (host: ExcelHost) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("cs_Log").getRange().load("address");
    await context.sync();
    return range.address;
  });

const formulas = (host: ExcelHost, address: string) =>
  host.Excel.run(async (context) => {
    const [sheet, cells] = address.split("!");
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load("formulas");
    await context.sync();
    return range.formulas;
  });

test.each([
  // What is written, and where the table B2:D5 then stands.
  ["B6", "B2:D6"],
  ["C6:C9", "B2:D9"],
  ["B4:D20", "B2:D20"],
  ["B2:D8", "B2:D8"],
  ["A6:D7", "B2:D7"],
  ["E3", "B2:E5"],
  ["D5:F5", "B2:F5"],
  ["B6:F7", "B2:F7"],
  // Inside it, apart from it, beside its corner, across from above.
  ["B3:D5", "B2:D5"],
  ["B7", "B2:D5"],
  ["F3", "B2:D5"],
  ["E6", "B2:D5"],
  ["A3", "B2:D5"],
  ["B1:D8", "B2:D5"],
  ["A6", "B2:D5"],
])("a block at %s makes the table %s", async (written, expected) => {
  const host = await ledger();
  const { growths, refusals } = plannedGrowth(host.state, sheetId(host), area(written));
  expect(growths.map(({ to }) => areaAddress(to))).toEqual(expected === "B2:D5" ? [] : [expected]);
  expect(refusals).toEqual([]);
});

test("formats, validation, conditional formats, calculated columns and references follow; undoing takes all back", async () => {
  const host = await ledger({ calculate: true });
  const { engine } = host.state;
  const state = async () => ({
    table: await tableAddress(host),
    filled: await formulas(host, "Sheet1!D3:D8"),
    references: await formulas(host, "Other!A1:A6"),
    values: engine.values("Other!A1:A6").map(([value]) => value),
    validated: engine.injector
      .get(DataValidationModel)
      .getRules(engine.unitId, sheetId(host))
      .flatMap(({ ranges }) => (ranges as IRange[]).map((range) => areaAddress(areaOf(range)))),
    formats: host.state.conditionalFormats.map((format) => [areaAddress(format.area), format.formula]),
  });
  await engine.calculated();
  const before = await state();
  const pasted = paste(host, "B6:C8", [
    [46003, 40],
    [46004, 50],
    [46005, 60],
  ]);
  await engine.calculated();
  expect(await state()).toEqual({
    table: "Sheet1!B2:D8",
    filled: [["=C3*2"], ["=C4*2"], ["=C5*2"], ["=C6*2"], ["=C7*2"], ["=C8*2"]],
    references: [
      ["=SUM(cs_Log[Amount])"],
      ["=SUM(Sheet1!C3:C8)+SUM(Sheet1!$C$2:$C$8)"],
      ["=SUM(Amounts)"],
      ["=SUM(Sheet1!C3:C4)"],
      ['=COUNTA(Sheet1!$B$2:$D$8)&"Sheet1!C3:C5"'],
      ["=SUM(C3:C5)"],
    ],
    values: [210, 420, 210, 30, "21Sheet1!C3:C5", 0],
    validated: ["C3:C8"],
    formats: [["C3:D8", "=COUNTIF($C$3:$C$8,$C3)>1"]],
  });
  expect(shownAt(host, "Sheet1!B8:C8")).toEqual([["2025-12-14", "$60.00"]]);

  engine.fill("Sheet1!B6:C8", Array(3).fill([null, null]));
  pasted.undo();
  await engine.calculated();
  expect(await state()).toEqual(before);
});

test("a column written beside the table joins it, named by what was written or Column4", async () => {
  const host = await ledger({ calculate: true });
  const headers = () =>
    host.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("cs_Log").getRange().load("values");
      await context.sync();
      return range.values[0];
    });
  const first = paste(host, "E3", [[7]]);
  expect(await headers()).toEqual(["Day", "Amount", "Twice", "Column4"]);
  first.undo();
  host.state.engine.fill("Sheet1!E3", [[null]]);
  expect(await headers()).toEqual(["Day", "Amount", "Twice"]);
  expect(host.state.engine.values("Sheet1!E2")).toEqual([[null]]);
});

test("a table takes in no cells that were not written, no other table, and nothing on a protected sheet", async () => {
  const host = await ledger();
  host.state.engine.fill("Sheet1!D7", [["kept"]]);
  const refused = () => plannedGrowth(host.state, sheetId(host), area("B6:C9"));
  expect(refused()).toEqual({
    growths: [],
    refusals: [{ table: "cs_Log", rows: 4, reason: "cells in the way" }],
  });
  // Excel pastes over what the block itself covers.
  expect(plannedGrowth(host.state, sheetId(host), area("B6:D9")).growths).toHaveLength(1);
  host.state.engine.fill("Sheet1!D7", [[null]]);
  protectSheet(host, "Sheet1");
  expect(refused().refusals).toEqual([{ table: "cs_Log", rows: 4, reason: "protected" }]);
  protectSheet(host, "Sheet1", false);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add("D8:E9", true);
    await context.sync();
  });
  expect(refused().refusals).toEqual([{ table: "cs_Log", rows: 4, reason: "another table" }]);
});

test("code that writes below a table through the API does not make it grow, as in Excel", async () => {
  const host = await ledger();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B6:C6").values = [[46003, 40]];
    await context.sync();
  });
  expect(await tableAddress(host)).toBe("Sheet1!B2:D5");
});
