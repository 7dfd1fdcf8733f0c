import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import { areaAddress, type LoadedFunctions, type WorkbookEngine } from "../engine";
import { errorTextOf } from "./status-strip";

/** The alert that Univer shows over a cell whose formula gives an error. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";

/** Shows why a cell holds an error when the pointer is over it, in the words of the line below the sheet; Univer's own say only which error it is. */
export function explainErrorsOnHover(engine: WorkbookEngine, functions: LoadedFunctions): void {
  const alerts = engine.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { row, col, subUnitId } = alert.location;
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    if (alert.key !== FORMULA_ALERT || !sheet) return show(alert);
    const area = { row, column: col, rowCount: 1, columnCount: 1 };
    const reason = errorTextOf(engine, functions, sheet.getName(), areaAddress(area));
    show(
      reason ? { ...alert, title: String(engine.blockValues(sheet, area)[0][0]), message: sentence(reason) } : alert,
    );
  };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
