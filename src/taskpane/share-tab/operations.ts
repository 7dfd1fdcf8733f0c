/** What sharing does to the workbook, and the tab's own sheets: with the tokenizer of formulas the pane's second lazy chunk. */
export * from "../../excel/sharing";
export { insertTemplate } from "../../excel/insert-template";
export { functionsOf } from "../../formulas";
export { planSelfCheck } from "../../template/self-check";
export { planReport } from "./report-sheet";
