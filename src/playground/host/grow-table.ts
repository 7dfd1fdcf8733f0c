import type { ICellData, IMutationInfo, IStyleData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../engine";
import { cellData, cellValue } from "../engine/cell-values";
import { followGrowth, type GrowingCells } from "./covering-references";
import { nameEntry, nameFormula, namesIn, stored } from "./defined-names";
import { growingRules } from "./growing-rules";
import type { HostWorkbook } from "./host-workbook";
import { sheetsOf } from "./sheet-changes";
import { SetTableAreaMutation, type TableAreaParams } from "./table-area-mutation";
import { holds, type TableGrowth } from "./table-growth";
import { tableRange } from "./table-target";

/** Mutations of Univer that do something, and those that take it back. */
export interface Reversible {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

type Cells = Record<number, Record<number, ICellData>>;

/**
 * What makes a table grow over a block of cells that is written, with all that follows: the looks of its last row, calculated columns,
 * data validation, conditional formats, and formulas, names and charts that mean whole columns of it. The written cells keep their contents.
 */
export function growthOf(growth: TableGrowth, written: Area): Reversible {
  const { host } = growth.table;
  const { sheetId, sheet } = tableRange(growth.table);
  const growing = { sheet: sheet.getName(), from: growth.from, to: growth.to };
  const parts = [
    newRows(host, sheetId, growing, written),
    headersBeside(host, sheetId, growing, written),
    areaOfTable(growth),
    growingRules(host, sheetId, growing),
    followingFormulas(host, growing),
    followingNames(host, growing),
  ];
  return { redos: parts.flatMap(({ redos }) => redos), undos: parts.flatMap(({ undos }) => undos) };
}

/** The style that the rows below a growing table take: that of its last row. */
export function styleOfNewRow(growth: TableGrowth, column: number): IStyleData | undefined {
  const { host } = growth.table;
  const { sheet } = tableRange(growth.table);
  const cell = sheet.getCellRaw(growth.from.row + growth.from.rowCount - 1, column);
  return host.engine.workbook.getStyles().getStyleByCell(cell) ?? undefined;
}

function newRows(host: HostWorkbook, sheetId: string, { sheet, from, to }: GrowingCells, written: Area): Reversible {
  const cells = host.sheet(sheetId).getCellMatrix().getMatrix();
  const styles = host.engine.workbook.getStyles();
  const lexer = host.engine.injector.get(LexerTreeBuilder);
  const last = from.row + from.rowCount - 1;
  const [redo, undo]: [Cells, Cells] = [{}, {}];
  for (let column = from.column; column < from.column + from.columnCount; column++) {
    const style = styles.getStyleByCell(cells[last]?.[column]) ?? undefined;
    const above = from.rowCount > 2 ? cells[last - 1]?.[column]?.f : undefined;
    const calculated = calculatedColumn(host, cells[last]?.[column]?.f, from.rowCount > 2, above);
    const formula = calculated && followGrowth(calculated, sheet, { sheet, from, to });
    for (let row = last + 1; row < to.row + to.rowCount; row++) {
      const before = styles.getStyleByCell(cells[row]?.[column]) ?? undefined;
      const filled = formula && !holds(written, row, column);
      if (!style && !filled) continue;
      // Where the row above leaves the number format open, a cell keeps the one it got by being typed into.
      (redo[row] ??= {})[column] = {
        ...(filled ? cellData({ formula: lexer.moveFormulaRefOffset(formula, 0, row - last) }) : {}),
        ...(style ? { s: { ...style } } : {}),
      };
      (undo[row] ??= {})[column] = {
        ...(filled ? cellData({ value: null }) : {}),
        ...(style ? { s: restored(before, style) } : {}),
      };
    }
  }
  return cellChange(host, sheetId, redo, undo);
}

/** The formula of a column whose last rows hold the same one, as R1C1 would write it. */
function calculatedColumn(
  host: HostWorkbook,
  last: Nullable<string>,
  hasMore: boolean,
  above: Nullable<string>,
): string | undefined {
  if (!last || !hasMore) return last ?? undefined;
  if (!above) return undefined;
  return host.engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(above, 0, 1) === last ? last : undefined;
}

/** Lays an earlier style over a later one so that nothing of the later one stays. */
function restored(before: IStyleData | undefined, after: IStyleData): IStyleData {
  return { ...Object.fromEntries(Object.keys(after).map((key) => [key, null])), ...before };
}

/** A new column has the looks of the header beside it; its title is what was written there, else Column1, which undoing takes away. */
function headersBeside(host: HostWorkbook, sheetId: string, { from, to }: GrowingCells, written: Area): Reversible {
  const cells = host.sheet(sheetId).getCellMatrix().getMatrix();
  const styles = host.engine.workbook.getStyles();
  const style = styles.getStyleByCell(cells[from.row]?.[from.column + from.columnCount - 1]);
  const [redo, undo]: [Cells, Cells] = [{}, {}];
  for (let column = from.column + from.columnCount; column < to.column + to.columnCount; column++) {
    const before = styles.getStyleByCell(cells[from.row]?.[column]) ?? undefined;
    const blank = !holds(written, from.row, column) && cellValue(cells[from.row]?.[column]) === null;
    if (!style && !blank) continue;
    if (style) (redo[from.row] ??= {})[column] = { s: { ...style } };
    (undo[from.row] ??= {})[column] = {
      ...(blank ? cellData({ value: null }) : {}),
      ...(style ? { s: restored(before, style) } : {}),
    };
  }
  return cellChange(host, sheetId, redo, undo);
}

function areaOfTable({ table, from, to }: TableGrowth): Reversible {
  const { host } = table;
  const { sheetId } = tableRange(table);
  const params = (was: Area, becomes: Area): TableAreaParams => ({
    unitId: host.engine.unitId,
    subUnitId: sheetId,
    tableId: table.id,
    from: was,
    to: becomes,
  });
  return {
    redos: [{ id: SetTableAreaMutation, params: params(from, to) }],
    undos: [{ id: SetTableAreaMutation, params: params(to, from) }],
  };
}

function followingFormulas(host: HostWorkbook, growing: GrowingCells): Reversible {
  const parts = sheetsOf(host).map(({ sheet, sheetId }) => {
    const [redo, undo]: [Cells, Cells] = [{}, {}];
    const home = sheet.getName();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f) return;
      const formula = followGrowth(cell.f, home, growing);
      if (formula === cell.f) return;
      (redo[row] ??= {})[column] = cellData({ formula });
      (undo[row] ??= {})[column] = cellData({ formula: cell.f });
    });
    return cellChange(host, sheetId, redo, undo);
  });
  return { redos: parts.flatMap(({ redos }) => redos), undos: parts.flatMap(({ undos }) => undos) };
}

function followingNames(host: HostWorkbook, growing: GrowingCells): Reversible {
  const { unitId } = host.engine;
  const scopes = [undefined, ...sheetsOf(host).map(({ sheetId }) => sheetId)];
  const changes = scopes.flatMap((sheetId) => {
    const home = sheetId === undefined ? "" : host.sheet(sheetId).getName();
    return namesIn({ host, sheetId }).flatMap((name) => {
      const formula = nameFormula(name);
      const next = followGrowth(formula, home, growing);
      const entry = nameEntry(name);
      return next === formula ? [] : [{ entry, next: { ...entry, formulaOrRefString: stored(next) } }];
    });
  });
  const { id } = SetDefinedNameMutation;
  return {
    redos: changes.map(({ next }) => ({ id, params: { ...next, unitId } })),
    undos: changes.map(({ entry }) => ({ id, params: { ...entry, unitId } })),
  };
}

function cellChange(host: HostWorkbook, subUnitId: string, redo: Cells, undo: Cells): Reversible {
  if (Object.keys(undo).length === 0) return { redos: [], undos: [] };
  const { unitId } = host.engine;
  const mutation = (cellValue: Cells) => ({ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } });
  return { redos: [mutation(redo)], undos: [mutation(undo)] };
}
