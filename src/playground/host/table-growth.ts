import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../engine";
import { cellValue } from "../engine/cell-values";
import type { HostWorkbook } from "./host-workbook";
import { intersection } from "./range-target";
import { tableRange, tablesIn, univerTable, type TableTarget } from "./table-target";

/** A table that takes in what was written at its edge: where it stood and where it will stand. */
export interface TableGrowth {
  table: TableTarget;
  from: Area;
  to: Area;
}

/** Rows below a table that it could not take in, and why. */
export interface GrowthRefusal {
  table: string;
  /** How many of the written rows stay outside. */
  rows: number;
  reason: "protected" | "cells in the way" | "another table";
}

/** What tables do about a block of cells that is written. */
export interface GrowthPlan {
  growths: TableGrowth[];
  refusals: GrowthRefusal[];
}

/**
 * Which tables of a worksheet grow, as Excel's do, when somebody types or pastes a block of cells: one that begins in a table or in the row
 * or column right beyond it, and ends beyond it. A table never takes in cells that hold something and are not among those written.
 */
export function plannedGrowth(host: HostWorkbook, sheetId: string, written: Area): GrowthPlan {
  const plan: GrowthPlan = { growths: [], refusals: [] };
  for (const table of tablesIn(host, sheetId)) {
    const { area: from } = tableRange(table);
    const rows = rowsBelow(from, written);
    const columns = columnsBeside(from, written, rows);
    if (rows === 0 && columns === 0) continue;
    const shapes = [
      [rows, columns],
      [rows, 0],
      [0, columns],
    ].filter(([down, right]) => down + right > 0);
    const reasons = shapes.map(([down, right]) => obstacle(table, grown(from, down, right), written));
    const free = reasons.indexOf(undefined);
    if (free >= 0) plan.growths.push({ table, from, to: grown(from, shapes[free][0], shapes[free][1]) });
    if (rows > 0 && (free < 0 || shapes[free][0] === 0)) {
      const reason = reasons.find((found, index) => found && shapes[index][0] > 0)!;
      plan.refusals.push({ table: univerTable(table).getDisplayName(), rows, reason });
    }
  }
  return plan;
}

function grown(area: Area, down: number, right: number): Area {
  return { ...area, rowCount: area.rowCount + down, columnCount: area.columnCount + right };
}

function rowsBelow(table: Area, written: Area): number {
  const next = table.row + table.rowCount;
  const meetsColumns =
    written.column < table.column + table.columnCount && written.column + written.columnCount > table.column;
  return meetsColumns && written.row >= table.row && written.row <= next
    ? Math.max(0, written.row + written.rowCount - next)
    : 0;
}

function columnsBeside(table: Area, written: Area, below: number): number {
  const next = table.column + table.columnCount;
  const meetsRows = written.row >= table.row && written.row < table.row + table.rowCount + below;
  return meetsRows && written.column >= table.column && written.column <= next
    ? Math.max(0, written.column + written.columnCount - next)
    : 0;
}

function obstacle(table: TableTarget, to: Area, written: Area): GrowthRefusal["reason"] | undefined {
  const { host } = table;
  const { area: from, sheetId, sheet } = tableRange(table);
  if (host.extrasOf(sheetId).protection.protected) return "protected";
  const others = tablesIn(host, sheetId).filter(({ id }) => id !== table.id);
  if (others.some((other) => intersection(tableRange(other).area, to))) return "another table";
  const cells = sheet.getCellMatrix().getMatrix();
  const spilled = host.engine.spills.cells(sheet);
  for (let r = to.row; r < to.row + to.rowCount; r++) {
    for (let c = to.column; c < to.column + to.columnCount; c++) {
      if (holds(from, r, c) || holds(written, r, c)) continue;
      if (!isBlank(cells[r]?.[c]) || spilled?.[r]?.[c]) return "cells in the way";
    }
  }
  return undefined;
}

/** Whether a cell holds nothing, whatever it looks like. */
export function isBlank(cell: Nullable<ICellData>): boolean {
  return !cell?.f && !cell?.si && cellValue(cell) === null;
}

/** Whether an area has a cell. */
export function holds({ row, column, rowCount, columnCount }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rowCount && c >= column && c < column + columnCount;
}
