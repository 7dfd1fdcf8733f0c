/** What happened to a cell that was not plainly read. */
export type Happening = "refused" | "skipped" | "read" | "open" | "heading" | "dropped";

/** Receives what the reader makes of every cell that is not plainly read, instead of an error at the first that cannot be. */
export interface Report {
  /** `row` counts from 1 at the first cell of the range as passed; `says` is what happens, in words. */
  note(happening: Happening, parameter: string, row: number, found: unknown, says: string): void;
  /** Says how many rows of data some ranges hold that go together. */
  rows(count: number): void;
}
