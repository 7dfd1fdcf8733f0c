import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellData } from "../engine/cell-values";
import { OfficeError } from "./office-error";
import type { RangeTarget } from "./range-target";
import { rawValues } from "./range-values";
import { renameHeaders } from "./table-target";

/** Empties a range: contents, formats, or both. */
export function clearRange(range: RangeTarget, applyTo = "All"): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo))
    throw new OfficeError("InvalidArgument", `'${applyTo}' cannot be cleared`);
  range.beginChange();
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  const cells = range.sheet.getCellMatrix().getMatrix();
  const { row, column, rowCount, columnCount } = range.area;
  const block: Record<number, Record<number, ICellData>> = {};
  for (const key of Object.keys(cells)) {
    const r = Number(key);
    if (r < row || r >= row + rowCount) continue;
    const line: Record<number, ICellData> = {};
    for (const cellKey of Object.keys(cells[r] ?? {})) {
      const c = Number(cellKey);
      if (c < column || c >= column + columnCount) continue;
      line[c] = { ...(contents ? cellData({ value: null }) : {}), ...(formats ? { s: null } : {}) };
    }
    block[r] = line;
  }
  range.host.engine.mutate(SetRangeValuesMutation, { subUnitId: range.sheetId, cellValue: block });
  renameHeaders(range);
}

/** Copies another range into this one, as pasting does: all, formulas, values or formats. */
export function copyInto(
  range: RangeTarget,
  source: RangeTarget | string,
  copyType = "All",
  skipBlanks = false,
  transpose = false,
): void {
  if (skipBlanks || transpose)
    throw new OfficeError(
      "UnsupportedOperation",
      "copyFrom with skipBlanks or transpose is not implemented in the playground",
    );
  const from = typeof source === "string" ? range.worksheet.rangeOf(source) : source;
  const target = range.at({
    ...range.area,
    rowCount: Math.max(range.area.rowCount, from.area.rowCount),
    columnCount: Math.max(range.area.columnCount, from.area.columnCount),
  });
  target.beginChange();
  const lexer = range.host.engine.injector.get(LexerTreeBuilder);
  const values = rawValues(from);
  const cells = from.sheet.getCellMatrix().getMatrix();
  const block: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < target.area.rowCount; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < target.area.columnCount; c++) {
      const [y, x] = [r % from.area.rowCount, c % from.area.columnCount];
      const cell = cells[from.area.row + y]?.[from.area.column + x];
      const [down, right] = [target.area.row + r - from.area.row - y, target.area.column + c - from.area.column - x];
      const keepsFormula = cell?.f && (copyType === "All" || copyType === "Formulas");
      line[target.area.column + c] = {
        ...(copyType === "Formats"
          ? {}
          : cellData(
              keepsFormula ? { formula: lexer.moveFormulaRefOffset(cell.f!, right, down) } : { value: values[y][x] },
            )),
        ...(copyType === "All" || copyType === "Formats" ? { s: cell?.s ?? null } : {}),
      };
    }
    block[target.area.row + r] = line;
  }
  range.host.engine.mutate(SetRangeValuesMutation, { subUnitId: range.sheetId, cellValue: block });
  renameHeaders(target);
}
