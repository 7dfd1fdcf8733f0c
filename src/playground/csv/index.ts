/** CSV files, from bytes to cells; knows nothing of the page or of Univer. */
export type { CsvAmount, CsvCell, CsvDate, FieldRules } from "./cell";
export { ColumnEvidence, type ColumnTyping, type Doubt } from "./column-typing";
export { decodeText } from "./decode";
export { readField } from "./field";
export { csvFields, isHeader, readCsv, type CsvRows, type CsvTable } from "./read-csv";
export { sheetNameFor } from "./sheet-name";
export { otherFormat } from "./other-format";
