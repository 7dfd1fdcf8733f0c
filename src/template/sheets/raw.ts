import { DATE_FORMAT, formatOf } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { kindOf } from "../rows/countable";
import { sheetOf } from "../rows/readings";
import { rawMeasures, rawTables, type RawColumn, type RawTable } from "../rows/tables";
import { SheetBuilder } from "../sheet-builder";
import { fill } from "../text";
import { colourBadCells, putRowSummary } from "./raw-summary";

const HEADER_ROW = 3;
const EMPTY_ROWS = 200;
/** How many rows have their entries checked, and are read where a list of rows is made. */
export const MOST_ROWS = 9_900;

type RawMeasure = (typeof rawMeasures)[RawColumn];

/** Returns a sheet of raw rows: one Excel table, to be pasted into. */
export function rawSheet(frame: Frame, table: RawTable): PlanSheet {
  const { text, naming, rows, options } = frame;
  const columns = rawTables[table] as readonly RawColumn[];
  const lines = rows?.[table] ?? Array.from({ length: EMPTY_ROWS }, () => columns.map(() => ""));
  const key = sheetOf(table);
  // No look of their own: thousands of cells wear that of the table.
  const cell = (value: string | number, column: RawColumn): PlanCell => ({
    value,
    format: formatFor(rawMeasures[column], options.currency),
  });
  const sheet = new SheetBuilder(naming.sheet(key), "#E0A800")
    .text(0, 0, naming.sheet(key), "title")
    .text(1, 0, fill(text.rows.notes[table], { health: naming.sheet("health") }), "note")
    .put(HEADER_ROW, 0, [columns.map((column): PlanCell => ({ value: text.rows.columns[column], style: "header" }))])
    .put(
      HEADER_ROW + 1,
      0,
      lines.map((line) => line.map((value, c) => cell(value, columns[c]))),
    )
    .table(naming.table(table), { row: HEADER_ROW, column: 0, rows: lines.length + 1, columns: columns.length })
    .columns(
      columns.map((column) =>
        ["text", "dateTime"].includes(rawMeasures[column]) ? 20 : widthFor(text.rows.columns[column]),
      ),
    )
    .freeze(HEADER_ROW + 1, 1);
  putRowSummary(frame, table, sheet);
  columns.forEach((column, c) => {
    const { rule, expected } = kindOf(table, column);
    // Far below the table too, for rows that are yet to be pasted.
    if (rule) sheet.validate({ row: HEADER_ROW + 1, column: c, rows: MOST_ROWS, columns: 1 }, rule, expected(text));
  });
  // Excel stretches these rules when the table grows.
  colourBadCells(table, sheet, HEADER_ROW + 1, lines.length);
  return sheet.build();
}

/** Room for the longest word of a title beside the button of the table's filter. */
const widthFor = (title: string): number => Math.max(14, ...title.split(" ").map((word) => word.length + 5));

function formatFor(measure: RawMeasure, currency: string): string | undefined {
  switch (measure) {
    case "date":
    case "openDate":
      return DATE_FORMAT;
    case "dateTime":
      return "yyyy-mm-dd hh:mm";
    case "money":
    case "fraction":
      return formatOf(measure, currency);
    default:
      return undefined;
  }
}
