import { CellValueType, isTextFormat, type Worksheet } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readTyped, type CellContent, type EntryLocale, type WorkbookEngine } from "../engine";
import { cellData } from "../engine/cell-values";
import { numberText } from "./number-text";

/** Before Univer's own reading of what is typed, which knows American English alone. */
const FIRST = 100;

/** Reads what is typed into cells, and shows in their editor what they hold, as Excel does under the regional settings given. */
export function readEntries({ injector, workbook }: WorkbookEngine, locale: EntryLocale): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { worksheet, row, col }, next) {
      const text = cell?.p ? undefined : cell?.v;
      if (typeof text !== "string" || cell?.f || cell?.t === CellValueType.FORCE_STRING) return next(cell);
      const pattern = composedPattern(worksheet, row, col);
      if (isTextFormat(pattern)) return next(cell);
      const typed = readTyped(text, locale);
      // Univer has told formulas from text already.
      const content = "formula" in typed.content ? { value: text } : typed.content;
      // Forced text passes Univer's reading untouched.
      const passed = next({ ...cell, t: CellValueType.FORCE_STRING });
      const style = typeof passed?.s === "string" ? workbook.getStyles().get(passed.s) : passed?.s;
      const numberFormat = pattern === "General" ? typed.numberFormat : undefined;
      return {
        ...passed,
        ...cellData(inPercent(content, typed.numberFormat, pattern)),
        ...(typed.content === content ? {} : { t: CellValueType.STRING }),
        ...(numberFormat ? { s: { ...style, n: { pattern: numberFormat } } } : {}),
      };
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { worksheet, row, col }, next) {
      const raw = worksheet.getCellRaw(row, col);
      if (!raw || raw.f || raw.si || raw.t !== CellValueType.NUMBER || typeof raw.v !== "number") return next(cell);
      const text = numberText(raw.v, composedPattern(worksheet, row, col), locale);
      return text === undefined ? next(cell) : { ...raw, v: text };
    },
  });
}

/** As Excel does, 12 typed into a cell shown in percent is 12 %. */
function inPercent(content: CellContent, numberFormat: string | undefined, pattern: string): CellContent {
  const isPlain = "value" in content && typeof content.value === "number" && numberFormat === undefined;
  if (!isPlain || !pattern.includes("%") || Math.abs(content.value as number) < 1) return content;
  return { value: Number(`${content.value}e-2`) };
}

/** The number format of a cell, "General" where none is set. */
export function composedPattern(worksheet: Worksheet, row: number, column: number): string {
  const cell = worksheet.getCellRaw(row, column);
  return worksheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? "General";
}
