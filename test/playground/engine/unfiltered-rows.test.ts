import { ICommandService } from "@univerjs/core";
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import { createHeadlessWorkbook } from "../../../src/playground/engine";

test("a row that a table filters out is still known as such, until the table is gone", async () => {
  const workbook = createHeadlessWorkbook({
    rowCount: 30,
    columnCount: 5,
    values: [["Plan"], ["Basic"], ["Pro"], ["Basic"]],
  });
  const sheet = workbook.findSheet("Sheet1")!;
  const commands = workbook.injector.get(ICommandService);
  const where = { unitId: workbook.unitId, subUnitId: sheet.getSheetId() };
  const hidden = () => [0, 1, 2, 3, 4].filter((row) => sheet.getRowFiltered(row));
  expect(hidden()).toEqual([]);
  await commands.executeCommand(AddSheetTableCommand.id, {
    ...where,
    id: "plans",
    name: "Plans",
    range: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 },
  });
  expect(hidden()).toEqual([]);
  await commands.executeCommand(SetSheetTableFilterCommand.id, {
    unitId: where.unitId,
    tableId: "plans",
    column: 0,
    tableFilter: { filterType: "manual", values: ["Pro"] },
  });
  expect(hidden()).toEqual([1, 3]);
  await commands.executeCommand(DeleteSheetTableCommand.id, { ...where, tableId: "plans" });
  expect(hidden()).toEqual([]);
  workbook.dispose();
});
