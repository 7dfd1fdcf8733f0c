import { columnIndex, columnLetters, type Area } from "../engine";
import { mapOutsideText } from "./sheet-changes";

/** A table that grows, as references in formulas see it. */
export interface GrowingCells {
  /** The name of its worksheet. */
  sheet: string;
  from: Area;
  to: Area;
}

const RANGE =
  /(?<![\w$.!:\]'\p{L}])((?:'((?:[^']|'')+)'|([\p{L}\w.]+))!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+):(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(!:.[\p{L}])/gu;

/**
 * A formula whose references to whole columns of a table, with or without the header, follow the table as it grows; as Excel, only those that
 * end exactly where the table ended. `home` is the name of the formula's own worksheet.
 */
export function followGrowth(formula: string, home: string, { sheet, from, to }: GrowingCells): string {
  // Most formulas name no such row, and looking closer costs.
  if (!formula.includes(String(from.row + from.rowCount))) return formula;
  const isThere = (name: string) => name.toUpperCase() === sheet.toUpperCase();
  return mapOutsideText(formula, (code) =>
    code.replace(RANGE, (...found: (string | undefined)[]) => {
      const [whole, prefix = "", quoted, plain, a$ = "", left, b$ = "", top, c$ = "", right, d$ = "", bottom] = found;
      if (!isThere(quoted?.replaceAll("''", "'") ?? plain ?? home)) return whole!;
      const [column, last, row] = [columnIndex(left!), columnIndex(right!), Number(top) - 1];
      const area = {
        row,
        column,
        rowCount: Number(bottom) - row,
        columnCount: last - column + 1,
      };
      const next = grownWith(area, from, to);
      if (!next) return whole!;
      const end = columnLetters(next.column + next.columnCount - 1);
      return `${prefix}${a$}${left}${b$}${top}:${c$}${end}${d$}${next.row + next.rowCount}`;
    }),
  );
}

/** Where cells stand once the table they cover has grown: those of whole columns of it; undefined for others. */
export function grownWith(area: Area, from: Area, to: Area): Area | undefined {
  const bottom = from.row + from.rowCount;
  const right = from.column + from.columnCount;
  const wholeColumns =
    (area.row === from.row || area.row === from.row + 1) &&
    area.row + area.rowCount === bottom &&
    area.column >= from.column &&
    area.column + area.columnCount <= right;
  if (!wholeColumns) return undefined;
  const wide = area.column === from.column && area.column + area.columnCount === right;
  return {
    ...area,
    rowCount: area.rowCount + to.rowCount - from.rowCount,
    columnCount: area.columnCount + (wide ? to.columnCount - from.columnCount : 0),
  };
}
