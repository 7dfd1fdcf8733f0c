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
    await expect(insertFormula("=CS.NPS.COUNTS(50,30,20)")).resolves.toEqual({
      address: "Mine!C3",
      message: "The formula is in Mine!C3.",
    });
    await host.state.engine.calculated();
    expect(host.state.engine.values("Mine!C3")).toEqual([[30]]);
  });

  it("leaves a cell in use alone", async () => {
    const host = startExcel();
    await select(host, "A1");
    await expect(insertFormula("=1+1")).rejects.toMatchObject({
      kind: "occupied",
      message: expect.stringContaining("Mine!A1 is not empty"),
    });
    expect(host.state.engine.values("Mine!A1")).toEqual([["my own"]]);
  });

  it("writes nothing where the result would spill over a cell in use, or off the sheet", async () => {
    const host = startExcel();
    host.state.engine.type("Mine!D6", "in the way");
    await select(host, "C5");
    await expect(insertFormula("=CS.NPS.BREAKDOWN(C9)", { rows: 5, columns: 3 })).rejects.toMatchObject({
      kind: "occupied",
      details: { place: "Mine!D6" },
    });
    await expect(insertFormula("=CS.NPS.BREAKDOWN(C9)", { rows: 5, columns: 16_384 })).rejects.toMatchObject({
      kind: "noRoom",
      details: { place: "Mine!C5" },
    });
    expect(host.state.engine.values("Mine!C5")).toEqual([[null]]);
    await insertFormula("=CS.NPS.BREAKDOWN(C9)", { rows: 5, columns: 1 });
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
    await expect(readCells({ address: "A:B" })).resolves.toEqual({ sheet: "Mine", cells: [["my own", 42]] });
    await expect(readCells({ sheet: "Mine", address: "H:H" })).resolves.toEqual({ sheet: "Mine", cells: [[""]] });
  });

  it("keeps the blank columns of several rows, which count where cells are read row by row, and cuts those of a single row", async () => {
    const host = startExcel();
    host.state.engine.fill("Mine!A3", [[7]]);
    await expect(readCells({ address: "A1:C9" })).resolves.toMatchObject({
      cells: [
        ["my own", 42, ""],
        ["", "", ""],
        [7, "", ""],
      ],
    });
    await expect(readCells({ address: "A3:T3" })).resolves.toMatchObject({ cells: [[7, ""]] });
    await expect(readCells({ address: "3:3" })).resolves.toMatchObject({ cells: [[7, ""]] });
  });

  it("rejects with a problem where the sheet is missing", async () => {
    startExcel();
    await expect(readCells({ sheet: "Nowhere", address: "A1" })).rejects.toMatchObject({ name: "ExcelError" });
  });
});
