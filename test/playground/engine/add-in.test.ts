import { createHeadlessWorkbook, loadCustomFunctions, type WorkbookEngine } from "../../../src/playground/engine";
import { createExcelHost } from "../../../src/playground/host";

let engine: WorkbookEngine & { dispose(): void };

beforeEach(async () => {
  engine = createHeadlessWorkbook({ rowCount: 20, columnCount: 10 });
  const sum = (cells: number[][]) => cells.flat().reduce((total, value) => total + value, 0);
  const parameters = [{ name: "cells", type: "any", dimensionality: "matrix" as const }];
  const functions = [{ id: "SUM.UP", name: "SUM.UP", parameters }];
  loadCustomFunctions(engine.injector, { metadata: { functions }, mapping: { "SUM.UP": sum } });
  engine.fill("A1", [[1, 2]]);
  engine.type("A2", "=CS.SUM.UP(A1)");
  engine.type("B2", '=CS.SUM.UP(B1)&"CS.SUM.UP("');
  await engine.calculated();
});
afterEach(() => engine.dispose());

async function formulas(): Promise<string[][]> {
  const { Excel } = createExcelHost(engine);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2").load("formulas");
    await context.sync();
    return range.formulas as string[][];
  });
}

async function change(address: string, value: number): Promise<void> {
  engine.fill(address, [[value]]);
  await engine.calculated();
}

test("without the add-in a cell keeps its value until it is recalculated", async () => {
  engine.setAddIn(false);
  await change("A1", 5);
  expect(engine.values("A2:B2")).toEqual([["#NAME?", "2CS.SUM.UP("]]);
});

test("a cell that met #NAME? stays so with the add-in, until its formula is written anew", async () => {
  engine.setAddIn(false);
  await change("A1", 5);
  engine.setAddIn(true);
  await change("A1", 6);
  await change("B1", 7);
  expect(engine.values("A2:B2")).toEqual([["#NAME?", "7CS.SUM.UP("]]);
  engine.type("A2", "=CS.SUM.UP(A1)");
  await engine.calculated();
  expect(engine.values("A2")).toEqual([[6]]);
});

test("formulas read as Excel stores them where it does not know the function", async () => {
  engine.setAddIn(false);
  await change("A1", 5);
  expect(await formulas()).toEqual([["=_xldudf_CS_SUM_UP(A1)", '=_xldudf_CS_SUM_UP(B1)&"CS.SUM.UP("']]);
  engine.setAddIn(true);
  expect(await formulas()).toEqual([["=_xldudf_CS_SUM_UP(A1)", '=CS.SUM.UP(B1)&"CS.SUM.UP("']]);
});

test("without loaded functions there is nothing to switch", () => {
  const bare = createHeadlessWorkbook({ rowCount: 2, columnCount: 2 });
  expect(() => bare.setAddIn(false)).toThrow("no custom functions are loaded");
  bare.dispose();
});
