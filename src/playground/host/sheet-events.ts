import { ICommandService } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { areaAddress, type Area } from "../engine";
import type { SheetTarget } from "./range-target";
import { areaOf } from "./univer-range";

type Handler = (args: unknown) => unknown;

/** Calls back when someone changes cells of a worksheet; what formulas give does not count. */
export function onChanged(target: SheetTarget, handler: Handler): () => void {
  const subscription = target.host.engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
    if (subUnitId !== target.sheetId || trigger === "sheet.command.set-style" || !cellValue) return;
    const area = extent(cellValue);
    if (area)
      handler({
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: target.sheetId,
        address: areaAddress(area),
      });
  });
  const unwatch = target.host.engine.watch();
  return () => {
    subscription.dispose();
    unwatch();
  };
}

function extent(cells: object): Area | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells as Record<string, object>).flatMap((line) => Object.keys(line ?? {}).map(Number));
  if (columns.length === 0) return undefined;
  const [row, column] = [Math.min(...rows), columns.reduce((least, c) => Math.min(least, c))];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: columns.reduce((most, c) => Math.max(most, c)) - column + 1,
  };
}

/** Calls back when another range of a worksheet is selected. */
export function onSelectionChanged(target: SheetTarget, handler: Handler): () => void {
  const subscription = target.host.engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id) return;
    const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
    if (subUnitId !== target.sheetId || selections.length === 0) return;
    handler({
      type: "WorksheetSelectionChanged",
      worksheetId: target.sheetId,
      address: areaAddress(areaOf(selections[0].range)),
    });
  });
  return () => subscription.dispose();
}
