import { CommandType, ICommandService } from "@univerjs/core";
import type { Area } from "../engine";
import { followGrowth, grownWith } from "./covering-references";
import { extendedArea } from "./growing-rules";
import type { HostWorkbook } from "./host-workbook";
import { RangeTarget } from "./range-target";
import { placeTable } from "./table-changes";
import { univerTable } from "./table-target";

/** The id of the mutation that gives a table another area, with what only the host knows of it: its conditional formats and charts. */
export const SetTableAreaMutation = "playground.mutation.set-table-area";

/** What it takes: the area before and after, both with the same corner. */
export interface TableAreaParams {
  unitId: string;
  subUnitId: string;
  tableId: string;
  from: Area;
  to: Area;
}

/** Makes the mutation known to Univer, so that undoing and redoing find it. */
export function registerTableArea(host: HostWorkbook): void {
  const commands = host.engine.injector.get(ICommandService);
  if (commands.hasCommand(SetTableAreaMutation)) return;
  commands.registerCommand({
    id: SetTableAreaMutation,
    type: CommandType.MUTATION,
    handler: (_, params) => setTableArea(host, params as TableAreaParams),
  });
}

function setTableArea(host: HostWorkbook, { subUnitId, tableId, from, to }: TableAreaParams): boolean {
  const table = { host, id: tableId };
  const range = new RangeTarget(host, subUnitId, to);
  const sheet = univerTable(table) && range.sheet.getName();
  range.makeRoom();
  placeTable(table, range);
  for (const format of host.conditionalFormats) {
    if (format.sheetId !== subUnitId) continue;
    format.area = extendedArea(format.area, from, to) ?? format.area;
    format.formula = followGrowth(format.formula, sheet, { sheet, from, to });
  }
  followCharts(host, subUnitId, from, to);
  return true;
}

function followCharts(host: HostWorkbook, sheetId: string, from: Area, to: Area): void {
  let changed = false;
  for (const series of host.charts.flatMap((chart) => chart.series)) {
    for (const part of [series.values, series.xValues]) {
      const area = part?.sheetId === sheetId ? grownWith(part.area, from, to) : undefined;
      if (!part || !area) continue;
      part.area = area;
      changed = true;
    }
  }
  if (!changed) return;
  host.chartsChanged();
  host.announceCharts();
}
