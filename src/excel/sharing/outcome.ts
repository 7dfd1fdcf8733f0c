/**
 * What the operations of sharing report: data only, the words are the pane's.
 *
 * `const functions = functionsOf(cards)` of `formulas`, with the cards of all functions, then:
 * `listSheets(functions)` → SheetChoice[] · `makePortableCopy(sheetNames, functions, options?)` and `convertInPlace(sheetNames, functions, options?)` → PortableReport ·
 * `readConversion()` → { cells, date } | undefined · `restoreFormulas(functions, options?)` → RestoreReport · `repairFormulas(functions, options?)` → RepairReport ·
 * `freezeSelection(functions, options?)` → FreezeReport · `checkExcel()` → ExcelCheck · `insertSelfCheck(plan…)` → Inserted.
 * Each rejects with an `ExcelError` whose message is a sentence, and then has changed nothing.
 */
import type { NoNativeReason } from "../../formulas";

/** What a cell shows. */
export type Shown = string | number | boolean;

/** Why a cell got no native formula, or why it was left as it is. */
export type Reason =
  | NoNativeReason
  /** Its native formula gave another figure, so it holds the figure it had. */
  | "differs"
  /** Other formulas read all that it spills, as E1#: it holds its values, so that they can read them still. */
  | "read-as-spill"
  /** It shows an error where it showed another; the formula stands. */
  | "other-error"
  /** It shows an error that is no result (#NAME?, #BUSY! …): there is nothing to compare with, or nothing to keep. */
  | "no-result"
  /** Its sheet is protected. */
  | "protected"
  /** It was changed since it was converted. */
  | "edited"
  /** The cells it stood in, or those it reads, are gone. */
  | "gone";

/** What became of one cell that held a CS formula. */
export interface CellOutcome {
  /** Where it stands: in a copy, the sheet of the copy. */
  readonly sheet: string;
  /** Its address without the sheet, such as B5; of a spilled table, the first cell. */
  readonly address: string;
  /** The whole area of a spilled table, such as B5:F40. */
  readonly area?: string;
  /** The functions in its formula, such as NPS.CI, each once. */
  readonly functions: readonly string[];
  readonly outcome: "formula" | "value" | "left";
  readonly reason?: Reason;
  /** What `reason` is about where there is a name for it: a function, an argument, an error. */
  readonly detail?: string;
  readonly before: { readonly formula: string; readonly value: Shown };
  /** The formula it holds now, where it holds one, and what it shows. */
  readonly after: { readonly formula?: string; readonly value: Shown };
}

/** A cell without a CS formula that shows something else than before. */
export interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly before: Shown;
  readonly after: Shown;
}

/** How far a piece of work is. */
export interface SharingProgress {
  readonly done: number;
  readonly total: number;
}

/** What an operation of sharing may be told. */
export interface SharingOptions {
  onProgress?(progress: SharingProgress): void;
  /** Returns the text of the note at a table that became values, or at a cell that was frozen; in English unless given. */
  noteFor?(was: { readonly functions: readonly string[]; readonly formula: string; readonly date: Date }): string;
  /** The day that notes name; today unless given. */
  readonly date?: Date;
}

/** What a portable copy or a conversion did. */
export interface PortableReport {
  /** The sheets without CS formulas, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly cells: readonly CellOutcome[];
  /** Cells besides the CS cells whose value changed; empty unless something is wrong. */
  readonly differences: readonly Difference[];
  /** Sheets that the copies still read because they were not chosen. */
  readonly outside: readonly string[];
  /** Things of a copy that still read the original sheets, by name: charts, conditional formats, validations. */
  readonly stillLinked: readonly {
    readonly sheet: string;
    readonly kind: "chart" | "conditional format" | "validation" | "name";
    readonly name: string;
  }[];
}

/** What going back to CS formulas did: "formula" is a cell that holds its CS formula again. */
export interface RestoreReport {
  readonly cells: readonly CellOutcome[];
}

/** What a repair did: "formula" is a cell that was rewritten. */
export interface RepairReport {
  readonly cells: readonly CellOutcome[];
  /** Protected sheets with broken cells, which were left alone; each of these cells is in `cells` too. */
  readonly protectedSheets: readonly string[];
}

/** What freezing did: every formula of the area that became a value. */
export interface FreezeReport {
  /** With its sheet. */
  readonly address: string;
  readonly cells: readonly CellOutcome[];
  /** How the formulas were kept beside their cells: this Excel may know neither notes nor comments. */
  readonly keptAs: "note" | "comment" | "nothing";
}

/** A sheet to choose from. */
export interface SheetChoice {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Cells with CS formulas, broken ones included. */
  readonly csCells: number;
  /** Those of them that show #NAME? or are spelled as Excel stores them without the add-in. */
  readonly broken: number;
  /** The other sheets that its CS formulas read. */
  readonly reads: readonly string[];
  /** The set of KPI sheets it belongs to. */
  readonly kpiSet?: string;
  /** Whether the add-in made it to look at: a portable copy, a report, the self-check. */
  readonly isAid: boolean;
}

/** How this Excel treats the add-in: data only, for the pane to put in words. */
export interface ExcelCheck {
  /** What a blank cell arrives as; "unknown" where it could not be tried. */
  readonly blankCells: "blank" | "zero" | "unknown";
  /** Why it could not be tried. */
  readonly blankCellsProblem?: "protected" | "functions missing" | "no answer";
  /** Version of the functions that cells call, where they answer. */
  readonly functionsVersion?: string;
  readonly host: string;
  readonly platform: string;
  readonly hostVersion: string;
  readonly requirementSets: readonly {
    readonly name: string;
    readonly version: string;
    readonly supported: boolean;
    readonly needed: boolean;
  }[];
}
