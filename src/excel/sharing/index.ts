/**
 * Workbooks for people without the add-in, and back: each operation changes all it says, or nothing.
 *
 * All take `functionsOf(cards)` of `formulas`, so that the catalogue stays out of the pane's first bundle.
 */
export * from "./outcome";
export { makePortableCopy } from "./portable-copy";
export { checkExcel } from "./check-excel";
export { convertInPlace } from "./convert-in-place";
export { freezeSelection } from "./freeze-selection";
export { insertSelfCheck } from "./insert-self-check";
export { listSheets } from "./list-sheets";
export { repairFormulas } from "./repair-formulas";
export { readConversion, restoreFormulas, type Conversion } from "./restore-formulas";
