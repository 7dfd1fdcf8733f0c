import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { auditTime, merge } from "rxjs";
import type { FUniver } from "@univerjs/core/facade";
import { areaAddress, errorKey, type LoadedFunctions, type WorkbookEngine } from "../engine";

const MEANINGS: Record<string, string> = {
  "#DIV/0!": "a division by zero",
  "#NUM!": "a number that cannot be",
  "#N/A": "no value",
  "#NAME?": "no function or name of this spelling",
  "#REF!": "a reference to cells that are gone",
  "#VALUE!": "a value of the wrong kind",
  "#SPILL!": "the cells that the result needs are not empty",
  "#NULL!": "two areas without a cell in common",
  "#CALC!": "the calculation gives an empty result",
};

/** Why a cell shows an error, in the function's own words where it gave some; "" for a cell without an error. */
export function errorTextOf(
  engine: WorkbookEngine,
  functions: LoadedFunctions,
  sheet: string,
  address: string,
): string {
  const { sheet: worksheet, area } = engine.place(`'${sheet.replaceAll("'", "''")}'!${address}`);
  const [[value]] = engine.blockValues(worksheet, { ...area, rowCount: 1, columnCount: 1 });
  if (typeof value !== "string" || !(value in MEANINGS)) return "";
  const said = functions.lastErrorMessages.get(errorKey(worksheet.getSheetId(), area.row, area.column));
  return said?.code === value && said.message ? said.message : MEANINGS[value];
}

/** Keeps the line below the sheet at the selected cell: its address, and if it shows an error, the error and its reason. */
export function followSelection(
  api: FUniver,
  engine: WorkbookEngine,
  functions: LoadedFunctions,
  line: HTMLElement,
): void {
  const [address, error, reason] = ["address", "error", "reason"].map((name) => {
    const part = document.createElement("span");
    part.className = name;
    line.append(part);
    return part;
  });
  const show = () => {
    const sheet = engine.workbook.getActiveSheet();
    const cell = api.getActiveWorkbook()?.getActiveRange();
    if (!sheet || !cell) return;
    const at = areaAddress({ row: cell.getRow(), column: cell.getColumn(), rowCount: 1, columnCount: 1 });
    const text = errorTextOf(engine, functions, sheet.getName(), at);
    address.textContent = at;
    error.textContent = text && String(engine.values(at)[0][0]);
    reason.textContent = text;
    line.classList.toggle("failing", text !== "");
  };
  const selections = engine.injector.get(SheetsSelectionsService);
  // The moment's end only: the active cell is set after the observers of the move have run.
  merge(selections.selectionMoveEnd$, selections.selectionSet$).pipe(auditTime(0)).subscribe(show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  api.getFormula().calculationEnd(show);
  show();
}
