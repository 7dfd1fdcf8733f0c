import { BaseFunction, BaseReferenceObject } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./a1";

/**
 * Lets formulas work with the rows and columns of Excel's sheets, whatever the size of the one at hand.
 *
 * Univer 0.25.1 gives #NAME? for a reference to a row or column that its sheet does not have, and #REF! for a SEQUENCE that is longer.
 * What is not there reads as blank cells.
 */
export function allowCellsBeyondTheSheet(): void {
  BaseReferenceObject.prototype.isExceedRange = function (this: BaseReferenceObject) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    const missing = this.getActiveSheetRowCount() === 0;
    return missing || startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
  const { setSheetRowColumnCount } = BaseFunction.prototype;
  // Twice Excel's size: a result over the edge of Excel's own sheet is left to the check of spills, which says #SPILL!.
  BaseFunction.prototype.setSheetRowColumnCount = function (this: BaseFunction) {
    setSheetRowColumnCount.call(this, 2 * MAX_ROWS, 2 * MAX_COLUMNS);
  };
}
