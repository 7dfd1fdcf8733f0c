import { quotedSheetName, type CellValue, type LoadedFunctions, type WorkbookEngine } from "../engine";
import { growthFor, runMutations, type ExcelHost } from "../host";
import { errorTextOf } from "./status-strip";

/** What `window.playground` offers to browser tests and to the curious in the console. */
export interface PlaygroundSurface {
  /** Resolves once the demo workbook is calculated and the pane may load; rejects with the reason where that failed. */
  ready: Promise<void>;
  /** Types into a cell as a user would: `=…` is a formula, `45%` a number, `'01` text; a table that ends right above grows. */
  type(sheet: string, address: string, entry: CellValue): void;
  /** The unrounded values of an area, spilled cells included. */
  read(sheet: string, address: string): CellValue[][];
  /** Why a cell shows an error; "" where it shows none. */
  errorText(sheet: string, address: string): string;
  /** Resolves once everything written so far is calculated. */
  settled(): Promise<void>;
  /** The names of the sheets, in order. */
  sheets(): string[];
  /** Makes a sheet the active one. */
  activate(sheet: string): void;
  /** Takes the add-in's functions away or brings them back, as on a colleague's Excel; nothing is recalculated by that. */
  setAddIn(isThere: boolean): void;
  /** The Excel JavaScript API of this workbook, its charts, and the levers that make it fail. */
  host: ExcelHost;
}

/** The part of the surface that works on a running workbook. */
export function workbookSurface(
  engine: WorkbookEngine,
  functions: LoadedFunctions,
  host: ExcelHost,
  activate: (sheetId: string) => void,
): Omit<PlaygroundSurface, "ready"> {
  const full = (sheet: string, address: string) => `${quotedSheetName(sheet)}!${address}`;
  return {
    host,
    type(sheet, address, entry) {
      const { sheet: worksheet, area } = engine.place(full(sheet, address));
      const cell = { ...area, rowCount: 1, columnCount: 1 };
      const growth = entry === null || entry === "" ? undefined : growthFor(host.state, worksheet.getSheetId(), cell);
      engine.type(full(sheet, address), entry);
      runMutations(host.state, growth?.redos ?? []);
    },
    read: (sheet, address) => engine.values(full(sheet, address)),
    errorText: (sheet, address) => errorTextOf(engine, functions, sheet, address),
    setAddIn: (isThere) => engine.setAddIn(isThere),
    settled: () => engine.calculated(),
    sheets: () => engine.workbook.getSheets().map((sheet) => sheet.getName()),
    activate(name) {
      const sheet = engine.findSheet(name);
      if (!sheet) throw new Error(`no worksheet '${name}'`);
      activate(sheet.getSheetId());
    },
  };
}
