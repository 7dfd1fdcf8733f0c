import type { Block } from "../../records/blocks";
import { FIRST_SERIAL, LAST_SERIAL } from "../../records/civil";
import type { Ids } from "../../records/ids";
import { withoutZones, type Times } from "../../records/times";
import type { Call } from "./call";
import { DateCells } from "./date-cells";
import { toMillisecond } from "./date-number";
import { readIds, readTexts } from "./name-cells";
import { NumberCells } from "./number-cells";
import { readOutcomes } from "./outcome-cells";
import type { Range } from "./range";

/** A range as a typed column, as dates with their zones, or as a block of numbers. */
export type ColumnData = Float64Array | Int32Array | Int8Array | string[] | Ids | Block | Times;

const BELOW = LAST_SERIAL + 1;

/** Returns a range as its column of data, in one pass; only cells that are not plain values of their kind cost more. */
export function readColumn(range: Range, call: Call, ranges: readonly Range[]): ColumnData {
  switch (range.passed.of) {
    case "number":
    case "score":
      return readNumbers(range, new NumberCells(range, call, ranges));
    case "axis":
      return readAxis(range, new DateCells(range, call));
    case "date":
      return readTimes(range, new DateCells(range, call));
    case "day":
      return readDays(range, new DateCells(range, call));
    case "id":
      return readIds(range, call);
    case "text":
      return readTexts(range, call);
    case "outcome":
      return readOutcomes(range, call);
    case "block":
    case "scoreBlock":
      return readBlock(range, new NumberCells(range, call, ranges));
  }
}

function readNumbers({ passed: { lines, blank }, header, length }: Range, cells: NumberCells): Float64Array {
  const column = new Float64Array(length);
  const keeps = blank === "keep";
  for (let i = 0; i < length; i++) {
    const cell = lines[i + header]?.[0];
    if (typeof cell === "number" && cell - cell === 0) column[i] = cell;
    else if (keeps && cell === null) column[i] = NaN;
    else column[i] = cells.read(cell, i);
  }
  return column;
}

function readAxis(range: Range, cells: DateCells): Float64Array {
  return Float64Array.from({ length: range.length }, (_, i) => cells.read(range.cell(i), i));
}

function readTimes({ passed: { lines, blank }, header, length }: Range, cells: DateCells): Times {
  const clock = new Float64Array(length);
  let ahead: Float64Array | undefined;
  const keeps = blank === "keep";
  for (let i = 0; i < length; i++) {
    const cell = lines[i + header]?.[0];
    if (typeof cell === "number" && cell >= FIRST_SERIAL && cell < BELOW)
      clock[i] = (cell | 0) === cell ? cell : toMillisecond(cell);
    else if (keeps && cell === null) clock[i] = NaN;
    else {
      clock[i] = cells.read(cell, i);
      if (Number.isNaN(cells.ahead)) continue;
      ahead ??= new Float64Array(length).fill(NaN);
      ahead[i] = cells.ahead;
    }
  }
  return ahead ? inZones(clock, ahead) : withoutZones(clock);
}

function inZones(clock: Float64Array, ahead: Float64Array): Times {
  const zoned = Uint8Array.from(ahead, (days) => (Number.isNaN(days) ? 0 : 1));
  return { clock, instant: clock.map((serial, i) => (zoned[i] ? serial - ahead[i] : serial)), zoned };
}

function readDays({ passed: { lines, blank }, header, length }: Range, cells: DateCells): Int32Array {
  const column = new Int32Array(length);
  const keeps = blank === "keep";
  for (let i = 0; i < length; i++) {
    const cell = lines[i + header]?.[0];
    if (typeof cell === "number" && cell >= FIRST_SERIAL && cell < BELOW)
      column[i] = (cell | 0) === cell ? cell : toMillisecond(cell);
    // An Int32Array stores the NaN of a blank end as 0, which is no date.
    else if (!keeps || cell !== null) column[i] = cells.read(cell, i);
  }
  return column;
}

function readBlock(range: Range, cells: NumberCells): Block {
  const { length } = range;
  const width = range.passed.lines.reduce((most, line) => Math.max(most, line.length), 0);
  const values = new Float64Array(length * width);
  for (let i = 0, k = 0; i < length; i++) {
    const line = range.line(i);
    for (let c = 0; c < width; c++, k++) {
      const cell = line[c];
      values[k] = typeof cell === "number" && cell - cell === 0 ? cell : cells.read(cell, i);
    }
  }
  return { rows: length, columns: width, values, firstRow: range.header + 1 };
}
