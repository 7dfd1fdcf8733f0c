import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type ICommand,
} from "@univerjs/core";
import type { ExcelHost } from "../../../src/playground/host";
import { startHost } from "./start-host";

/** A step as somebody makes it in the sheet, by one of Univer's own commands. */
async function typeInto(host: ExcelHost, row: number, value: number): Promise<void> {
  const { engine } = host.state;
  await engine.injector.get(ICommandService).executeCommand("sheet.command.set-range-values", {
    unitId: engine.unitId,
    subUnitId: engine.workbook.getActiveSheet().getSheetId(),
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
    value: { v: value },
  });
}

async function command(host: ExcelHost, { id }: ICommand): Promise<void> {
  const { injector, unitId } = host.state.engine;
  injector.get(IUniverInstanceService).focusUnit(unitId);
  await injector.get(ICommandService).executeCommand(id);
}

const values = (host: ExcelHost, address: string) => host.state.engine.values(address);

function canUndo(host: ExcelHost): boolean {
  const { injector, unitId } = host.state.engine;
  injector.get(IUniverInstanceService).focusUnit(unitId);
  return injector.get(IUndoRedoService).pitchTopUndoElement() !== null;
}

test("cells that code wrote are one step of undo, however many syncs it took; earlier steps stay below it", async () => {
  const host = startHost();
  await typeInto(host, 0, 7);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[8]];
    await context.sync();
    const range = sheet.getRange("A2:B2");
    range.values = [["x", "y"]];
    range.numberFormat = [["0.0", "0.0"]];
  });
  expect(values(host, "A1:B2")).toEqual([
    [8, null],
    ["x", "y"],
  ]);
  await command(host, UndoCommand);
  expect(values(host, "A1:B2")).toEqual([
    [7, null],
    [null, null],
  ]);
  await command(host, RedoCommand);
  expect(values(host, "A1:B2")).toEqual([
    [8, null],
    ["x", "y"],
  ]);
  await command(host, UndoCommand);
  await command(host, UndoCommand);
  expect(values(host, "A1")).toEqual([[null]]);
  expect(canUndo(host)).toBe(false);
});

test("reading, selecting and going to another sheet are no steps", async () => {
  const host = startHost();
  await typeInto(host, 0, 7);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C400").load("values");
    await context.sync();
    range.select();
    context.workbook.worksheets.getActiveWorksheet().activate();
  });
  await command(host, UndoCommand);
  expect(values(host, "A1")).toEqual([[null]]);
});

test("what cannot be undone empties undo: nothing done before it is taken back in its place", async () => {
  const host = startHost();
  await typeInto(host, 0, 7);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("New").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(canUndo(host)).toBe(false);
  expect(host.state.cannotUndo).toBe(true);
  await command(host, UndoCommand);
  expect(values(host, "A1")).toEqual([[7]]);
  expect(values(host, "New!A1")).toEqual([[1]]);
  await typeInto(host, 1, 9);
  await command(host, UndoCommand);
  expect(values(host, "A1:A2")).toEqual([[7], [null]]);
});

test("a batch that fails half-way can be undone as far as it went", async () => {
  const host = startHost();
  await expect(
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
      context.workbook.worksheets.getItem("none").getRange("A2").values = [[2]];
      await context.sync();
    }),
  ).rejects.toThrow();
  expect(values(host, "A1")).toEqual([[1]]);
  await command(host, UndoCommand);
  expect(values(host, "A1")).toEqual([[null]]);
});
