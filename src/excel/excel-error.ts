/** Why Excel could not do what was asked. */
export type ExcelErrorKind =
  | "busy"
  | "calculating"
  | "unsupported"
  | "protected"
  | "editing"
  | "selection"
  | "noFormula"
  | "spilledFrom"
  | "occupied"
  | "noRoom"
  | "taken"
  | "tooLarge"
  | "overloaded"
  | "leftovers"
  | "failed";

/** What a sentence about an error names, whatever its language. */
export interface ErrorDetails {
  /** The cell, range or sheets that are in the way or left over. */
  readonly place?: string;
  readonly count?: number;
  /** The message of Excel itself. */
  readonly excelMessage?: string;
  /** False if the workbook could not be brought back to how it was; otherwise it is unchanged. */
  readonly isUnchanged?: boolean;
}

/** A failure with a sentence for the user in English. Other languages make theirs from its kind and details. */
export class ExcelError extends Error {
  readonly details: ErrorDetails;

  constructor(
    readonly kind: ExcelErrorKind,
    message: string,
    { details = {}, ...options }: { cause?: unknown; details?: ErrorDetails } = {},
  ) {
    super(message, options);
    this.name = "ExcelError";
    this.details = details;
  }
}
