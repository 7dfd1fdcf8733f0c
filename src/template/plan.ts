/** What a cell may hold as a plain value; "" is an empty cell. */
export type PlanValue = string | number | boolean;

/** A cell of a plan: a value or a formula, with its look. */
export interface PlanCell {
  readonly value?: PlanValue;
  /** In English notation, with its leading equals sign; sheets and names as this plan calls them. */
  readonly formula?: string;
  readonly style?: StyleName;
  /** An Excel number format in English notation; General unless given. */
  readonly format?: string;
}

/** Cells written together, from a corner on; rows and columns count from 0. */
export interface PlanBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** A rectangle of a worksheet; rows and columns count from 0. */
export interface PlanArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of a named worksheet of the plan. */
export interface PlanReference extends PlanArea {
  readonly sheet: string;
}

/** The look of cells that are filled by a formula elsewhere. */
export interface PlanLook {
  readonly area: PlanArea;
  readonly format?: string;
  readonly style?: StyleName;
}

/** An Excel table; its header cells are among the sheet's blocks. */
export interface PlanTable extends PlanArea {
  readonly name: string;
}

/** What may be typed into cells. */
export interface PlanValidation {
  readonly area: PlanArea;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "decimal" | "wholeNumber" | "date"; readonly from: number; readonly to: number };
  /** What Excel says when something else is typed. */
  readonly message: string;
}

/** A look that cells take on while a formula, written for the first of them, is true. */
export interface PlanConditionalFormat {
  readonly area: PlanArea;
  readonly rule: { readonly formula: string; readonly style: StyleName };
}

/** One line or row of columns of a chart. */
export interface PlanSeries {
  readonly name: string;
  readonly values: PlanReference;
  readonly colour: string;
  readonly kind: "line" | "column" | "stackedColumn";
  readonly dash?: "dash" | "dot";
  /** Takes up room but is not drawn, nor named in the legend: the base under floating columns. */
  readonly invisible?: true;
  /** Drawn, but not named in the legend. */
  readonly unlisted?: true;
}

/** A chart beside the cells it draws. */
export interface PlanChart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly title: string;
  /** What the chart shows, in a sentence, for somebody who cannot see it. */
  readonly alternativeText: string;
  readonly categories: PlanReference;
  readonly series: readonly PlanSeries[];
  readonly categoryTitle: string;
  readonly categoryFormat: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Where the value axis begins; fitted to the figures unless given. */
  readonly valueMinimum?: number;
  readonly position: PlanArea;
}

/** A worksheet of a plan. */
export interface PlanSheet {
  readonly name: string;
  readonly tabColour?: string;
  readonly blocks: readonly PlanBlock[];
  readonly looks: readonly PlanLook[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly PlanTable[];
  readonly validations: readonly PlanValidation[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly charts: readonly PlanChart[];
}

/** A name that the workbook gets for an area. */
export interface PlanName {
  readonly name: string;
  readonly refersTo: PlanReference;
}

/** Worksheets as plain data: all that `excel` needs to write them. */
export interface WorkbookPlan {
  /** Stamped on every sheet, so that a later version knows what it finds. */
  readonly template: {
    readonly id: string;
    readonly version: string;
    readonly set: number;
    readonly edition: string;
    readonly preset: string;
  };
  /** In the order of their tabs. */
  readonly sheets: readonly PlanSheet[];
  readonly names: readonly PlanName[];
  /** The sheet people see first. */
  readonly activate: string;
}

/** Names a workbook already holds, which a plan must not use; compared without case. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Defined names and names of tables. */
  readonly names: readonly string[];
}

/** A look, resolved to colours and fonts in one place (`styles`). */
export type StyleName =
  | "kept1"
  | "kept2"
  | "kept3"
  | "kept4"
  | "title"
  | "note"
  | "section"
  | "header"
  | "tallHeader"
  | "label"
  | "input"
  | "computed"
  | "figure"
  | "word"
  | "emphasis"
  | "faint"
  | "good"
  | "near"
  | "bad"
  | "none"
  | "reading"
  | "term";
