import { SetFrozenMutation } from "@univerjs/sheets";
import { givenRange } from "./addressed-range";
import { declareClass, type ClientClass } from "./declaration";
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

/** `Worksheet.freezePanes`. */
export const freezePanesClass: ClientClass = declareClass<Excel.WorksheetFreezePanes, SheetTarget>(
  "WorksheetFreezePanes",
  {
    methods: {
      freezeAt: {
        act(target: SheetTarget, corner: RangeTarget | string) {
          const { area } = givenRange(target, corner);
          const { rowCount, columnCount } = target.whole.area;
          freeze(
            target,
            area.rowCount === rowCount ? 0 : area.row + area.rowCount,
            area.columnCount === columnCount ? 0 : area.column + area.columnCount,
          );
        },
      },
    },
  },
);
