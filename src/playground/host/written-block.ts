import { ICommandService, type IMutationInfo } from "@univerjs/core";
import type { Area } from "../engine";
import { growthOf, type Reversible } from "./grow-table";
import type { HostWorkbook } from "./host-workbook";
import { isBlank, plannedGrowth, type GrowthRefusal } from "./table-growth";
import { tableRange, tablesIn } from "./table-target";

/** What tables do about a block that somebody types or pastes: mutations to run beside those of the block, and what they could not take in. */
export interface BlockGrowth extends Reversible {
  refusals: GrowthRefusal[];
}

/** What tables do about a block of cells that somebody types or pastes; nothing is changed yet. */
export function growthFor(host: HostWorkbook, sheetId: string, written: Area): BlockGrowth {
  host.engine.flush();
  const { growths, refusals } = plannedGrowth(host, sheetId, written);
  const parts = growths.map((growth) => growthOf(growth, written));
  return {
    redos: parts.flatMap(({ redos }) => redos),
    undos: parts.flatMap(({ undos }) => undos),
    refusals,
  };
}

/** The first cell of the empty row below a table whose last cell this is; undefined for other cells, and where the table cannot grow. */
export function rowBelow(
  host: HostWorkbook,
  sheetId: string,
  row: number,
  column: number,
): { sheetId: string; area: Area } | undefined {
  for (const table of tablesIn(host, sheetId)) {
    const { area, sheet } = tableRange(table);
    if (row !== area.row + area.rowCount - 1 || column !== area.column + area.columnCount - 1) continue;
    const first = { row: row + 1, column: area.column, rowCount: 1, columnCount: 1 };
    const isFree = isBlank(sheet.getCellRaw(first.row, first.column));
    return isFree && plannedGrowth(host, sheetId, first).growths.length > 0 ? { sheetId, area: first } : undefined;
  }
  return undefined;
}

/** Runs mutations in their order. */
export function runMutations(host: HostWorkbook, mutations: readonly IMutationInfo[]): void {
  const commands = host.engine.injector.get(ICommandService);
  for (const { id, params } of mutations) {
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`the spreadsheet refused ${id}`);
  }
}
