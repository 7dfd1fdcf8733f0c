import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { ISheetClipboardService, type ISheetClipboardHook } from "@univerjs/preset-sheets-core";
import type { Area } from "../engine";
import { growthFor, type GrowthRefusal, type HostWorkbook } from "../host";

/** Which special ways of pasting bring no contents. */
const WITHOUT_CONTENTS = ["special-paste-format", "special-paste-col-width"];

/** Has tables grow when somebody types or pastes at their edge; what a table could not take in is told to `refused`. */
export function growTables(host: HostWorkbook, refused: (refusals: readonly GrowthRefusal[]) => void): void {
  const { injector } = host.engine;
  const report = (refusals: readonly GrowthRefusal[]) => {
    if (refusals.length > 0) refused(refusals);
  };
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      const none = { redos: [], undos: [] };
      if (id !== SetRangeValuesCommand.id) return none;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const written = cellValue && writtenArea(cellValue as Record<number, Record<number, ICellData>>);
      if (!written) return none;
      const growth = growthFor(host, subUnitId, written);
      report(growth.refusals);
      return growth;
    },
  });
  injector.get(ISheetClipboardService).addClipboardHook(pasteHook(host, report));
}

function pasteHook(host: HostWorkbook, report: (refusals: readonly GrowthRefusal[]) => void): ISheetClipboardHook {
  let refusals: readonly GrowthRefusal[] = [];
  return {
    id: "table-growth",
    // Before the cells themselves, whose own looks then lie over those of the table.
    priority: -1,
    onPasteCells(_from, { subUnitId, range: { rows, cols } }, _data, { pasteType }) {
      refusals = [];
      if (WITHOUT_CONTENTS.includes(pasteType) || rows.length === 0 || cols.length === 0)
        return { redos: [], undos: [] };
      const growth = growthFor(host, subUnitId, {
        row: rows[0],
        column: cols[0],
        rowCount: rows[rows.length - 1] - rows[0] + 1,
        columnCount: cols[cols.length - 1] - cols[0] + 1,
      });
      ({ refusals } = growth);
      return growth;
    },
    onAfterPaste(success) {
      if (success) report(refusals);
      refusals = [];
    },
  };
}

/** The area of the cells that were given something; undefined where cells were only emptied or coloured. */
function writtenArea(cells: Record<number, Record<number, ICellData>>): Area | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    const isFilled = cell && (cell.f || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ""));
    if (!isFilled) return;
    area ??= { top: row, left: column, bottom: row, right: column };
    area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  });
  return (
    area && {
      row: area.top,
      column: area.left,
      rowCount: area.bottom - area.top + 1,
      columnCount: area.right - area.left + 1,
    }
  );
}
