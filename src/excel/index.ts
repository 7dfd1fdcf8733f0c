/**
 * Everything that touches the workbook.
 *
 * `insertTemplate((taken) => planTemplate({ ...options, taken }, catalogue), { onProgress })`, `insertFormula("=CS.NPS(A:A)")`, `selectedAddress()`.
 * Each rejects with an `ExcelProblem`, whose message is a plain sentence, and then has changed nothing.
 */
import type { TakenNames, WorkbookPlan } from "../template";

export { ExcelProblem, type ProblemKind } from "./problem";

/** How far an insertion is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being written, in words. */
  readonly step: string;
}

/** What an insertion left in the workbook. */
export interface Inserted {
  /** Names of the new sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** A sentence to show. */
  readonly message: string;
}

/** Inserts the plan made for the names that are still free, whole or not at all; a second call while one runs is refused. */
export type InsertTemplate = (
  planFor: (taken: TakenNames) => WorkbookPlan,
  options?: { onProgress?(progress: Progress): void },
) => Promise<Inserted>;

/** Writes a formula into the active cell and returns its address; a cell that is not empty is left alone unless `overwrite`. */
export type InsertFormula = (formula: string, options?: { overwrite?: boolean }) => Promise<{ address: string; message: string }>;

/** Returns the address of the selected range, with its sheet. */
export type SelectedAddress = () => Promise<string>;
