import type { PlanBlock, PlanLook, PlanSheet } from "../../template/plan";
import { styles, type Style } from "../../template/styles";
import { content } from "./content";
import { rectangles } from "./rectangles";

/** A character of the standard font is about this many points wide. */
const POINTS_PER_CHARACTER = 5.6;

/** Queues the values and formulas of a block. */
export function writeBlock(sheet: Excel.Worksheet, { row, column, cells }: PlanBlock): void {
  sheet.getRangeByIndexes(row, column, cells.length, cells[0].length).formulas = cells.map((line) => line.map(content));
}

/** Queues the number formats and looks of a block. */
export function writeLooks(sheet: Excel.Worksheet, { row, column, cells }: PlanBlock): void {
  for (const area of rectangles(cells, ({ format }) => format)) {
    const range = sheet.getRangeByIndexes(row + area.row, column + area.column, area.rows, area.columns);
    range.numberFormat = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(area.key));
  }
  for (const area of rectangles(cells, ({ style }) => style)) {
    applyStyle(
      sheet.getRangeByIndexes(row + area.row, column + area.column, area.rows, area.columns).format,
      styles[area.key],
    );
  }
}

/** Queues the look of cells that are filled from elsewhere. */
export function writeLook(sheet: Excel.Worksheet, { area, format, style }: PlanLook): void {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  if (format)
    range.numberFormat = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(format));
  if (style) applyStyle(range.format, styles[style]);
}

function applyStyle(format: Excel.RangeFormat, style: Style): void {
  if (style.fill) format.fill.color = style.fill;
  if (style.colour) format.font.color = style.colour;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.size) format.font.size = style.size;
  if (style.wrap) format.wrapText = true;
  if (style.height) format.rowHeight = style.height;
  if (style.top) format.verticalAlignment = "Top";
  if (style.middle) format.verticalAlignment = "Center";
  if (style.align) format.horizontalAlignment = style.align;
  if (style.lineBelow) {
    for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = style.lineBelow;
    }
  }
}

/** Queues column widths and what stays in sight. */
export function writeLayout(sheet: Excel.Worksheet, { columnWidths, freeze }: PlanSheet): void {
  columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = Math.round(characters * POINTS_PER_CHARACTER);
  });
  if (freeze) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  sheet.showGridlines = false;
}
