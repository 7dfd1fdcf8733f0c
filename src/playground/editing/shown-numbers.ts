import { CellValueType, InterceptorEffectEnum, type ICellData } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { EntryLocale, WorkbookEngine } from "../engine";

/** Shows numbers with the decimal and thousands signs with which they are typed here: 1.234 must not mean one thing and show another. */
export function showNumbers({ injector }: WorkbookEngine, { tag, decimal }: EntryLocale): void {
  if (decimal === ".") return;
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(tag as "de");
  // Univer leaves numbers without a format as JavaScript writes them.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    effect: InterceptorEffectEnum.Value,
    handler(cell, _location, next) {
      if (!cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== "number" || Number.isInteger(cell.v))
        return next(cell);
      return next({ ...cell, v: String(cell.v).replace(".", decimal) } as ICellData);
    },
  });
}
