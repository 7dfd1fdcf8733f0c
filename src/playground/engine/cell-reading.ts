import { isNullCell, type ICellData, type Nullable } from "@univerjs/core";
import {
  BaseReferenceObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** A cell as formulas read it: what was just calculated, or was spilled, comes before what is stored. */
interface FoundCell {
  cell: ICellData;
  /** Whether a formula gave the value, so that empty text is text and no blank. */
  calculated: boolean;
}

/**
 * Has empty text, which a formula gave, read as text.
 *
 * Univer 0.25.1 reads it as a blank cell, so that `A1/2` is 0 where Excel gives #VALUE!.
 */
export function readEmptyTextAsText(): void {
  const proto = BaseReferenceObject.prototype;
  const { iterator } = proto;
  proto.iterator = function (this: BaseReferenceObject, callback) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    // A sheet that is not there, or cells before the first: Univer's own errors.
    if (startRow < 0 || startColumn < 0 || isOfMissingSheet(this)) return iterator.call(this, callback);
    for (let r = startRow; r <= endRow; r++) {
      for (let c = startColumn; c <= endColumn; c++) {
        const first = r === startRow && c === startColumn;
        if (callback(cellValue(this, r, c, first), r, c) === false) return;
      }
    }
  };
  const { getFirstCell } = proto;
  proto.getFirstCell = function (this: BaseReferenceObject) {
    const { startRow, startColumn } = this.getRangePosition();
    if (startRow < 0 || startColumn < 0 || isOfMissingSheet(this)) return getFirstCell.call(this);
    return cellValue(this, startRow, startColumn, true) ?? NumberValueObject.create(0);
  };
}

function cellValue(
  reference: BaseReferenceObject,
  row: number,
  column: number,
  first: boolean,
): Nullable<BaseValueObject> {
  const found = findCell(reference, row, column);
  if (!found) return null;
  const { cell, calculated } = found;
  if (cell.v === "" && (calculated || cell.f || cell.si)) return StringValueObject.create("");
  if (cell.v === undefined || cell.v === null || (cell.v === "" && isNullCell(cell))) {
    if (!cell.p) return null;
  }
  const value = reference.getCellValueObject(cell);
  if (!first || !value.isNumber()) return value;
  // Only the first cell hands its number format on.
  const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
  return pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
}

function findCell(reference: BaseReferenceObject, row: number, column: number): FoundCell | undefined {
  const calculated =
    reference.getCurrentRuntimeSheetData()?.getValue(row, column) ??
    reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
    reference.getRuntimeFeatureCellValue(row, column) ??
    reference.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
  if (calculated) return { cell: calculated, calculated: true };
  const stored = reference.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  return stored ? { cell: stored, calculated: false } : undefined;
}

function isOfMissingSheet(reference: BaseReferenceObject): boolean {
  return (reference.getForcedSheetName() ?? "") !== "" && (reference.getForcedSheetId() ?? "") === "";
}
