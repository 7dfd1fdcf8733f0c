import { DataValidationType, type ICellData, type IDataValidationRule, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { DataValidationFormulaService } from "@univerjs/sheets-data-validation";

interface ListValidator {
  isValidType(
    cell: { value: unknown; unitId: string; subUnitId: string },
    formula: unknown,
    rule: IDataValidationRule,
  ): Promise<boolean>;
}

/**
 * Lets a cell hold a number of the list it is validated by.
 *
 * Univer 0.25.1 compares the number with the texts that the list shows: a month is never found in a list of months.
 */
export function allowNumbersOfLists(injector: Injector): void {
  const formulas = injector.get(DataValidationFormulaService);
  const list = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST) as
    ListValidator | undefined;
  if (!list) return;
  const isShown = list.isValidType.bind(list);
  list.isValidType = async (cell, formula, rule) => {
    if (await isShown(cell, formula, rule)) return true;
    if (typeof cell.value !== "number" || !rule.formula1?.startsWith("=")) return false;
    const results = await formulas.getRuleFormulaResult(cell.unitId, cell.subUnitId, rule.uid);
    const rows = (results?.[0]?.result as ICellData[][][][] | undefined)?.[0]?.[0] ?? [];
    return rows.some((row) => row?.some((listed) => listed?.v === cell.value));
  };
}
