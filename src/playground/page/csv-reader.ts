import type { CsvCell, CsvTable } from "../csv";
import type { CsvAnswer, CsvRequest } from "../csv-worker";

/** A CSV file that was read beside the page; its rows are fetched as they are needed. */
export interface CsvReader {
  /** The table without its rows. */
  table: Omit<CsvTable, "rows">;
  rowCount: number;
  /** The rows from one index up to, and without, another. */
  rows(from: number, to: number): Promise<CsvCell[][]>;
  close(): void;
}

/** Reads the bytes of a CSV file in a worker; rejects with a sentence that says why it cannot be read. */
export async function readCsvBeside(bytes: Uint8Array): Promise<CsvReader> {
  const worker = new Worker(new URL("../csv-worker.ts", import.meta.url));
  const ask = (request: CsvRequest, transfer: Transferable[] = []) =>
    new Promise<CsvAnswer>((answered, failed) => {
      worker.onmessage = ({ data }: MessageEvent<CsvAnswer>) => answered(data);
      worker.onerror = (event) => failed(new Error(event.message || "the reader could not be loaded"));
      worker.postMessage(request, transfer);
    });
  const answer = await ask({ bytes }, [bytes.buffer]);
  if (!("table" in answer)) {
    worker.terminate();
    throw new Error("failure" in answer ? answer.failure : "the reader gave no table");
  }
  return {
    ...answer,
    async rows(from, to) {
      const slice = await ask({ from, to });
      return "rows" in slice ? slice.rows : [];
    },
    close: () => worker.terminate(),
  };
}
