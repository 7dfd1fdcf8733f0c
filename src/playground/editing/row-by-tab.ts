import { Direction, ICommandService, IUndoRedoService } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { growthFor, rowBelow, runMutations, type HostWorkbook } from "../host";

const MOVE = "sheet.command.move-selection-enter-tab";
const TAB = 9;

/** Has Tab in the last cell of a table add a row to it and go to that row's first cell, as in Excel; undoing takes the row away. */
export function addRowsByTab(host: HostWorkbook): void {
  const { injector, unitId } = host.engine;
  const commands = injector.get(ICommandService);
  let below: ReturnType<typeof rowBelow>;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MOVE) return;
    const { keycode, direction } = params as { keycode?: number; direction?: Direction };
    const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const sheetId = host.engine.workbook.getActiveSheet().getSheetId();
    below =
      keycode === TAB && direction === Direction.RIGHT && cell
        ? rowBelow(host, sheetId, cell.actualRow, cell.actualColumn)
        : undefined;
  });
  commands.onCommandExecuted(({ id }) => {
    if (id !== MOVE || !below) return;
    const { sheetId: subUnitId, area } = below;
    below = undefined;
    const { redos, undos } = growthFor(host, subUnitId, area);
    runMutations(host, redos);
    injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: redos });
    const { row, column } = area;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range, primary, style: null }],
    });
  });
}
