import type { Metric } from "../metrics/card";
import type { Parameter, Reading, ScaleMax } from "../metrics/parameters";
import { unusable } from "../records/metric-error";
import { Rows } from "../records/rows";
import { readRates, readTexts } from "./cells/blocks";
import { isBlank, isInvocation, plain, type Cells } from "./cells/cell";
import { readColumns } from "./cells/columns";
import { asColumn, pairRanges } from "./cells/paired-ranges";
import type { PassedRange } from "./cells/range";
import type { Report } from "./cells/report";
import { isMissing, readScalar, single, within } from "./cells/scalars";
import { readScores } from "./cells/scores";

/** Returns what a metric's function receives for the arguments of one call; with a report, cells that cannot be read are noted there and not refused. */
export type Reader = (args: readonly unknown[], report?: Report) => never;

type Values = Record<string, unknown>;

const NO_ROWS = new Rows(0, 0, 0);
const SCALARS = new Set<Reading["shape"]>(["number", "choice", "flag", "date", "text"]);

/** Returns the reader of a metric's arguments: the scalars first, since a scale may be among them, then the ranges. */
export function readerOf({ parameters }: Metric): Reader {
  const entries = Object.entries(parameters).map(([name, parameter], place) => ({ name, parameter, place }));
  const scalars = entries.filter(({ parameter }) => SCALARS.has(parameter.reading.shape));
  const ranges = entries.filter(({ parameter }) => !SCALARS.has(parameter.reading.shape));
  // Cloned for each call: far cheaper than putting every default in its place by name, which thousands of small cells would feel.
  const defaults: Values = {
    ...Object.fromEntries(entries.map(({ name, parameter }) => [name, parameter.fallback])),
    rows: NO_ROWS,
  };
  return (args, report) => {
    const values = { ...defaults };
    for (const { name, parameter, place } of scalars) {
      const argument = args[place];
      if (argument !== undefined && argument !== null && !isMissing(argument))
        values[name] = readScalar(argument, name, parameter.reading);
      else if (!parameter.optional && !parameter.mayBeBlank) throw unusable(`${name} is blank`);
    }
    const paired: PassedRange[] = [];
    for (const { name, parameter, place } of ranges) {
      if (parameter.reading.shape === "repeated") values[name] = repeatedArguments(args.slice(place), name);
      else readRange(args[place], name, parameter, values, paired, report);
    }
    if (paired.length > 0) values.rows = readPairs(paired, parameters, values, report);
    return values as never;
  };
}

/** Returns the arguments of a repeating parameter. Excel passes them as one array of blocks; who calls a function directly lists them. */
function repeatedArguments(rest: readonly unknown[], name: string): readonly unknown[] {
  const [first] = rest;
  const isPacked = Array.isArray(first) && first.some((block) => Array.isArray(block) && block.some(Array.isArray));
  const given = isPacked ? (first as unknown[]) : rest.filter((argument) => !isInvocation(argument));
  if (given.every((argument) => argument === null || argument === undefined)) throw unusable(`${name} is blank`);
  return given;
}

/** Puts the value of one range into `values`, or the range into `paired` where it goes with others; an optional range that stands alone and holds nothing was left out. */
function readRange(
  argument: unknown,
  name: string,
  { optional, reading }: Parameter<unknown>,
  values: Values,
  paired: PassedRange[],
  report?: Report,
): void {
  if (reading.shape === "cell") {
    values[name] = single(argument);
    return;
  }
  const cells = cellsOf(argument);
  if (cells === undefined || (optional && isSingleBlank(cells) && !isOneRow(reading, paired))) {
    if (!optional) throw unusable(`${name} is blank`);
    return;
  }
  switch (reading.shape) {
    case "scores": {
      const [min, max] = [scaleEnd(reading.min, values), scaleEnd(reading.max, values)];
      values[name] = readScores(cells, name, { min, max, skipInvalid: skips(reading.invalid, values) }, report);
      return;
    }
    case "textBlock":
      values[name] = readTexts(cells, name);
      return;
    case "rates":
      values[name] = readRates(cells, name, report);
      return;
    case "numberOrColumn":
      if (cells.length === 1 && cells[0].length === 1)
        values[name] = within(readScalar(cells, name, { shape: "number" }) as number, name, reading);
      else paired.push({ name, lines: asColumn(cells), of: "number", blank: "keep", traits: { quantity: "count" } });
      return;
    case "block": {
      const of = reading.of === "score" ? "scoreBlock" : "block";
      const range = passedRange(name, cells, of, reading, values);
      if (reading.paired) paired.push(range);
      else values[name] = readColumns([range], report).columns[name];
      return;
    }
    case "column": {
      const range = passedRange(name, asColumn(cells), reading.of, reading, values);
      if (!reading.alone) paired.push(range);
      else if (!optional || pairRanges([range])[0].length > 0)
        values[name] = readColumns([range], report).columns[name];
      return;
    }
  }
}

function passedRange(
  name: string,
  lines: Cells,
  of: PassedRange["of"],
  { blank, traits }: Extract<Reading, { shape: "column" | "block" }>,
  values: Values,
): PassedRange {
  return { name, lines, of, blank, traits, scaleMax: scaleMaxOf(traits.scaleMax, values) };
}

function scaleMaxOf(scaleMax: ScaleMax | undefined, values: Values): number | undefined {
  if (scaleMax === undefined) return undefined;
  return typeof scaleMax === "object" ? scaleMax.of[values[scaleMax.by] as string] : scaleEnd(scaleMax, values);
}

const scaleEnd = (end: number | string, values: Values): number =>
  typeof end === "number" ? end : (values[end] as number);
const skips = (invalid: string | undefined, values: Values): boolean =>
  invalid !== undefined && values[invalid] === "skip";

/** Returns an argument as a block of cells, or undefined where it was left out. */
function cellsOf(argument: unknown): Cells | undefined {
  if (argument === null || argument === undefined || isInvocation(argument)) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.length === 0 || Array.isArray(argument[0]) ? argument : [argument];
}

const isSingleBlank = (cells: Cells): boolean =>
  cells.length === 0 || (cells.length === 1 && cells[0].length <= 1 && isBlank(plain(cells[0][0])));

/** Returns whether one cell is the column of data of one row: then a blank in it is a blank of that row, and not an argument left blank. */
const isOneRow = (reading: Reading, [first]: readonly PassedRange[]): boolean =>
  reading.shape === "column" &&
  reading.blank === "keep" &&
  !reading.alone &&
  first !== undefined &&
  first.lines.length === 1;

/** Reads the paired ranges into `values` and returns their rows. */
function readPairs(
  paired: readonly PassedRange[],
  parameters: Metric["parameters"],
  values: Values,
  report?: Report,
): Rows {
  const { columns, rows } = readColumns(paired, report);
  for (const { name } of paired) {
    const { reading } = parameters[name];
    const column = columns[name];
    if (reading.shape === "numberOrColumn") fillBlanks(column as Float64Array, name, reading, rows);
    values[name] = column;
  }
  return rows;
}

function fillBlanks(
  column: Float64Array,
  name: string,
  reading: Extract<Reading, { shape: "numberOrColumn" }>,
  rows: Rows,
): void {
  for (let i = 0; i < column.length; i++) {
    if (Number.isNaN(column[i])) column[i] = reading.whenBlank;
    else within(column[i], `row ${rows.number(i)}: ${name}`, reading);
  }
}
