import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { readTyped, type CellContent } from "../engine";
import { cellData } from "../engine/cell-values";
import { givenRange } from "./addressed-range";
import { numberFormatAt } from "./cell-style";
import { OfficeError } from "./office-error";
import type { RangeTarget } from "./range-target";
import { rawValues, shaped } from "./range-values";
import { renameHeaders } from "./table-changes";

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
  const from = givenRange(range.worksheet, source);
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
