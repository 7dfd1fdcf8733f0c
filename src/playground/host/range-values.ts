import { numfmt } from "@univerjs/core";
import type { CellValue } from "../engine";
import { isErrorText } from "../engine/cell-values";
import { OfficeError } from "./office-error";
import type { RangeTarget } from "./range-target";

/** The most cells that one request may read or write; Excel on the web refuses more. */
const MAX_CELLS = 5_000_000;

/** The values of a range as `Range.values` gives them: blanks are "". */
export function readValues(range: RangeTarget): (string | number | boolean)[][] {
  return rawValues(range).map((line) => line.map((value) => value ?? ""));
}

/** The values of a range, `null` for a blank cell. */
export function rawValues(range: RangeTarget): CellValue[][] {
  const { area } = range;
  if (area.rowCount * area.columnCount > MAX_CELLS)
    throw new OfficeError("InvalidArgument", "the range has too many cells to read");
  return range.host.engine.blockValues(range.sheet, area);
}

/** What was entered into each cell: a formula, or the value. */
export function readFormulas(range: RangeTarget): (string | number | boolean)[][] {
  const cells = range.sheet.getCellMatrix().getMatrix();
  return readValues(range).map((line, r) =>
    line.map((value, c) => {
      const [row, column] = [range.area.row + r, range.area.column + c];
      const formula = cells[row]?.[column]?.f;
      return formula ? range.host.engine.shownFormula(formula, range.sheetId, row, column) : value;
    }),
  );
}

/** A value as a number format shows it. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorText(value)) return value;
  return numfmt.format(format, value, { throws: false }) as string;
}

/** A block as `Range.values` takes it: one value for all cells, or rows that match the range in shape. */
export function shaped<V>(range: RangeTarget, given: V | V[][], member: string): (row: number, column: number) => V {
  if (!Array.isArray(given)) return () => given;
  const { rowCount, columnCount } = range.area;
  const rows = given as V[][];
  if (rows.length !== rowCount || rows.some((row) => !Array.isArray(row) || row.length !== columnCount)) {
    const found = `${rows.length}×${Array.isArray(rows[0]) ? rows[0].length : "?"}`;
    throw new OfficeError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${member} of ${range.address} takes ${rowCount}×${columnCount}, found ${found}.`,
    );
  }
  return (row, column) => rows[row][column];
}
