import type { ICellData, Injector, Nullable, Worksheet } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./a1";

/** Where the formulas of a workbook spill, as its last calculation left it. */
export class Spills {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  /** The area that the formula in a cell spills over; undefined when it does not spill. */
  area(sheet: Worksheet, row: number, column: number): Area | undefined {
    const range = this.ranges(sheet)?.[row]?.[column];
    if (!range || (range.endRow === range.startRow && range.endColumn === range.startColumn)) return undefined;
    // A blocked formula keeps the area it would need.
    if (sheet.getCellRaw(row, column)?.v === ErrorType.SPILL) return undefined;
    return {
      row: range.startRow,
      column: range.startColumn,
      rowCount: range.endRow - range.startRow + 1,
      columnCount: range.endColumn - range.startColumn + 1,
    };
  }

  /** The areas of a worksheet over which formulas spill. */
  areas(sheet: Worksheet): Area[] {
    return Object.entries(this.ranges(sheet) ?? {}).flatMap(([row, line]) =>
      Object.keys(line ?? {}).flatMap((column) => this.area(sheet, Number(row), Number(column)) ?? []),
    );
  }

  /** The Univer cells that formulas of a worksheet spilled into, by row and column. */
  cells(sheet: Worksheet): Record<number, Record<number, Nullable<ICellData>>> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheet.getSheetId()] as
      Record<number, Record<number, Nullable<ICellData>>> | undefined;
  }

  private ranges(sheet: Worksheet) {
    return this.formulas.getArrayFormulaRange()[this.unitId]?.[sheet.getSheetId()];
  }

  private get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }
}
