import { SetFrozenMutation } from "@univerjs/sheets";
import { declareClass, type ClientClass } from "./declaration";
import { rangeClass } from "./range-class";
import type { RangeTarget, SheetTarget } from "./range-target";

function freeze({ host, sheetId }: SheetTarget, rows: number, columns: number): void {
  host.assertSheetEditable(sheetId);
  host.engine.mutate(SetFrozenMutation, {
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    xSplit: columns,
    ySplit: rows,
  });
}

function frozen(target: SheetTarget): RangeTarget | null {
  const { xSplit, ySplit } = target.sheet.getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  const whole = target.whole.area;
  return target.range({
    row: 0,
    column: 0,
    rowCount: ySplit || whole.rowCount,
    columnCount: xSplit || whole.columnCount,
  });
}

/** `Worksheet.freezePanes`. */
export const freezePanesClass: ClientClass = declareClass<Excel.WorksheetFreezePanes, SheetTarget>(
  "WorksheetFreezePanes",
  {
    methods: {
      freezeRows: { act: (target: SheetTarget, count = 0) => freeze(target, count, 0) },
      freezeColumns: { act: (target: SheetTarget, count = 0) => freeze(target, 0, count) },
      freezeAt: {
        act(target: SheetTarget, corner: RangeTarget | string) {
          const { area } = typeof corner === "string" ? target.rangeOf(corner) : corner;
          const { rowCount, columnCount } = target.whole.area;
          freeze(
            target,
            area.rowCount === rowCount ? 0 : area.row + area.rowCount,
            area.columnCount === columnCount ? 0 : area.column + area.columnCount,
          );
        },
      },
      unfreeze: { act: (target: SheetTarget) => freeze(target, 0, 0) },
      getLocationOrNullObject: { to: () => rangeClass, find: frozen },
    },
  },
);
