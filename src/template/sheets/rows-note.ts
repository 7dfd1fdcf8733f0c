import type { Frame } from "../frame";
import type { Kpi } from "../kpis";
import { blocksOf, blockTop, readingsFor } from "../rows/formulas";
import { readingCells, readings, sheetOf, type Reading, type ReadingId } from "../rows/readings";
import { fill } from "../text";

/** Returns the formula of what a KPI leaves out: how many of its rows do not count, or why none does; "" where all do. */
export function rowsNote(frame: Frame, kpi: Kpi): string {
  const notes = widest(readingsFor(frame, kpi)).map((id) => noteOf(frame, kpi, id));
  // Each begins with "; ".
  return `=MID(${notes.join("&")},3,999)`;
}

/** Of several readings of one table by CS functions the one that reads most columns. */
const widest = (ids: readonly ReadingId[]): readonly ReadingId[] =>
  ids.filter((id) => {
    const { table, columns, refused }: Reading = readings[id];
    const rivals = ids
      .map((other): Reading => readings[other])
      .filter((other) => other.refused && other.table === table);
    return !refused || rivals.every((rival) => rival.columns.length <= columns.length);
  });

function noteOf(frame: Frame, kpi: Kpi, id: ReadingId): string {
  const { text, naming } = frame;
  const reading: Reading = readings[id];
  const { rows, notCounted, refusing } = readingCells(frame, id);
  const counted = (cell: string, words: string): string =>
    `"; "&${cell}&" ${fill(words, {
      n: `"&${rows}&"`,
      called: text.rows.called[reading.table],
      sheet: naming.sheet(sheetOf(reading.table)),
    })}"`;
  const left = `IF(${notCounted}>0,${counted(notCounted, text.rows.notCounted)},"")`;
  if (!reading.refused) return left;
  const tops = blocksOf(frame, kpi)
    .filter((block) => readings[block].table === reading.table)
    .map((block) => blockTop(frame, block));
  const failed = tops.reduceRight(
    (rest, top) =>
      `IF(ISERROR(${top}),"; ${fill(text.scorecard.seeError, { cell: top.replaceAll("$", "") })}",${rest})`,
    left,
  );
  return `IF(${refusing}>0,${counted(refusing, text.rows.refused)},${failed})`;
}
