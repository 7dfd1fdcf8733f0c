/**
 * The spreadsheet engine of the playground, without a screen of its own.
 *
 * In Node: `const engine = createHeadlessWorkbook()`.
 * In the page: make a Univer with its UI, create its workbook, then `new WorkbookEngine(univer.__getInjector())`.
 * Then, in both: `loadCustomFunctions(engine.injector, { metadata, mapping })`, `engine.type("A1", "=CS.NPS(B:B)")`,
 * `await engine.calculated()`, `engine.values("A1:C9")`.
 * `loadBundle` (dist/functions.js in Node) is in `./load-bundle`.
 */
export { areaAddress, columnIndex, columnLetters, parseArea, quotedSheetName, type Area } from "./a1";
export type { CellContent, CellValue, TypedContent } from "./cell-content";
export {
  CustomFunctionsError,
  customFunctionsGlobal,
  type CellFunction,
  type CustomFunctionsGlobal,
} from "./custom-functions-global";
export { loadCustomFunctions, type CustomFunctionsOptions, type LoadedFunctions } from "./custom-functions";
export { errorKey } from "./error-messages";
export { entryLocale, type EntryLocale } from "./entry-locale";
export type { BlankCell, FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./function-metadata";
export { createHeadlessWorkbook, type HeadlessOptions } from "./headless-workbook";
export { readTyped } from "./typed-value";
export { WorkbookEngine, type Place } from "./workbook-engine";
export type { CallBeside, CallProgress, FunctionsBeside } from "./calls-beside";
export { unpacked } from "./crossing-errors";
