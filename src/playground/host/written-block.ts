import { ICommandService, type IMutationInfo } from "@univerjs/core";
import type { Area } from "../engine";
import { growthOf, type Reversible } from "./grow-table";
import type { HostWorkbook } from "./host-workbook";
import { plannedGrowth, type GrowthRefusal } from "./table-growth";

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

/** Runs mutations in their order. */
export function runMutations(host: HostWorkbook, mutations: readonly IMutationInfo[]): void {
  const commands = host.engine.injector.get(ICommandService);
  for (const { id, params } of mutations) {
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`the spreadsheet refused ${id}`);
  }
}
