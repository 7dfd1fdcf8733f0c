import type { Injector } from "@univerjs/core";
import { FormulaDataModel, IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { SpillBook } from "./spill-book";
import { cellKey, removeCells, sheetKey } from "./spill-run";

type Rows = Parameters<typeof removeCells>[0];

/** Has the sheet show the spills of a calculation once it ends, each in place of the one that its formula had. */
export class SpillKeeping {
  /** `kept` is told once the spills of a calculation stand. */
  constructor(
    private readonly injector: Injector,
    private readonly book: SpillBook,
    kept: () => void,
  ) {
    const model = injector.get(FormulaDataModel);
    model.clearPreviousArrayFormulaCellData = () => {
      this.forgetOverwritten();
      kept();
      for (const { unitId, sheetId, row, column, before } of this.book.written.values()) {
        const cells = model.getArrayFormulaCellData()[unitId]?.[sheetId];
        if (before && cells) removeCells(cells as Rows, before);
        delete model.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
      }
    };
    model.mergeArrayFormulaCellData = (fresh) => {
      const all = model.getArrayFormulaCellData();
      for (const [unitId, sheets] of Object.entries(fresh)) {
        for (const [sheetId, matrix] of Object.entries(sheets ?? {})) {
          const rows = ((all[unitId] ??= {})[sheetId] ??= {});
          matrix.forValue((row, column, cell) => void ((rows[row] ??= {})[column] = cell));
        }
      }
    };
  }

  /** A formula that was typed over or deleted while it was calculated leaves nothing behind. */
  private forgetOverwritten(): void {
    const runtime = this.injector.get(IFormulaRuntimeService);
    const config = this.injector.get(IFormulaCurrentConfigService);
    for (const { unitId, sheetId, row, column } of this.book.written.values()) {
      const cell = config.getUnitData()[unitId]?.[sheetId]?.cellData.getValue(row, column);
      if (cell?.f || cell?.si) continue;
      const spills = this.book.spills.get(sheetKey(unitId, sheetId));
      const spill = spills?.get(cellKey(row, column));
      const fresh = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getMatrix();
      if (spill && !spill.blocked && fresh) removeCells(fresh as Rows, spill.range);
      spills?.delete(cellKey(row, column));
      delete runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column];
    }
  }
}
