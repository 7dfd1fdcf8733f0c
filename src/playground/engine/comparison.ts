import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Plain = number | string | boolean | null;
type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Compares two values as Excel's operators do: numbers before texts before truth values, a blank as the other's kind. */
export function compareLikeExcel(left: Plain, right: Plain, operator: Operator): boolean {
  const a = left ?? blankFor(right);
  const b = right ?? blankFor(left);
  const order = typeof a === typeof b ? orderOfKind(a, b) : rank(a) - rank(b);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function blankFor(other: Plain): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function orderOfKind(a: number | string | boolean, b: number | string | boolean): number {
  if (typeof a !== "string") return Number(a) - Number(b);
  const [x, y] = [a.toLowerCase(), String(b).toLowerCase()];
  return x === y ? 0 : x.localeCompare(y) || (x < y ? -1 : 1);
}

interface ColumnParts {
  _batchOperatorValue(
    value: BaseValueObject,
    column: number,
    result: BaseValueObject[][],
    batchOperatorType: number,
    operator?: Operator,
    isCaseSensitive?: boolean,
  ): void;
}

/** Univer's number for a comparison among its operations of an array and a value. */
const COMPARISON = 5;

/** Compares a column of cells with one number or text; wildcards stay Univer's, which is asked once for each text. */
function compareColumnsQuickly(): void {
  const parts = ArrayValueObject.prototype as unknown as ColumnParts;
  const { _batchOperatorValue } = parts;
  parts._batchOperatorValue = function (this: ColumnParts, ...args) {
    const [value, column, result, type, operator, isCaseSensitive] = args;
    if (type !== COMPARISON || !operator || isCaseSensitive || !(value.isNumber() || value.isString()))
      return _batchOperatorValue.apply(this, args);
    const array = this as unknown as ArrayValueObject;
    const answer =
      value.isString() && /[*?~]/.test(String(value.getValue())) ? wildcard(value, operator) : kind(value, operator);
    for (let r = 0; r < array.getRowCount(); r++) {
      const cell = array.getValueOrDefault(r, column);
      const line = (result[r] ??= []);
      if (!cell) line[column] = ErrorValueObject.create(ErrorType.NA);
      else line[column] = cell.isError() ? cell : answer(cell);
    }
  };
}

function kind(value: BaseValueObject, operator: Operator): (cell: BaseValueObject) => BaseValueObject {
  const wanted = value.isString() ? String(value.getValue()).toLowerCase() : Number(value.getValue());
  return (cell) => BooleanValueObject.create(meets(plain(cell), wanted, operator));
}

function wildcard(value: BaseValueObject, operator: Operator): (cell: BaseValueObject) => BaseValueObject {
  const known = new Map<Plain, BaseValueObject>();
  return (cell) => {
    let answer = known.get(plain(cell));
    if (!answer) known.set(plain(cell), (answer = cell.compare(value, operator as never)));
    return answer;
  };
}

/** Whether a cell meets a number, or a text in lower case; a blank cell equals no number. */
function meets(cell: Plain, wanted: number | string, operator: Operator): boolean {
  if (cell === null && typeof wanted === "number" && (operator === "=" || operator === "<>")) return operator === "<>";
  if (operator === "=" || operator === "<>") {
    const same =
      typeof cell === "string"
        ? cell.length === (wanted as string).length && cell.toLowerCase() === wanted
        : (cell ?? "") === wanted;
    return same === (operator === "=");
  }
  return compareLikeExcel(cell, wanted, operator);
}

interface ComparisonParts {
  _compareType: Operator;
  calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject;
}

/**
 * Has values compared as Excel does.
 *
 * Univer 0.25.1 keeps an index of cells' values for comparisons in which the text "12" is the number 12 and empty text is 0, and compares
 * texts with wildcards. The index is left empty; the operators compare by kind. Functions that match criteria sort
 * out numbers that are texts themselves.
 */
export function compareValuesLikeExcel(injector: Injector): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  });
  compareColumnsQuickly();
  const { compare } = ArrayValueObject.prototype;
  ArrayValueObject.prototype.compare = function (this: ArrayValueObject, value, operator, isCaseSensitive) {
    // The criterion "<>" is met by every cell that is not blank.
    if (operator === ("<>" as unknown) && value.isString() && value.getValue() === "")
      return this.mapValue((cell) => BooleanValueObject.create(!!cell && !cell.isNull()));
    return compare.call(this, value, operator, isCaseSensitive);
  };
  const comparison = injector.get(IFunctionService).getExecutor("COMPARE") as unknown as ComparisonParts;
  comparison.calculate = function (this: ComparisonParts, left, right) {
    if (left.isError()) return left;
    if (right.isError()) return right;
    const operator = this._compareType;
    return left.isArray() || right.isArray() ? arrays(left, right, operator) : single(left, right, operator);
  };
}

function single(left: BaseValueObject, right: BaseValueObject, operator: Operator): BaseValueObject {
  if (left.isError()) return left;
  if (right.isError()) return right;
  return BooleanValueObject.create(compareLikeExcel(plain(left), plain(right), operator));
}

function plain(value: BaseValueObject): Plain {
  return value.isNull() ? null : (value.getValue() as Plain);
}

function arrays(left: BaseValueObject, right: BaseValueObject, operator: Operator): BaseValueObject {
  const [a, b] = [cellsOf(left), cellsOf(right)];
  const rowCount = Math.max(a.rowCount, b.rowCount);
  const columnCount = Math.max(a.columnCount, b.columnCount);
  const calculateValueList: BaseValueObject[][] = [];
  for (let r = 0; r < rowCount; r++) {
    const line: BaseValueObject[] = [];
    for (let c = 0; c < columnCount; c++) {
      const [x, y] = [a.at(r, c), b.at(r, c)];
      line.push(x && y ? single(x, y, operator) : ErrorValueObject.create(ErrorType.NA));
    }
    calculateValueList.push(line);
  }
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The cells of a value, stretched as Excel does: one row or column stands for as many as are needed. */
function cellsOf(value: BaseValueObject) {
  if (!value.isArray()) return { rowCount: 1, columnCount: 1, at: () => value };
  const array = value as ArrayValueObject;
  const [rowCount, columnCount] = [array.getRowCount(), array.getColumnCount()];
  return {
    rowCount,
    columnCount,
    at: (row: number, column: number): BaseValueObject | null => {
      const [r, c] = [rowCount === 1 ? 0 : row, columnCount === 1 ? 0 : column];
      return r < rowCount && c < columnCount ? (array.getValueOrDefault(r, c) ?? null) : null;
    },
  };
}
