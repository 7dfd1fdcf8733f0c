import { ICommandService, type ICellData, type Injector, type Workbook } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellData } from "./cell-values";

/**
 * Has formulas follow a defined name that gets another meaning.
 *
 * Univer 0.25.1 forgets what such formulas depend on, and keeps reading the old cells, for it holds each parsed formula by its text, names
 * replaced by what they meant. So its parsed formulas with the name go, and the formulas are entered anew.
 */
export function followChangedNames(injector: Injector, workbook: Workbook): { dispose(): void } {
  const commands = injector.get(ICommandService);
  const names = injector.get(IDefinedNamesService);
  const parsed = injector.get(IFunctionService);
  const unitId = workbook.getUnitId();
  let changes: string | undefined;
  const before = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id) return;
    const next = params as ISetDefinedNameMutationParam;
    const now = names.getValueById(unitId, next.id);
    changes = now && now.formulaOrRefString !== next.formulaOrRefString ? now.name : undefined;
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id || changes === undefined) return;
    const name = changes;
    changes = undefined;
    for (const { subUnitId, cellValue, formulas } of formulasNaming(workbook, name)) {
      parsed.deleteFormulaAstCacheKey(...formulas);
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
    }
  });
  return {
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}

function formulasNaming(workbook: Workbook, name: string) {
  const mention = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${name.replace(/[.\\?]/g, "\\$&")}(?![\\p{L}\\p{N}_.(])`, "iu");
  return workbook.getSheets().flatMap((sheet) => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const formulas = new Set<string>();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f || !mention.test(cell.f)) return;
      (cellValue[row] ??= {})[column] = cellData({ formula: cell.f });
      formulas.add(cell.f);
    });
    return formulas.size === 0 ? [] : [{ subUnitId: sheet.getSheetId(), cellValue, formulas: [...formulas] }];
  });
}
