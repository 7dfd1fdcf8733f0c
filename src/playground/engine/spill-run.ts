import { ObjectMatrix, type ICellData, type IRange, type IUnitRange, type Nullable } from "@univerjs/core";
import type { IFormulaCurrentConfigService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { MAX_COLUMNS } from "./a1";
import { meet, type Spill } from "./spill-obstacles";

/** The spills of a worksheet, by `cellKey` of their first cell. */
export type SheetSpills = Map<number, Spill>;

type Cell = Nullable<ICellData>;
type Rows = Record<number, Record<number, Cell>>;
type Ranges = Nullable<Record<string, Record<number, Nullable<Record<number, IRange>>>>>;

/** A formula whose results differ from those that were there. */
export interface SpillChange {
  unitId: string;
  sheetId: string;
  spill: Pick<Spill, "row" | "column">;
  /** Where results were and are. */
  ranges: IRange[];
  /** When, on the clock of the calculation. */
  at: number;
}

/** One number for a cell of a worksheet. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** One text for a worksheet. */
export function sheetKey(unitId: string, sheetId: string): string {
  return `${unitId}!${sheetId}`;
}

/** Every spill that Univer's record of ranges holds; `isBlocked` tells those that only want their range. */
export function spillsOf(
  ranges: Record<string, Ranges>,
  isBlocked: (unitId: string, sheetId: string, row: number, column: number) => boolean,
): Map<string, SheetSpills> {
  const all = new Map<string, SheetSpills>();
  for (const [unitId, sheets] of Object.entries(ranges)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const spills: SheetSpills = new Map();
      for (const [row, line] of Object.entries(rows)) {
        for (const [column, range] of Object.entries(line ?? {})) {
          const [r, c] = [Number(row), Number(column)];
          spills.set(cellKey(r, c), { row: r, column: c, range, blocked: isBlocked(unitId, sheetId, r, c) });
        }
      }
      all.set(sheetKey(unitId, sheetId), spills);
    }
  }
  return all;
}

/** The ranges of spills that are not, or not the same, among the others. */
export function spillsThatDiffer(spills: Map<string, SheetSpills>, others: Map<string, SheetSpills>): IUnitRange[] {
  return [...spills].flatMap(([sheet, ofSheet]) => {
    const [unitId, sheetId] = sheet.split("!");
    return [...ofSheet]
      .filter(([key, { range, blocked }]) => !blocked && !sameRange(range, others.get(sheet)?.get(key)?.range))
      .map(([, { range }]) => ({ unitId, sheetId, range }));
  });
}

function sameRange(a: IRange, b: IRange | undefined): boolean {
  return (
    b !== undefined &&
    a.startRow === b.startRow &&
    a.startColumn === b.startColumn &&
    a.endRow === b.endRow &&
    a.endColumn === b.endColumn
  );
}

/**
 * The spilled cells as one calculation sees them: those of the run before, less those of formulas calculated since, and the new ones.
 *
 * The cells of the run before are copied row by row as they go, because the sheet shows them until the calculation ends.
 */
export class SpilledCells {
  private readonly copied = new WeakSet<object>();

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
  ) {}

  /** Makes the lists of rows of the run before this calculation's own. */
  begin(): void {
    for (const sheets of Object.values(this.config.getArrayFormulaCellData())) {
      for (const [sheetId, matrix] of Object.entries(sheets ?? {}))
        sheets![sheetId] = new ObjectMatrix({ ...matrix.getMatrix() });
    }
  }

  /** The cells of a spill, row by row. */
  read(unitId: string, sheetId: string, range: IRange): Cell[][] {
    const fresh = this.runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getMatrix() as Rows | undefined;
    const old = this.config.getArrayFormulaCellData()[unitId]?.[sheetId]?.getMatrix() as Rows | undefined;
    const cells: Cell[][] = [];
    for (let r = range.startRow; r <= range.endRow; r++) {
      const line: Cell[] = [];
      for (let c = range.startColumn; c <= range.endColumn; c++) line.push(fresh?.[r]?.[c] ?? old?.[r]?.[c]);
      cells.push(line);
    }
    return cells;
  }

  /** Takes the cells of a spill away. */
  remove(unitId: string, sheetId: string, range: IRange): void {
    const fresh = this.runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getMatrix() as Rows | undefined;
    const old = this.config.getArrayFormulaCellData()[unitId]?.[sheetId]?.getMatrix() as Rows | undefined;
    if (fresh) removeCells(fresh, range);
    if (!old) return;
    for (let r = range.startRow; r <= range.endRow; r++) {
      if (old[r] && !this.copied.has(old[r])) this.copied.add((old[r] = { ...old[r] }));
    }
    removeCells(old, range);
  }
}

/** Takes the cells of a range out of rows. */
export function removeCells(rows: Rows, range: IRange): void {
  for (let r = range.startRow; r <= range.endRow; r++) {
    const line = rows[r];
    if (!line) continue;
    for (let c = range.startColumn; c <= range.endColumn; c++) delete line[c];
  }
}

/** Whether two blocks of cells show the same. */
export function sameCells(a: Cell[][] | undefined, b: Cell[][] | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.length === b.length &&
    a.every(
      (line, r) =>
        line.length === b[r].length && line.every((cell, c) => cell?.v === b[r][c]?.v && cell?.t === b[r][c]?.t),
    )
  );
}

/** Whether a formula that reads these ranges was calculated after every change to them, as far as can be told. */
export function readsNothingNewer(reads: readonly IUnitRange[], at: number, changes: readonly SpillChange[]): boolean {
  let touched = false;
  for (const change of changes) {
    for (const { unitId, sheetId, range } of reads) {
      if (unitId !== change.unitId || sheetId !== change.sheetId) continue;
      if (!change.ranges.some((changed) => meet(changed, range))) continue;
      if (at < change.at) return false;
      touched = true;
    }
  }
  return touched;
}
