import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import type { CellContent, CellValue } from "./cell-content";
import { readTyped } from "./typed-value";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Whether a cell's text is one of the error values. */
export function isErrorText(value: unknown): value is ErrorType {
  return typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType);
}

/** The value of a Univer cell, unrounded; a cell whose formula gives empty text is `""`, an empty cell `null`. */
export function cellValue(cell: Nullable<ICellData>, calculated = false): CellValue {
  if (!cell) return null;
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? "";
  const value = cell.v;
  if (value === undefined || value === null) return null;
  if (value === "") return calculated || cell.f || cell.si ? "" : null;
  switch (cell.t) {
    case CellValueType.BOOLEAN:
      return value === 1 || value === true || value === "1" || value === "TRUE";
    case CellValueType.NUMBER:
      return typeof value === "number" ? value : Number(value);
    default:
      return value;
  }
}

/** The Univer cell for a content; over a cell that exists, every field is set so that what was there does not show through. */
export function cellData(content: CellContent, fresh = false): ICellData {
  if (fresh) return "formula" in content ? { f: content.formula } : typed(content.value);
  if ("formula" in content) return { f: content.formula, v: null, t: null, p: null, si: null };
  const { value } = content;
  return { ...typed(value), f: null, si: null, p: null };
}

/** The Univer cells, by row and column, for a block of contents from a corner on, over the cells that exist; `undefined` leaves one as it is. */
export function blockData(
  row: number,
  column: number,
  contents: readonly (readonly (CellContent | undefined)[])[],
  existing: Cells,
): Record<number, Record<number, ICellData>> {
  const block: Record<number, Record<number, ICellData>> = {};
  contents.forEach((line, r) => {
    const before = existing[row + r];
    const cells: Record<number, ICellData> = {};
    line.forEach((content, c) => {
      if (content) cells[column + c] = cellData(content, !before?.[column + c]);
    });
    block[row + r] = cells;
  });
  return block;
}

function typed(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Univer shows forced text with an apostrophe, as Excel does text that would be read as something else when typed.
  return { v: value, t: isErrorText(value) || staysText(value) ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

function staysText(value: string): boolean {
  const { content } = readTyped(value);
  return "value" in content && content.value === value;
}

/** The values of a block of cells, spilled ones included. */
export function blockValues(
  block: { row: number; column: number; rowCount: number; columnCount: number },
  cells: Cells,
  spilled: Cells | undefined,
): CellValue[][] {
  const values = new Array<CellValue[]>(block.rowCount);
  for (let r = 0; r < block.rowCount; r++) {
    const own = cells[block.row + r];
    const spill = spilled?.[block.row + r];
    const line = new Array<CellValue>(block.columnCount).fill(null);
    if (own || spill) {
      for (let c = 0; c < block.columnCount; c++) {
        const spilledCell = spill?.[block.column + c];
        line[c] = spilledCell ? cellValue(spilledCell, true) : cellValue(own?.[block.column + c]);
      }
    }
    values[r] = line;
  }
  return values;
}
