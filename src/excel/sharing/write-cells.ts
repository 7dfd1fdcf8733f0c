import type { Shown } from "./outcome";

/** What to write into one cell: a formula, or a value as `held` gives it. */
export interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: Shown;
}

/** Bytes that go to Excel at once. */
const ENOUGH = 500_000;

/** Writes entries in as few commands and batches as may be: neighbours below each other go together. */
export async function writeEntries(context: Excel.RequestContext, entries: readonly Entry[]): Promise<void> {
  let queued = 0;
  for (const run of runsOf(entries)) {
    const { sheet, row, column } = run[0];
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1).formulas = run.map(
      ({ entry }) => [entry],
    );
    queued += run.reduce((sum, { entry }) => sum + String(entry).length + 4, 300);
    if (queued < ENOUGH) continue;
    await context.sync();
    queued = 0;
  }
  if (queued > 0) await context.sync();
}

function runsOf(entries: readonly Entry[]): Entry[][] {
  const sorted = [...entries].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row,
  );
  const runs: Entry[][] = [];
  for (const entry of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.sheet === entry.sheet && last.column === entry.column && last.row + 1 === entry.row)
      runs.at(-1)!.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
