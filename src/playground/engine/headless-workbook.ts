import "./iterator-some";
import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType, type ICellData } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaTexts from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { CellValue } from "./cell-content";
import { cellData } from "./cell-values";
import { WorkbookEngine } from "./workbook-engine";

/** How a headless workbook starts. */
export interface HeadlessOptions {
  /** Names of its worksheets, in order; one "Sheet1" by default. */
  sheets?: string[];
  /** Size of each worksheet; few columns keep it quick. */
  rowCount?: number;
  columnCount?: number;
  /** Values of the first worksheet from A1 on; far quicker than filling them in afterwards. */
  values?: CellValue[][];
  /** False: formulas are kept but never calculated, for tests that only look at what is written. */
  calculate?: boolean;
}

/** Creates a workbook without a screen, as tests need it; call `dispose` on the result when done. */
export function createHeadlessWorkbook(options: HeadlessOptions = {}): WorkbookEngine & Disposable {
  const { sheets = ["Sheet1"], rowCount = 2000, columnCount = 60, calculate = true, values = [] } = options;
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(formulaTexts) },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "workbook",
    name: "Book1",
    sheetOrder: ids,
    sheets: Object.fromEntries(
      ids.map((id, index) => [
        id,
        { id, name: sheets[index], rowCount, columnCount, cellData: index === 0 ? cellsOf(values) : {} },
      ]),
    ),
  });
  return new HeadlessWorkbook(univer, calculate);
}

function cellsOf(values: CellValue[][]): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  values.forEach((line, r) => {
    const row: Record<number, ICellData> = {};
    line.forEach((value, c) => {
      if (value !== null) row[c] = cellData({ value }, true);
    });
    cells[r] = row;
  });
  return cells;
}

interface Disposable {
  dispose(): void;
}

class HeadlessWorkbook extends WorkbookEngine {
  constructor(
    private readonly univer: Univer,
    private readonly calculates: boolean,
  ) {
    super(univer.__getInjector());
    // What starts every calculation; Univer's own switch for it wants a worker.
    if (!calculates) this.injector.get(TriggerCalculationController).dispose();
  }

  override async calculated(): Promise<void> {
    if (this.calculates) await super.calculated();
  }

  override dispose(): void {
    super.dispose();
    this.univer.dispose();
  }
}
