import type { ExcelProblem } from "../excel/problem";
import type { Notice } from "./message";
import type { PaneText } from "./text";

/** Returns the sentence for something that failed, in the pane's language. */
export function noticeFor(error: unknown, text: PaneText): Notice {
  if (isProblem(error)) return { intent: "error", sentence: text.problem(error) };
  return { intent: "error", sentence: text.unexpected(error instanceof Error ? error.message : String(error)) };
}

/** Returns whether an error is an `ExcelProblem`; told by its name, since its class may come in another chunk. */
export function isProblem(error: unknown): error is ExcelProblem {
  return error instanceof Error && error.name === "ExcelProblem";
}
