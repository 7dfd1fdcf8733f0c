import { parse } from "papaparse";
import type { CsvCell, FieldRules } from "./cell";
import { ColumnEvidence, type Doubt } from "./column-typing";
import { readField } from "./field";

/** Rows of equal width, the first of them a header where `header` says so. */
export interface CsvRows {
  rows: CsvCell[][];
  columns: number;
  header: boolean;
}

/** A CSV file taken apart, and how that was done. */
export interface CsvTable extends CsvRows {
  /** How each column was read. */
  rules: FieldRules[];
  /** What stayed text although it looks like dates or numbers, by column. */
  doubts: { column: number; doubt: Doubt }[];
}

const LARGEST_ROWS = 1_048_576;
const LARGEST_COLUMNS = 16_384;
const LARGEST_CELLS = 5_000_000;

/** The cells of a CSV text, its delimiter detected; throws a sentence that names the row where the text cannot be read. */
export function readCsv(text: string): CsvTable {
  const { data, columns } = csvFields(text);
  const header = isHeader(data[0]);
  const typings = Array.from({ length: columns }, (_, column) => {
    const evidence = new ColumnEvidence(header ? (data[0][column] ?? "") : "");
    for (let row = header ? 1 : 0; row < data.length; row++) evidence.see(data[row][column] ?? "", row + 1);
    return evidence.typing();
  });
  const rules = typings.map((typing) => typing.rules);
  const rows = data.map((row, index) =>
    rules.map((rule, column) => (header && index === 0 ? (row[column] ?? null) : readField(row[column] ?? "", rule))),
  );
  const doubts = typings.flatMap(({ doubt }, column) => (doubt ? [{ column, doubt }] : []));
  return { rows, columns, header, rules, doubts };
}

/** The fields of a CSV text, blank lines left out, and the width of the widest row; throws as `readCsv` does. */
export function csvFields(text: string): { data: string[][]; columns: number } {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const { data, errors } = parse<string[]>(hint ? text.slice(hint[0].length) : text, {
    delimiter: hint?.[1] ?? "",
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: true,
  });
  const quotes = errors.find((error) => error.type === "Quotes");
  if (quotes) throw new Error(`row ${(quotes.row ?? 0) + 1}: a quotation mark is not closed`);
  if (data.length === 0) throw new Error("the file has no rows");

  // A loop: spreading 100,000 widths into Math.max would overflow the stack.
  let columns = 0;
  for (const row of data) columns = Math.max(columns, row.length);
  checkSize(data.length, columns);
  return { data, columns };
}

/** Whether a first row names the columns: none of its fields is empty, a number or a date. */
export function isHeader(fields: readonly string[]): boolean {
  return fields.every((field) => {
    const evidence = new ColumnEvidence("");
    evidence.see(field, 1);
    const { rules, doubt } = evidence.typing();
    return !doubt && typeof readField(field, { ...rules, ids: false }) === "string";
  });
}

function checkSize(rows: number, columns: number): void {
  if (rows > LARGEST_ROWS) throw new Error(`the file has ${count(rows)} rows: a sheet holds ${count(LARGEST_ROWS)}`);
  if (columns > LARGEST_COLUMNS)
    throw new Error(`the file has ${count(columns)} columns: a sheet holds ${count(LARGEST_COLUMNS)}`);
  if (rows * columns > LARGEST_CELLS) {
    throw new Error(`the file has ${count(rows * columns)} cells: the playground opens up to ${count(LARGEST_CELLS)}`);
  }
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}
