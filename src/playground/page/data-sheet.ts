import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { CsvCell, CsvRows } from "../csv";

const HEADER: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: "#eef3f1" } };
const DAY: IStyleData = { n: { pattern: "yyyy-mm-dd" } };
const MOMENT: IStyleData = { n: { pattern: "yyyy-mm-dd hh:mm" } };

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;
const WIDTH_PER_CHARACTER = 8.6;
const ROWS_MEASURED = 200;

/** What `data` needs in Univer's own form: a sheet of that name with room below and to the right, the header bold and frozen; `rowCount` where more rows are to follow. */
export function dataSheet(name: string, data: CsvRows, rowCount = data.rows.length): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  data.rows.forEach((row, r) => (cellData[r] = dataCells(row, data.header && r === 0)));
  return {
    name,
    cellData,
    rowCount: rowCount + SPARE_ROWS,
    columnCount: Math.max(data.columns + SPARE_COLUMNS, LEAST_COLUMNS),
    columnData: Object.fromEntries(
      Array.from({ length: data.columns }, (_, column) => [column, { w: widthOf(data.rows, column) }]),
    ),
    ...(data.header && { freeze: { startRow: 1, startColumn: -1, xSplit: 0, ySplit: 1 } }),
  };
}

/** A row's cells in Univer's own form, by column. */
export function dataCells(row: readonly CsvCell[], header: boolean): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (value !== null) cells[column] = sheetCell(value, header);
  }
  return cells;
}

function sheetCell(value: Exclude<CsvCell, null>, header: boolean): ICellData {
  return typeof value === "string" ? { v: value, t: textType(value), ...(header && { s: HEADER }) } : numberCell(value);
}

/** The cell of a number, an amount or a date, with the number format that shows it so. */
export function numberCell(value: Exclude<CsvCell, null | string>): ICellData & { v: number } {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if ("amount" in value) return { v: value.amount, t: CellValueType.NUMBER, s: { n: { pattern: value.format } } };
  return { v: value.serial, t: CellValueType.NUMBER, s: value.time ? MOMENT : DAY };
}

/** Text that would be a formula, number or date if it were typed is text by force, as with a leading apostrophe: editing it keeps it so. */
function textType(text: string): CellValueType {
  return /^[=+\-@\s']|^[\d.,]/.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function widthOf(rows: CsvCell[][], column: number): number {
  let longest = 6;
  for (const row of rows.slice(0, ROWS_MEASURED)) {
    const value = row[column];
    longest = Math.max(longest, lengthOf(value));
  }
  return Math.min(Math.round(longest * WIDTH_PER_CHARACTER + 18), 320);
}

function lengthOf(value: CsvCell): number {
  if (value === null) return 0;
  if (typeof value !== "object") return String(value).length;
  if ("amount" in value) return String(Math.round(value.amount)).length + value.format.length / 2;
  return value.time ? 16 : 10;
}
