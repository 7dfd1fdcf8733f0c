import { activeAddress, insertFormula, readCells, selectedAddress } from "../../src/excel";
import type { ExcelHost } from "../../src/playground/host";
import { startExcel } from "./start-excel";

const select = (host: ExcelHost, address: string) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mine").getRange(address).select();
    await context.sync();
  });

describe("inserting a formula", () => {
  it("writes into an empty active cell", async () => {
    const host = startExcel({ calculate: true });
    await select(host, "C3");
    await expect(insertFormula("=CS.NPS.COUNTS(50,30,20)")).resolves.toEqual({ address: "Mine!C3", message: "The formula is in Mine!C3." });
    await host.state.engine.calculated();
    expect(host.state.engine.values("Mine!C3")).toEqual([[30]]);
  });

  it("leaves a cell in use alone, unless told to replace it", async () => {
    const host = startExcel();
    await select(host, "A1");
    await expect(insertFormula("=1+1")).rejects.toMatchObject({ kind: "occupied", message: expect.stringContaining("Mine!A1 is not empty") });
    expect(host.state.engine.values("Mine!A1")).toEqual([["my own"]]);
    await insertFormula("=1+1", { overwrite: true });
    const formulas = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Mine").getRange("A1").load("formulas");
      await context.sync();
      return cell.formulas;
    });
    expect(formulas).toEqual([["=1+1"]]);
  });
});

describe("reading", () => {
  it("returns the selection and the active cell", async () => {
    const host = startExcel();
    await select(host, "A1:B4");
    await expect(selectedAddress()).resolves.toBe("Mine!A1:B4");
    await expect(activeAddress()).resolves.toBe("Mine!A1");
  });

  it("returns the used cells of whole columns, and a blank where there is none", async () => {
    startExcel();
    await expect(readCells({ address: "A:B" })).resolves.toEqual([["my own", 42]]);
    await expect(readCells({ sheet: "Mine", address: "H:H" })).resolves.toEqual([[""]]);
  });

  it("rejects with a problem where the sheet is missing", async () => {
    startExcel();
    await expect(readCells({ sheet: "Nowhere", address: "A1" })).rejects.toMatchObject({ name: "ExcelProblem" });
  });
});
