import type { ICellData, Injector, IRange, Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type ArrayValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { errorKey, errorMessagesOf } from "./error-messages";
import { meet, spillObstacle, type Spill } from "./spill-obstacles";
import { cellKey, sameCells, sheetKey, SpilledCells, type SheetSpills, type SpillChange } from "./spill-run";

/** A formula of a sheet, by the place of its cell. */
export interface FormulaCell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}

/** Where formulas spill during one calculation, and what that changed. */
export class SpillBook {
  /** The spills as they stand now, by `sheetKey`. */
  spills = new Map<string, SheetSpills>();
  /** What formulas of this pass changed. */
  changes: SpillChange[] = [];
  /** The formulas that had or have a spill, with the range that the run before left them. */
  readonly written = new Map<string, FormulaCell & { before?: IRange }>();
  private readonly times = new Map<string, Map<number, number>>();
  private clock = 0;
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly cells: SpilledCells;

  constructor(private readonly injector: Injector) {
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.cells = new SpilledCells(this.config, this.runtime);
  }

  /** Starts a calculation from the spills that stand. */
  begin(spills: Map<string, SheetSpills>): void {
    this.spills = spills;
    this.changes = [];
    this.written.clear();
    this.times.clear();
    this.cells.begin();
  }

  /** When the formula in a cell was calculated last; undefined if not in this calculation. */
  calculatedAt({ unitId, sheetId, row, column }: FormulaCell): number | undefined {
    return this.times.get(sheetKey(unitId, sheetId))?.get(cellKey(row, column));
  }

  /** Notes the time of the formula whose result is at hand; out of turn it counts as not calculated. */
  tick({ unitId, sheetId, row, column }: FormulaCell, outOfTurn: boolean): void {
    const sheet = sheetKey(unitId, sheetId);
    let times = this.times.get(sheet);
    if (!times) this.times.set(sheet, (times = new Map()));
    this.clock++;
    if (!outOfTurn) times.set(cellKey(row, column), this.clock);
  }

  /** Keeps the result of the formula; `write` is Univer's own way to do so. */
  store(at: FormulaCell, result: FunctionVariantType, write: (result: FunctionVariantType) => void): void {
    const { unitId, sheetId, row, column } = at;
    const spills = this.of(unitId, sheetId);
    const before = spills.get(cellKey(row, column));
    const range = resultRange(result, row, column);
    if (!before && !range) return write(result);
    const kept = before && !before.blocked ? before : undefined;
    const name = `${sheetKey(unitId, sheetId)}!${row}:${column}`;
    if (!this.written.has(name)) this.written.set(name, { ...at, before: kept?.range });
    const old = kept && this.cells.read(unitId, sheetId, kept.range);
    if (kept) this.cells.remove(unitId, sheetId, kept.range);
    const now = range ? this.spill(at, range, result, write) : this.single(at, result, write);
    if (now) spills.set(cellKey(row, column), now);
    else spills.delete(cellKey(row, column));
    const fresh = now && !now.blocked ? this.cells.read(unitId, sheetId, now.range) : undefined;
    if (!sameCells(old, fresh)) this.change(at, [...(kept ? [kept.range] : []), ...(fresh ? [now!.range] : [])]);
  }

  private single({ unitId, sheetId, row, column }: FormulaCell, result: FunctionVariantType, write: Write): undefined {
    this.say(sheetId, row, column, undefined);
    write(result);
    delete this.runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column];
  }

  private spill(at: FormulaCell, range: IRange, result: FunctionVariantType, write: Write): Spill {
    const { unitId, sheetId, row, column } = at;
    const spill: Spill = { row, column, range, blocked: false };
    const stored = this.config.getUnitData()[unitId]?.[sheetId]?.cellData.getMatrix() ?? {};
    const obstacle = spillObstacle(spill, stored, this.of(unitId, sheetId).values());
    if (obstacle === undefined) write(result);
    else {
      write(ErrorValueObject.create(ErrorType.SPILL));
      // Univer looks here for what a cell that is emptied may set free.
      const sheets = (this.runtime.getUnitArrayFormula()[unitId] ??= {});
      ((sheets[sheetId] ??= {})[row] ??= {})[column] = range;
    }
    this.say(sheetId, row, column, obstacle);
    spill.blocked =
      (this.runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column) as Cell)?.v === ErrorType.SPILL;
    return spill;
  }

  private change(at: FormulaCell, ranges: IRange[]): void {
    this.changes.push({ unitId: at.unitId, sheetId: at.sheetId, spill: at, ranges, at: this.clock });
    forgetArrays(at, ranges);
  }

  private say(sheetId: string, row: number, column: number, message: string | undefined): void {
    const messages = errorMessagesOf(this.injector);
    const key = errorKey(sheetId, row, column);
    if (message !== undefined) messages.set(key, { code: ErrorType.SPILL, message });
    else if (messages.get(key)?.code === ErrorType.SPILL) messages.delete(key);
  }

  private of(unitId: string, sheetId: string): SheetSpills {
    const key = sheetKey(unitId, sheetId);
    let spills = this.spills.get(key);
    if (!spills) this.spills.set(key, (spills = new Map()));
    return spills;
  }
}

type Write = (result: FunctionVariantType) => void;
type Cell = Nullable<ICellData>;

/** The range that a result covers from its cell on; undefined for a single value. */
function resultRange(result: FunctionVariantType, row: number, column: number): IRange | undefined {
  if (!result.isReferenceObject() && !(result.isValueObject() && (result as ArrayValueObject).isArray()))
    return undefined;
  const { startRow, startColumn, endRow, endColumn } = (result as ArrayValueObject).getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return undefined;
  return {
    startRow: row,
    startColumn: column,
    endRow: endRow - startRow + row,
    endColumn: endColumn - startColumn + column,
  };
}

/** Ranges that were read once are kept as arrays; those that hold spilled cells that changed are read anew. */
function forgetArrays({ unitId, sheetId }: FormulaCell, ranges: IRange[]): void {
  const stale: string[] = [];
  FORMULA_REF_TO_ARRAY_CACHE.forEach((array: ArrayValueObject, key: string) => {
    if (array.getUnitId() !== unitId || array.getSheetId() !== sheetId) return;
    const [startRow, startColumn] = [array.getCurrentRow(), array.getCurrentColumn()];
    const [endRow, endColumn] = [startRow + array.getRowCount() - 1, startColumn + array.getColumnCount() - 1];
    if (ranges.some((range) => meet(range, { startRow, startColumn, endRow, endColumn }))) stale.push(key);
  });
  for (const key of stale) FORMULA_REF_TO_ARRAY_CACHE.delete(key);
}
