import { numfmt, type ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { readTyped, type CellContent, type CellValue } from "../engine";
import { cellData, isErrorText } from "../engine/cell-values";
import { numberFormatAt } from "./cell-style";
import { OfficeError } from "./office-error";
import type { RangeTarget } from "./range-target";
import { renameHeaders } from "./table-target";

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

/** Writes values or formulas as `Range.values` and `Range.formulas` do: text is read as typed, "" empties, null leaves. */
export function writeEntries(range: RangeTarget, given: unknown, member: string): void {
  const entry = shaped(range, given, member);
  range.beginChange();
  const { row, column } = range.area;
  const area = range.onGrid!;
  const block: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < area.rowCount; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < area.columnCount; c++) {
      const value = entry(r, c);
      if (value === null || value === undefined) continue;
      line[column + c] = enteredCell(range, row + r, column + c, value);
    }
    block[row + r] = line;
  }
  range.host.engine.put(range.sheetId, block);
  renameHeaders(range);
}

function enteredCell(range: RangeTarget, row: number, column: number, value: unknown): ICellData {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new OfficeError("InvalidArgument", `${value} is no value of a cell`);
  if (typeof value === "number" || typeof value === "boolean") return cellData({ value });
  if (typeof value !== "string") throw new OfficeError("InvalidArgument", `a cell takes no ${typeof value}`);
  if (value.length > 32_767) throw new OfficeError("InvalidArgument", "a cell takes at most 32,767 characters");
  const format = numberFormatAt(range, row, column);
  if (format === "@") return cellData({ value: value === "" ? null : value.replace(/^'/, "") });
  const typed = readTyped(value);
  if ("formula" in typed.content) checkFormula(range, typed.content);
  const cell = cellData(typed.content);
  if (typed.numberFormat && format === "General")
    range.host.engine.pending.putStyle(range.sheetId, row, column, { n: { pattern: typed.numberFormat } });
  return cell;
}

function checkFormula(range: RangeTarget, { formula }: Extract<CellContent, { formula: string }>): void {
  if (formula.length > 8192) throw new OfficeError("InvalidArgument", "a formula takes at most 8,192 characters");
  // Univer's lexer answers with an error's text where it cannot read a formula.
  if (typeof range.host.engine.injector.get(LexerTreeBuilder).treeBuilder(formula, false) === "string") {
    throw new OfficeError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format: '${formula}' is no formula.`,
    );
  }
}
