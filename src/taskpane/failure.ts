import type { ExcelError } from "../excel/excel-error";
import type { Notice } from "./message";
import type { PaneText } from "./text";

/** Returns the sentence for something that failed, in the pane's language. */
export function noticeFor(error: unknown, text: PaneText): Notice {
  if (isExcelError(error)) return { intent: "error", sentence: text.problem(error) };
  return { intent: "error", sentence: text.unexpected(error instanceof Error ? error.message : String(error)) };
}

/** Returns whether an error is an `ExcelError`; told by its name, since its class may come in another chunk. */
export function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && error.name === "ExcelError";
}
