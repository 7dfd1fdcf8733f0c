import { TableManager } from "@univerjs/sheets-table";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { RangeTarget } from "./range-target";
import { areaOf } from "./univer-range";

/** A table by its id. */
export interface TableTarget {
  host: HostWorkbook;
  id: string;
}

type UniverTable = NonNullable<ReturnType<TableManager["getTable"]>>;

function manager(host: HostWorkbook): TableManager {
  return host.engine.injector.get(TableManager);
}

/** Univer's table; throws `ItemNotFound` once it is deleted. */
export function univerTable({ host, id }: TableTarget): UniverTable {
  const table = manager(host).getTable(host.engine.unitId, id);
  if (!table) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return table;
}

/** The tables of the workbook, or of one worksheet. */
export function tablesIn(host: HostWorkbook, sheetId?: string): TableTarget[] {
  const ids =
    sheetId === undefined
      ? manager(host)
          .getTableList(host.engine.unitId)
          .map(({ id }) => id)
      : manager(host)
          .getTablesBySubunitId(host.engine.unitId, sheetId)
          .map((table) => table.getId());
  return ids.map((id) => ({ host, id }));
}

/** The table of a name, in any case, or of an id; `null` when there is none. */
export function tableByName(host: HostWorkbook, name: string, sheetId?: string): TableTarget | null {
  const wanted = String(name).toUpperCase();
  return (
    tablesIn(host, sheetId).find(
      (table) => table.id === name || univerTable(table).getDisplayName().toUpperCase() === wanted,
    ) ?? null
  );
}

/** The whole range of a table. */
export function tableRange(target: TableTarget): RangeTarget {
  const table = univerTable(target);
  return new RangeTarget(target.host, table.getSubunitId(), areaOf(table.getRange()));
}
