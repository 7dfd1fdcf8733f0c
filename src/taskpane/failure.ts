import type { ProblemKind } from "../excel/problem";
import type { Said } from "./message";
import type { PaneText } from "./text";

/** Returns the sentence for something that failed: Excel's own in English, the kind's in other languages. */
export function sayFailure(error: unknown, text: PaneText): Said {
  if (isProblem(error)) return { intent: "error", sentence: text.problems[error.kind] || error.message };
  return { intent: "error", sentence: text.unexpected(error instanceof Error ? error.message : String(error)) };
}

/** Returns whether an error is an `ExcelProblem`; told by its name, since its class may come in another chunk. */
export function isProblem(error: unknown): error is Error & { kind: ProblemKind } {
  return error instanceof Error && error.name === "ExcelProblem";
}
