import { generateRandomId, IUndoRedoService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { otherFormat, sheetNameFor, type CsvCell } from "../csv";
import type { WorkbookEngine } from "../engine";
import { readCsvBeside, type CsvReader } from "./csv-reader";
import { dataCells, dataSheet } from "./data-sheet";

/** Rows put into the sheet at a time: some twenty milliseconds' work. */
const SLICE = 20_000;

/** Hears which part of a file is in its sheet, 0 to 1. */
export type Progress = (done: number) => void;

/** A CSV file that became a sheet: a sentence about it, and how it was read. */
export interface OpenedCsv {
  sentence: string;
  sheetId: string;
  table: CsvReader["table"];
}

/** Opens the bytes of a CSV file as a new, active sheet named after the file; rejects with a sentence that says why not. */
export async function openCsv(
  engine: WorkbookEngine,
  activate: (sheetId: string) => void,
  file: string,
  bytes: Uint8Array,
  progress: Progress,
): Promise<OpenedCsv> {
  const other = otherFormat(file, bytes);
  if (other) throw new Error(other);
  const reader = await readCsvBeside(bytes);
  try {
    const name = sheetNameFor(
      file,
      engine.workbook.getSheets().map((sheet) => sheet.getName()),
    );
    const sheetId = await insertSheet(engine, activate, name, reader, progress);
    const { rowCount, table } = reader;
    const rows = rowCount - (table.header ? 1 : 0);
    const sentence = `${name}: ${counted(rows, "row")} and ${counted(table.columns, "column")}`;
    return { sentence, sheetId, table };
  } finally {
    reader.close();
  }
}

/** Inserts the sheet with its first rows and fills in the others slice by slice, and resolves to its id; undoing takes the whole sheet away. */
async function insertSheet(
  engine: WorkbookEngine,
  activate: (sheetId: string) => void,
  name: string,
  reader: CsvReader,
  progress: Progress,
): Promise<string> {
  const { table, rowCount } = reader;
  const id = generateRandomId();
  const index = engine.workbook.getSheets().length;
  const first = { ...table, rows: await reader.rows(0, SLICE) };
  const sheet = mergeWorksheetSnapshotWithDefault({ ...dataSheet(name, first, rowCount), id });
  engine.mutate(InsertSheetMutation, { index, sheet });
  activate(id);
  const watched = watchWriting(engine);
  for (let from = SLICE; from < rowCount; from += SLICE) {
    progress(from / rowCount);
    const rows = await reader.rows(from, from + SLICE);
    await turn();
    fill(engine, id, from, rows);
  }
  const grid = sheetOf(engine, id);
  const { unitId } = engine;
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
    // The sheet as it is when it is taken away: what was typed into it since is undone by then.
    redoMutations: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: grid.getConfig() } }],
  });
  if (rowCount <= SLICE) {
    watched.end();
    return id;
  }
  // Rows that come without a mutation are neither drawn nor known to formulas written meanwhile.
  const cellValue = { 0: { 0: grid.getCellMatrix().getMatrix()[0]?.[0] ?? {} } };
  engine.mutate(SetRangeValuesMutation, { subUnitId: id, cellValue });
  watched.end();
  if (watched.written) await engine.recalculate();
  return id;
}

/** Puts rows straight among the sheet's: a mutation would have all of the sheet's cells looked at again for every slice. */
function fill(engine: WorkbookEngine, id: string, from: number, rows: CsvCell[][]): void {
  const cells = sheetOf(engine, id).getCellMatrix().getMatrix();
  rows.forEach((row, index) => {
    // What was typed there meanwhile stays.
    cells[from + index] = { ...dataCells(row, false), ...cells[from + index] };
  });
}

function sheetOf(engine: WorkbookEngine, id: string) {
  const sheet = engine.workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error("the sheet was deleted before all rows were in it");
  return sheet;
}

/** Whether a formula may have been calculated over rows that were not there yet. */
function watchWriting(engine: WorkbookEngine) {
  const stop = engine.calculation.onStart(() => (watched.written = true));
  const watched = { written: false, end: stop };
  return watched;
}

/** Lets the page draw and answer before the work goes on. */
function turn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
