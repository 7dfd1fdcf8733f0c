/** Why Excel could not do what was asked. */
export type ProblemKind =
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

/** What a sentence about a problem names, whatever its language. */
export interface ProblemFacts {
  /** The cell, range or sheets that are in the way or left over. */
  readonly place?: string;
  readonly count?: number;
  /** What Excel itself said, in its own words. */
  readonly said?: string;
  /** Whether the workbook is as it was before: so it is, unless this says false. */
  readonly isUnchanged?: boolean;
}

/** A failure with a plain sentence for the person in front of the workbook; other languages word theirs from its kind and facts. */
export class ExcelProblem extends Error {
  readonly facts: ProblemFacts;

  constructor(
    readonly kind: ProblemKind,
    message: string,
    { facts = {}, ...options }: { cause?: unknown; facts?: ProblemFacts } = {},
  ) {
    super(message, options);
    this.name = "ExcelProblem";
    this.facts = facts;
  }
}
