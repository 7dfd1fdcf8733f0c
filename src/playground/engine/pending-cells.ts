import type { ICellData, IStyleData, Nullable } from "@univerjs/core";

/** Univer's cells by row and column. */
export type CellBlock = Record<number, Record<number, ICellData>>;

type Styles = Map<number, Map<number, Nullable<IStyleData>>>;

/** What is to be written into one worksheet. */
interface Pending {
  contents: CellBlock | undefined;
  styles: Styles | undefined;
}

/**
 * Cells on their way to Univer, collected per worksheet.
 *
 * Each of Univer's mutations walks through every listener and all formulas of a worksheet, so many small ones are far dearer than one.
 */
export class PendingCells {
  private readonly sheets = new Map<string, Pending>();

  /** Adds contents; a later one of the same cell replaces the earlier. */
  putContents(sheetId: string, block: CellBlock): void {
    const pending = this.of(sheetId);
    pending.contents ??= {};
    for (const [row, line] of Object.entries(block)) Object.assign((pending.contents[Number(row)] ??= {}), line);
  }

  /** Lays a style over a cell; `null` in a field takes it away, other fields stay. */
  putStyle(sheetId: string, row: number, column: number, style: IStyleData): void {
    const pending = this.of(sheetId);
    pending.styles ??= new Map();
    let line = pending.styles.get(row);
    if (!line) pending.styles.set(row, (line = new Map()));
    const before = line.get(column);
    line.set(column, before ? overlaid(before, style) : style);
  }

  /** The style waiting for a cell, if any. */
  styleOf(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    return this.sheets.get(sheetId)?.styles?.get(row)?.get(column);
  }

  /** Takes everything out, a block of contents and one of styles per worksheet. */
  take(): { sheetId: string; contents?: CellBlock; styles?: CellBlock }[] {
    const taken = [...this.sheets].map(([sheetId, { contents, styles }]) => ({
      sheetId,
      contents,
      styles: styles && blockOf(styles),
    }));
    this.sheets.clear();
    return taken;
  }

  /** Whether nothing waits. */
  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  private of(sheetId: string): Pending {
    let pending = this.sheets.get(sheetId);
    if (!pending) this.sheets.set(sheetId, (pending = { contents: undefined, styles: undefined }));
    return pending;
  }
}

/** One style over another; borders are laid edge by edge. */
export function overlaid(below: IStyleData, above: IStyleData): IStyleData {
  const both = { ...below, ...above };
  if (below.bd && above.bd) both.bd = { ...below.bd, ...above.bd };
  return both;
}

function blockOf(styles: Styles): CellBlock {
  const block: CellBlock = {};
  for (const [row, line] of styles) {
    const cells: Record<number, ICellData> = {};
    for (const [column, s] of line) cells[column] = { s };
    block[row] = cells;
  }
  return block;
}
