import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellData, cellValue } from "../engine/cell-values";
import { numberFormatAt } from "./cell-style";
import type { RangeTarget } from "./range-target";
import { shownText } from "./range-values";

/** The headers of a table's range; blanks become Column1 and so on, repeats get a number, and all are written as text. */
export function uniqueHeaders(range: RangeTarget): string[] {
  const { row, column, columnCount } = range.area;
  const cells = range.sheet.getCellMatrix().getMatrix()[row] ?? {};
  const taken = new Set<string>();
  const headers = Array.from({ length: columnCount }, (_, c) => {
    const shown = shownText(cellValue(cells[column + c]), numberFormatAt(range, row, column + c)) || `Column${c + 1}`;
    let header = shown;
    for (let n = 2; taken.has(header.toUpperCase()); n++) header = `${shown}${n}`;
    taken.add(header.toUpperCase());
    return header;
  });
  const changed = headers.flatMap((header, c) =>
    cellValue(cells[column + c]) === header ? [] : [[column + c, cellData({ value: header })]],
  );
  if (changed.length > 0) {
    range.host.engine.mutate(SetRangeValuesMutation, {
      subUnitId: range.sheetId,
      cellValue: { [row]: Object.fromEntries(changed) },
    });
  }
  return headers;
}
