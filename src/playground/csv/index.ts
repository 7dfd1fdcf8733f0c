/** CSV files, from bytes to cells; knows nothing of the page or of Univer. */
export type { CsvCell, CsvDate } from "./cell";
export { decodeText } from "./decode";
export { readCsv, type CsvTable } from "./read-csv";
export { sheetNameFor } from "./sheet-name";
