import { parse } from "papaparse";
import { readField, speaksOfDates, type CsvCell, type FieldRules } from "./cell";

/** A CSV file taken apart: rows of equal width, the first of them a header where `header` says so. */
export interface CsvTable {
  rows: CsvCell[][];
  columns: number;
  header: boolean;
}

const LARGEST_ROWS = 1_048_576;
const LARGEST_COLUMNS = 16_384;
const LARGEST_CELLS = 5_000_000;

/** The cells of a CSV text, its delimiter detected; throws a sentence that names the row where the text cannot be read. */
export function readCsv(text: string): CsvTable {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const { data, errors, meta } = parse<string[]>(hint ? text.slice(hint[0].length) : text, {
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

  const header = data[0].every(
    (field) => typeof readField(field, { decimalComma: false, compactDates: false }) === "string",
  );
  const rules: FieldRules[] = Array.from({ length: columns }, (_, column) => ({
    decimalComma: meta.delimiter === ";",
    compactDates: header && speaksOfDates(data[0][column] ?? ""),
  }));
  const rows = data.map((row, index) =>
    rules.map((rule, column) => (header && index === 0 ? (row[column] ?? null) : readField(row[column] ?? "", rule))),
  );
  return { rows, columns, header };
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
