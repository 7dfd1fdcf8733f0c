import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * Lets a worksheet with data validation be deleted.
 *
 * Univer 0.25.1 checks the validated cells of sheets in the background once it is idle, and rejects with "cannot find current
 * worksheet", which nobody catches, where the sheet is gone by then.
 */
export function allowDeletionOfValidatedSheets(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
  };
}
