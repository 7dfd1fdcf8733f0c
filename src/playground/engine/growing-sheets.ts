import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./a1";

/** What a sheet gets beyond what is needed, so that it does not grow with every cell. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 6;

interface Extent {
  endRow: number;
  endColumn: number;
}

/** The checks of Univer's formula runtime that look at the edge of a sheet. */
interface SpillChecks {
  currentSubUnitId: string;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, range: Extent): boolean;
}

/**
 * Lets every worksheet grow to Excel's size as soon as something needs the room.
 *
 * Univer keeps a height for each row and a width for each column there is, so a sheet of 1,048,576 × 16,384 costs a second
 * wherever it is shown; a small one that grows costs nothing and behaves the same.
 */
export class GrowingSheets {
  private readonly commands: ICommandService;
  private readonly subscriptions: { dispose(): void }[];

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.subscriptions = [
      this.commands.beforeCommandExecuted(({ id, params }) => {
        if (id === SetRangeValuesMutation.id) this.makeRoomForValues(params as ISetRangeValuesMutationParams);
        if (id === SetSelectionsOperation.id) this.makeRoomForSelection(params as ISetSelectionsOperationParams);
      }),
    ];
    this.letSpillsGrowSheets();
  }

  /** Gives a worksheet at least so many rows and columns; what lies beyond Excel's sheet it does not get. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const where = { unitId: this.workbook.getUnitId(), subUnitId: sheetId };
    if (rows > sheet.getRowCount() && sheet.getRowCount() < MAX_ROWS) {
      const rowCount = Math.min(rows + SPARE_ROWS, MAX_ROWS);
      this.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...where, rowCount });
    }
    if (columns > sheet.getColumnCount() && sheet.getColumnCount() < MAX_COLUMNS) {
      const columnCount = Math.min(columns + SPARE_COLUMNS, MAX_COLUMNS);
      this.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...where, columnCount });
    }
  }

  /** Stops listening. */
  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private makeRoomForValues({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (unitId !== this.workbook.getUnitId() || !cellValue) return;
    let lastRow = -1;
    let lastColumn = -1;
    for (const row in cellValue) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column in cellValue[row]) lastColumn = Math.max(lastColumn, Number(column));
    }
    this.makeRoom(subUnitId, lastRow + 1, lastColumn + 1);
  }

  /** Who stands on the last row or column finds more behind it, as far as Excel's sheet goes. */
  private makeRoomForSelection({ unitId, subUnitId, selections }: ISetSelectionsOperationParams): void {
    const sheet = unitId === this.workbook.getUnitId() ? this.workbook.getSheetBySheetId(subUnitId) : undefined;
    if (!sheet) return;
    for (const { range, primary } of selections) {
      const { startRow, startColumn } = range;
      const wholeRows = startColumn === 0 && range.endColumn >= sheet.getColumnCount() - 1;
      const wholeColumns = startRow === 0 && range.endRow >= sheet.getRowCount() - 1;
      const row = wholeColumns ? (primary?.actualRow ?? 0) : range.endRow;
      const column = wholeRows ? (primary?.actualColumn ?? 0) : range.endColumn;
      this.makeRoom(subUnitId, row + 2, column + 2);
    }
  }

  /** Univer says #SPILL! where a result runs over the sheet's edge; the edge gives way instead, up to Excel's. */
  private letSpillsGrowSheets(): void {
    const runtime = this.injector.get(IFormulaRuntimeService) as unknown as SpillChecks;
    const sizes = this.injector.get(IFormulaCurrentConfigService);
    runtime._checkIfArrayFormulaExceeded = (rowCount, columnCount, { endRow, endColumn }) => {
      if (endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS) return true;
      if (endRow < rowCount && endColumn < columnCount) return false;
      const sheetId = runtime.currentSubUnitId;
      this.makeRoom(sheetId, endRow + 1, endColumn + 1);
      // The calculation that runs took the size when it began.
      const grown = this.workbook.getSheetBySheetId(sheetId);
      const calculating = sizes.getUnitData()[this.workbook.getUnitId()]?.[sheetId];
      if (grown && calculating) {
        calculating.rowCount = grown.getRowCount();
        calculating.columnCount = grown.getColumnCount();
      }
      return false;
    };
  }
}
