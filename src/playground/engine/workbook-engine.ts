import "./iterator-some";
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IExecutionOptions,
  type IMutation,
  type IOperation,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { addInOf } from "./add-in";
import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "./a1";
import { Calculation } from "./calculation";
import { readEmptyTextAsText } from "./cell-reading";
import type { CellContent, CellValue } from "./cell-content";
import { blockData, blockValues } from "./cell-values";
import { compareValuesLikeExcel } from "./comparison";
import { followChangedNames } from "./changed-names";
import { allowDeletionOfValidatedSheets } from "./deleted-sheets";
import { readFormulasLikeExcel } from "./formula-entry";
import { rememberFormulaCells } from "./formula-cells";
import { skipPermissionsOfReferences } from "./formula-permission";
import { GrowingSheets } from "./growing-sheets";
import { allowNumbersOfLists } from "./list-values";
import { PendingCells, type CellBlock } from "./pending-cells";
import { allowCellsBeyondTheSheet } from "./sheet-limits";
import { spillLikeExcel } from "./spill-calculation";
import { Spills } from "./spills";
import { allowTableNamesOfExcel } from "./table-names";
import { countTextLikeExcel } from "./text-as-number";
import { readTyped } from "./typed-value";
import { knowUnfilteredRows } from "./unfiltered-rows";

/** A worksheet and the area in it that an address names. */
export interface Place {
  sheet: Worksheet;
  area: Area;
}

/**
 * Works on the workbook of a running Univer, with or without a screen: writes cells, awaits the calculation, reads values.
 *
 * Give it the injector of a Univer whose plugins are registered and whose workbook exists.
 */
export class WorkbookEngine {
  readonly calculation: Calculation;
  readonly workbook: Workbook;
  readonly spills: Spills;
  readonly growth: GrowingSheets;
  /** Cells that `put` and `paint` collected. */
  readonly pending = new PendingCells();
  /** Called before each mutation or operation that runs through this engine. */
  beforeChange: ((mutation: IMutation<object> | IOperation<object>, params: object) => void) | undefined;
  private readonly commands: ICommandService;
  private readonly notation: { dispose(): void };
  private readonly nameFollower: { dispose(): void };

  constructor(
    readonly injector: Injector,
    unitId?: string,
  ) {
    const instances = injector.get(IUniverInstanceService);
    const workbook = unitId
      ? instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      : instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("no workbook: create one before the engine");
    this.workbook = workbook;
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(injector);
    this.spills = new Spills(injector, workbook.getUnitId());
    allowTableNamesOfExcel(injector);
    allowDeletionOfValidatedSheets(injector);
    allowCellsBeyondTheSheet();
    readEmptyTextAsText();
    compareValuesLikeExcel(injector);
    countTextLikeExcel(injector);
    spillLikeExcel(injector);
    this.notation = readFormulasLikeExcel(injector);
    allowNumbersOfLists(injector);
    skipPermissionsOfReferences(injector);
    rememberFormulaCells(injector);
    knowUnfilteredRows(injector, workbook);
    this.growth = new GrowingSheets(injector, workbook);
    this.nameFollower = followChangedNames(injector, workbook);
  }

  /** The id under which Univer keeps the workbook. */
  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Runs one of Univer's mutations or operations on this workbook, after the cells that wait; throws where Univer refuses it. */
  mutate<P extends object>(
    mutation: IMutation<P> | IOperation<P>,
    params: Omit<P, "unitId">,
    options?: IExecutionOptions,
  ): void {
    this.flush();
    this.execute(mutation, params, options);
  }

  /** Runs a mutation that has nothing to do with cells' contents and styles, such as a row's height, before the cells that wait. */
  mutateBeside<P extends object>(mutation: IMutation<P>, params: Omit<P, "unitId">): void {
    this.execute(mutation, params);
  }

  /** Collects contents of cells; Univer has them after `flush`. */
  put(sheetId: string, block: CellBlock): void {
    this.pending.putContents(sheetId, block);
  }

  /** Hands the collected cells to Univer, in one mutation per worksheet and kind. */
  flush(): void {
    if (this.pending.isEmpty) return;
    for (const { sheetId, contents, styles } of this.pending.take()) {
      if (!this.workbook.getSheetBySheetId(sheetId)) continue;
      if (contents) this.execute(SetRangeValuesMutation, { subUnitId: sheetId, cellValue: contents });
      if (styles)
        this.execute(SetRangeValuesMutation, { subUnitId: sheetId, cellValue: styles, trigger: SetStyleCommand.id });
    }
  }

