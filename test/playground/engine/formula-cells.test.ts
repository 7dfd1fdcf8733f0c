import * as fc from "fast-check";
import { ICommandService, IUndoRedoService, RedoCommand, UndoCommand } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { InsertRowByRangeCommand, MoveRangeCommand, RemoveRowCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import { createHeadlessWorkbook } from "../../../src/playground/engine";

type Workbook = ReturnType<typeof createHeadlessWorkbook>;

let workbook: Workbook;
beforeEach(() => {
  workbook = createHeadlessWorkbook({ sheets: ["One", "Two"], rowCount: 40, columnCount: 8, calculate: false });
});
afterEach(() => workbook.dispose());

/** Where formulas stand, cell by cell, without anything remembered. */
function standing(): string[] {
  return workbook.workbook.getSheets().flatMap((sheet) => {
    const found: string[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f) found.push(`${sheet.getName()} ${row} ${column} ${cell.f}`);
    });
    return found;
  });
}

/** What Univer's calculation is told. */
function told(): string[] {
  const data = workbook.injector.get(FormulaDataModel).getFormulaData()[workbook.unitId]!;
  return workbook.workbook
    .getSheets()
    .flatMap((sheet) =>
      Object.entries(data[sheet.getSheetId()] ?? {}).flatMap(([row, line]) =>
        Object.entries(line ?? {}).flatMap(([column, cell]) =>
          cell ? [`${sheet.getName()} ${row} ${column} ${(cell as { f: string }).f}`] : [],
        ),
      ),
    );
}

const cell = fc.record({ row: fc.nat(20), column: fc.nat(4) });
const step = fc.oneof(
  fc.record({ act: fc.constant("formula" as const), at: cell }),
  fc.record({ act: fc.constant("value" as const), at: cell }),
  fc.record({ act: fc.constant("insert" as const), at: cell }),
  fc.record({ act: fc.constant("remove" as const), at: cell }),
  fc.record({ act: fc.constant("move" as const), at: cell }),
  fc.record({ act: fc.constant("undo" as const), at: cell }),
  fc.record({ act: fc.constant("redo" as const), at: cell }),
);

test("whatever is written, moved, inserted, removed or undone, the calculation knows the formulas that stand", async () => {
  workbook.injector.get(IUndoRedoService);
  const commands = workbook.injector.get(ICommandService);
  const unitId = workbook.unitId;
  let formulas = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("One", "Two"),
      async (steps, name) => {
        const subUnitId = workbook.findSheet(name)!.getSheetId();
        for (const { act, at } of steps) {
          const range = { startRow: at.row, endRow: at.row, startColumn: at.column, endColumn: at.column };
          const rows = { ...range, startColumn: 0, endColumn: 7 };
          const where = { unitId, subUnitId };
          if (act === "formula" || act === "value") {
            const value = act === "formula" ? { f: `=${++formulas}` } : { v: 1, f: null };
            await commands.executeCommand(SetRangeValuesCommand.id, { ...where, range, value });
          }
          if (act === "insert")
            await commands.executeCommand(InsertRowByRangeCommand.id, { ...where, range: rows, direction: 0 });
          if (act === "remove") await commands.executeCommand(RemoveRowCommand.id, { ...where, range: rows });
          if (act === "move") {
            const toRange = { ...range, startRow: at.row + 2, endRow: at.row + 2 };
            await commands.executeCommand(MoveRangeCommand.id, { ...where, fromRange: range, toRange });
          }
          if (act === "undo") await commands.executeCommand(UndoCommand.id);
          if (act === "redo") await commands.executeCommand(RedoCommand.id);
          expect(told().sort()).toEqual(standing().sort());
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(formulas).toBeGreaterThan(20);
});
