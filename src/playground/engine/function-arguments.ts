import type { ICellData, Nullable } from "@univerjs/core";
import {
  ErrorType,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "./cell-content";
import { cellValue, isErrorText } from "./cell-values";
import type { BlankCell, ParameterMetadata } from "./function-metadata";

/** An argument as the formula engine hands it over: a reference, an array, or a single value. */
export type Argument = BaseReferenceObject | BaseValueObject;

/** An Excel error that stands for the result of the call. */
export class ArgumentError {
  constructor(readonly error: ErrorType) {}
}

/** Whether nothing stands between the commas. */
export function isOmitted(argument: Argument | undefined): boolean {
  return argument === undefined || (!argument.isReferenceObject() && (argument as BaseValueObject).isNull());
}

/** The cells of an argument row by row, blanks as `blank`; throws the first error value among them. */
export function readMatrix(argument: Argument, blank: BlankCell): CellValue[][] {
  if (argument.isReferenceObject()) return readReference(argument as BaseReferenceObject, blank);
  const value = argument as BaseValueObject;
  if (!value.isArray()) return [[plainValue(value, blank)]];
  const array = value as ArrayValueObject;
  const columns = array.getColumnCount();
  return array.getArrayValue().map((line) => {
    const row = new Array<CellValue>(columns);
    for (let c = 0; c < columns; c++) row[c] = line?.[c] ? plainValue(line[c] as BaseValueObject, blank) : blank;
    return row;
  });
}

function plainValue(value: BaseValueObject, blank: BlankCell): CellValue {
  if (value.isError()) throw new ArgumentError(value.getValue() as ErrorType);
  if (value.isNull()) return blank;
  if (value.isLambda()) throw new ArgumentError(ErrorType.VALUE);
  return value.getValue() as CellValue;
}

function readReference(reference: BaseReferenceObject, blank: BlankCell): CellValue[][] {
  const { startRow, endRow } = reference.getRangePosition();
  return readRows(reference, blank, startRow, endRow);
}

/** Reads rows of a range from Univer's own rows; a million cells must not cost a million value objects. */
export function readRows(
  reference: BaseReferenceObject,
  blank: BlankCell,
  startRow: number,
  endRow: number,
): CellValue[][] {
  const { startColumn, endColumn } = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData();
  if (!sheet || startRow < 0 || startColumn < 0 || endRow < startRow) throw new ArgumentError(ErrorType.REF);
  const stored = sheet.cellData.getMatrix();
  const justCalculated = reference.getCurrentRuntimeSheetData()?.getMatrix();
  const justSpilled = reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getMatrix();
  const spilled = reference.getCurrentActiveArrayFormulaCellData()?.getMatrix();
  const width = endColumn - startColumn + 1;
  const rows = new Array<CellValue[]>(endRow - startRow + 1);
  for (let r = startRow; r <= endRow; r++) {
    const own = stored[r];
    const fresh = justCalculated?.[r];
    const freshSpill = justSpilled?.[r];
    const oldSpill = spilled?.[r];
    const row = new Array<CellValue>(width);
    for (let c = 0; c < width; c++) {
      const column = startColumn + c;
      const calculated: Nullable<ICellData> = fresh?.[column] ?? freshSpill?.[column] ?? oldSpill?.[column];
      const value = calculated ? cellValue(calculated, true) : cellValue(own?.[column]);
      if (typeof value === "string" && value.charCodeAt(0) === 35 && isErrorText(value)) throw new ArgumentError(value);
      row[c] = value === null ? blank : value;
    }
    rows[r - startRow] = row;
  }
  return rows;
}

/** A single value as Excel passes it for the parameter's type; throws `#VALUE!` where Excel cannot convert it. */
export function asScalar(value: CellValue, parameter: ParameterMetadata): CellValue {
  switch (parameter.type) {
    case "number": {
      const number = value === null || value === "" ? (value === null ? 0 : NaN) : Number(value);
      if (Number.isNaN(number)) throw new ArgumentError(ErrorType.VALUE);
      return number;
    }
    case "string":
      return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean": {
      if (typeof value !== "string") return Boolean(value);
      const upper = value.trim().toUpperCase();
      if (upper !== "TRUE" && upper !== "FALSE") throw new ArgumentError(ErrorType.VALUE);
      return upper === "TRUE";
    }
    default:
      return value;
  }
}
