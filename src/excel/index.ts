/**
 * Everything that touches the workbook.
 *
 * `insertTemplate((taken) => planTemplate({ ...options, taken }, catalogue), { onProgress })`, `insertFormula("=CS.NPS(A:A)")`, `selectedAddress()`.
 * Each rejects with an `ExcelError`, whose message is a plain sentence, and then has changed nothing.
 */
export { addTargetRow, closeMonth, readKpiSets, type KpiSet, type MonthClosing } from "./kpi-sets";
export { insertFormula, type Size } from "./insert-formula";
export { insertTemplate, type Inserted, type Progress } from "./insert-template";
export { ExcelError, type ExcelErrorKind } from "./excel-error";
export { readTakenNames } from "./read-taken-names";
export { activeAddress, readCells, selectedAddress, showCells, showSheet, type CellsRead } from "./selection";
