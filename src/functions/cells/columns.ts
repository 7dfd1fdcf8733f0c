import { unavailable } from "../../records/metric-error";
import { Register, type Ids } from "../../records/ids";
import type { Times } from "../../records/times";
import { Rows } from "../../records/rows";
import { ColumnReader, type Read, type ReadAll, type Wanted } from "./column-reader";
import { Unreadable } from "./odd-cells";
import { extentOf, type Extent } from "./pairs";

/**
 * Returns the paired ranges as typed columns, by name, without the rows that lack a required field, and those rows.
 *
 * Each range is one pass. A cell that cannot be read is #VALUE! with its row; no usable row is #N/A "no data".
 */
export function readColumns(wanted: readonly Wanted[]): { columns: Record<string, unknown>; rows: Rows } {
  const extent = extentOf(wanted);
  const { columns, skipped, skips } = readAll(wanted, extent);
  const length = extent.length - skips;
  if (length <= 0) throw unavailable("no data");
  if (skips === 0) return { columns, rows: new Rows(length, extent.length, extent.header) };
  const kept = new Int32Array(length);
  for (let i = 0, k = 0; i < extent.length; i++) if (!skipped[i]) kept[k++] = i;
  const compact: Record<string, unknown> = {};
  for (const name of Object.keys(columns)) compact[name] = onlyRows(columns[name], kept);
  return { columns: compact, rows: new Rows(length, extent.length, extent.header, kept) };
}

function readAll(wanted: readonly Wanted[], extent: Extent): ReadAll {
  let reader = new ColumnReader(extent, false);
  try {
    return reader.readAll(wanted);
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    // Rare: find the skipped rows first, so that only a row that counts is complained of.
    reader = new ColumnReader(extent, true);
    for (const member of wanted) reader.markSkipped(member);
    return reader.readAll(wanted);
  }
}

/** Returns a column with only the given rows; names that no row is left of are dropped. */
function onlyRows(column: Read, kept: Int32Array): Read {
  if (column instanceof Float64Array) return picked(column, kept, new Float64Array(kept.length));
  if (column instanceof Int32Array) return picked(column, kept, new Int32Array(kept.length));
  if (column instanceof Int8Array) return picked(column, kept, new Int8Array(kept.length));
  if (Array.isArray(column)) return picked(column, kept, new Array<string>(kept.length));
  if ("index" in column) return renumbered(column, kept);
  if ("clock" in column) return onlyTimes(column, kept);
  const values = new Float64Array(kept.length * column.columns);
  kept.forEach((i, k) =>
    values.set(column.values.subarray(i * column.columns, (i + 1) * column.columns), k * column.columns),
  );
  return { ...column, rows: kept.length, values };
}

function onlyTimes({ clock, instant, zoned }: Times, kept: Int32Array): Times {
  const remaining = picked(clock, kept, new Float64Array(kept.length));
  return {
    clock: remaining,
    instant: instant === clock ? remaining : picked(instant, kept, new Float64Array(kept.length)),
    ...(zoned && { zoned: picked(zoned, kept, new Uint8Array(kept.length)) }),
  };
}

function renumbered({ index, names }: Ids, kept: Int32Array): Ids {
  const register = new Register();
  const remaining = new Int32Array(kept.length);
  for (let k = 0; k < kept.length; k++) {
    const number = index[kept[k]];
    remaining[k] = number < 0 ? -1 : register.numberOf(names[number]);
  }
  return { index: remaining, names: register.names };
}

function picked<T, C extends { [i: number]: T }>(column: C, kept: Int32Array, into: C): C {
  for (let k = 0; k < kept.length; k++) into[k] = column[kept[k]];
  return into;
}
