import type { Ids } from "../../records/ids";
import { unusable } from "../../records/metric-error";
import type { ColumnData } from "./column-reader";
import type { Range } from "./range";
import type { RowsRead } from "./rows-read";

const TOTAL = /^(?:grand total|total|sum|totaal|eindtotaal|gesamt|summe|合計)/i;
// Exports print rounded amounts and their exact sum, or the other way about.
const ROUNDING = 1e-3;

/** Refuses a last row that is the total of the rows above it, as exports and pivot tables add one. */
export function refuseTotalRow(ranges: readonly Range[], columns: readonly ColumnData[], rows: RowsRead): void {
  const last = (ranges[0]?.length ?? 0) - 1;
  if (last < 1 || rows.skipped[last]) return;
  const isTotal = ranges.some((range, k) => {
    if (range.passed.of !== "id") return false;
    const { index, names } = columns[k] as Ids;
    return index[last] >= 0 && TOTAL.test(String(names[index[last]]));
  });
  if (!isTotal) return;
  ranges.forEach((range, k) => {
    const column = columns[k];
    if (range.passed.of !== "number" || !(column instanceof Float64Array)) return;
    let above = 0;
    let size = 0;
    for (let i = 0; i < last; i++) {
      if (rows.skipped[i] || Number.isNaN(column[i])) continue;
      above += column[i];
      size += Math.abs(column[i]);
    }
    if (!(Math.abs(above - column[last]) <= ROUNDING * size) || size === 0) return;
    const problem = `row ${range.number(last)} is the total of the rows above: leave it out`;
    if (!rows.report) throw unusable(`${range.name}, ${problem}`);
    rows.report.note("refused", range.name, range.number(last), column[last], `refused: ${problem}`);
  });
}
