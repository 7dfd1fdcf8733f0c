import { unavailable } from "../../records/metric-error";
import { Register, type Ids } from "../../records/ids";
import { Rows } from "../../records/rows";
import type { Times } from "../../records/times";
import { Call } from "./call";
import { readColumn, type ColumnData } from "./column-reader";
import { pairRanges } from "./paired-ranges";
import type { PassedRange } from "./range";
import type { Report } from "./report";
import { refuseTotalRow } from "./total-row";

/**
 * Returns the paired ranges as typed columns, by name, without the rows that lack a required field, and those rows.
 *
 * Each range is one pass. A cell that cannot be read is #VALUE! with its row; no usable row is #N/A "no data".
 */
export function readColumns(
  passed: readonly PassedRange[],
  report?: Report,
): { columns: Record<string, unknown>; rows: Rows } {
  const ranges = pairRanges(passed, report);
  const [{ header, length: rowCount }] = ranges;
  report?.rows(rowCount);
  const call = new Call(ranges, report);
  const columns = ranges.map((range) => readColumn(range, call, ranges));
  const { skipped, skips } = call.rows;
  refuseTotalRow(ranges, columns, call.rows);
  const length = rowCount - skips;
  if (length <= 0) throw unavailable("no data");
  if (skips === 0) return { columns: named(passed, columns), rows: new Rows(length, rowCount, header) };
  const kept = new Int32Array(length);
  for (let i = 0, k = 0; i < rowCount; i++) if (!skipped[i]) kept[k++] = i;
  return {
    columns: named(
      passed,
      columns.map((column) => onlyRows(column, kept)),
    ),
    rows: new Rows(length, rowCount, header, kept),
  };
}

const named = (passed: readonly PassedRange[], columns: readonly ColumnData[]): Record<string, unknown> =>
  Object.fromEntries(passed.map(({ name }, k) => [name, columns[k]]));

/** Returns a column with only the given rows; names that no row is left of are dropped. */
function onlyRows(column: ColumnData, kept: Int32Array): ColumnData {
  if (column instanceof Float64Array) return picked(column, kept, new Float64Array(kept.length));
  if (column instanceof Int32Array) return picked(column, kept, new Int32Array(kept.length));
  if (column instanceof Int8Array) return picked(column, kept, new Int8Array(kept.length));
  if (Array.isArray(column)) return picked(column, kept, new Array<string>(kept.length));
  if ("clock" in column) return onlyTimes(column, kept);
  if ("index" in column) return renumbered(column, kept);
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
