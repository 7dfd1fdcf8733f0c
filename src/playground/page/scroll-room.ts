import { ICommandService } from "@univerjs/core";
import { SetScrollOperation } from "@univerjs/preset-sheets-core";
import type { WorkbookEngine } from "../engine";

/** How far ahead of the first visible row and column there is always a sheet. */
const ROWS_AHEAD = 400;
const COLUMNS_AHEAD = 60;

interface ScrollParams {
  sheetId?: string;
  sheetViewStartRow?: number;
  sheetViewStartColumn?: number;
}

/** Makes the sheet go on below and to the right of what is scrolled to, as far as Excel's does. */
export function keepRoomToScroll(engine: WorkbookEngine): void {
  engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetScrollOperation.id) return;
    const { sheetId, sheetViewStartRow = 0, sheetViewStartColumn = 0 } = params as ScrollParams;
    if (sheetId) engine.growth.makeRoom(sheetId, sheetViewStartRow + ROWS_AHEAD, sheetViewStartColumn + COLUMNS_AHEAD);
  });
}