  private execute<P extends object>(
    mutation: IMutation<P> | IOperation<P>,
    params: Omit<P, "unitId">,
    options?: IExecutionOptions,
  ): void {
    const full = { unitId: this.unitId, ...params };
    this.beforeChange?.(mutation as IMutation<object>, full);
    if (!this.commands.syncExecuteCommand(mutation.id, full, options)) {
      throw new Error(`the spreadsheet refused ${mutation.id}`);
    }
  }

  /** The worksheet of a name, in any case as Excel compares names; undefined when there is none. */
  findSheet(name: string): Worksheet | undefined {
    const wanted = name.toUpperCase();
    return this.workbook.getSheets().find((sheet) => sheet.getName().toUpperCase() === wanted);
  }

  /** The worksheet and area of an address; without a sheet name, on the active worksheet. Throws on what is no address. */
  place(address: string): Place {
    const area = parseArea(address);
    if (!area) throw new Error(`'${address}' is no address`);
    const sheet = area.sheet === undefined ? this.workbook.getActiveSheet() : this.findSheet(area.sheet);
    if (!sheet) throw new Error(`no worksheet '${area.sheet}'`);
    // Whole columns and rows end where the grid does today; any other area may reach beyond, where all is blank.
    const rowCount = area.rowCount === MAX_ROWS ? sheet.getRowCount() : area.rowCount;
    const columnCount = area.columnCount === MAX_COLUMNS ? sheet.getColumnCount() : area.columnCount;
    return { sheet, area: { ...area, rowCount, columnCount } };
  }

  /** Writes a block of contents from a corner on; `undefined` leaves a cell as it is. */
  write(
    sheet: Worksheet,
    row: number,
    column: number,
    contents: readonly (readonly (CellContent | undefined)[])[],
  ): void {
    const cellValue = blockData(row, column, contents, sheet.getCellMatrix().getMatrix());
    this.mutate(SetRangeValuesMutation, { subUnitId: sheet.getSheetId(), cellValue });
  }

  /** Types into the cell at an address as a user would: `=…` is a formula, `45%` a number, `'01` text. */
  type(address: string, entry: CellValue): void {
    const { sheet, area } = this.place(address);
    const content = typeof entry === "string" ? readTyped(entry).content : { value: entry };
    this.write(sheet, area.row, area.column, [[content]]);
  }

  /** Writes plain values from an address on; text stays text, whatever it looks like. */
  fill(address: string, values: readonly (readonly CellValue[])[]): void {
    const { sheet, area } = this.place(address);
    this.write(
      sheet,
      area.row,
      area.column,
      values.map((line) => line.map((value) => ({ value }))),
    );
  }

  /** The unrounded values at an address, spilled ones included, as they stand now. */
  values(address: string): CellValue[][] {
    const { sheet, area } = this.place(address);
    return this.blockValues(sheet, area);
  }

  /** The unrounded values of an area of a worksheet, spilled ones included, as they stand now. */
  blockValues(sheet: Worksheet, area: Area): CellValue[][] {
    this.flush();
    return blockValues(area, sheet.getCellMatrix().getMatrix(), this.spills.cells(sheet));
  }

  /** Types a formula, awaits the calculation and returns the values it spilled (one cell: `[[value]]`). */
  async evaluate(address: string, formula: string): Promise<CellValue[][]> {
    this.type(address, formula);
    await this.calculated();
    const { sheet, area } = this.place(address);
    return this.blockValues(sheet, this.spills.area(sheet, area.row, area.column) ?? area);
  }

  /** Resolves once every change so far is calculated. */
  calculated(): Promise<void> {
    return this.calculation.finished();
  }

  /** Calculates every formula anew. */
  async recalculate(): Promise<void> {
    await this.calculated();
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { forceCalculation: true },
      { onlyLocal: true },
    );
    await this.calculated();
  }

  /** Takes the add-in of the loaded functions away or brings it back; cells change only once something recalculates them. */
  setAddIn(isThere: boolean): void {
    const addIn = addInOf(this.injector);
    if (!addIn) throw new Error("no custom functions are loaded");
    addIn.set(isThere);
  }

  /** A formula as Excel shows it in a cell. */
  shownFormula(formula: string, sheetId: string, row: number, column: number): string {
    return addInOf(this.injector)?.shownFormula(formula, sheetId, row, column) ?? formula;
  }

  /** Stops listening to Univer. */
  dispose(): void {
    this.notation.dispose();
    this.growth.dispose();
    this.nameFollower.dispose();
    this.calculation.dispose();
  }
}
