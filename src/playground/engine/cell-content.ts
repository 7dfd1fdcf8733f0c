/** What a cell holds once calculated; `null` is a blank cell, an error is its text such as `#N/A`. */
export type CellValue = number | string | boolean | null;

/** What Excel would be given for a cell: a value to keep as it is, or a formula with its leading `=`. */
export type CellContent = { value: CellValue } | { formula: string };

/** What Excel makes of text typed into a General cell, with the number format it gives the cell, if any. */
export interface TypedContent {
  content: CellContent;
  numberFormat?: string;
}
