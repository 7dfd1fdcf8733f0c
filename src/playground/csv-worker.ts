/** Reads CSV files beside the page, so that half a million rows do not stop it; hands the rows over in slices, one per request. */
import { decodeText, readCsv, type CsvCell, type CsvTable } from "./csv";

/** What the page asks for: to read a file, then its rows slice by slice. */
export type CsvRequest = { bytes: Uint8Array } | { from: number; to: number };

/** What it gets: the table without its rows and how many there are, a slice of them, or why the file cannot be read. */
export type CsvAnswer =
  { table: Omit<CsvTable, "rows">; rowCount: number } | { rows: CsvCell[][] } | { failure: string };

const worker = self as unknown as {
  onmessage: ((event: MessageEvent<CsvRequest>) => void) | null;
  postMessage(answer: CsvAnswer): void;
};
let rows: CsvCell[][] = [];

worker.onmessage = ({ data }) => {
  if ("from" in data) return worker.postMessage({ rows: rows.slice(data.from, data.to) });
  try {
    const { rows: all, ...table } = readCsv(decodeText(data.bytes));
    rows = all;
    worker.postMessage({ table, rowCount: rows.length });
  } catch (error) {
    worker.postMessage({ failure: (error as Error).message });
  }
};
