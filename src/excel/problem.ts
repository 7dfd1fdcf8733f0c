/** Why Excel could not do what was asked. */
export type ProblemKind =
  | "busy"
  | "unsupported"
  | "protected"
  | "editing"
  | "occupied"
  | "leftovers"
  | "failed";

/** A failure with a plain sentence for the person in front of the workbook. */
export class ExcelProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "ExcelProblem";
  }
}
