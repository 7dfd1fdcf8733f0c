import type { Metric } from "../../metrics/card";
import { civilOf, isoOf } from "../../records/civil";
import type { Ids } from "../../records/ids";
import type { Rows } from "../../records/rows";
import type { Times } from "../../records/times";
import { plain } from "../cells/cell";
import { isBareDash } from "../cells/missing";
import { trimmed } from "../../records/white-space";

/** What is allowed but suspicious: the parameter, the row or 0, what was found, and what it may mean. */
export type Warning = readonly [parameter: string, row: number, found: unknown, says: string];

type Inputs = Readonly<Record<string, unknown>>;

const LEAST_DATES = 10;
const LEAST_DAYS = 5;
const LAST_MONTH = 12;
const MINUTES_PER_DAY = 1440;

/** Returns the warnings about the arguments of a function, which was able to read them. */
export function warningsOf(metric: Metric, inputs: Inputs, args: readonly unknown[]): Warning[] {
  const names = Object.keys(metric.parameters);
  const passed = (name: string): unknown => args[names.indexOf(name)];
  return [
    ...inclusiveEnds(inputs),
    ...futureStarts(inputs),
    ...guessedAsOf(metric, inputs, passed("asOf")),
    ...timeAsTarget(metric, inputs),
    ...names.flatMap((name, place) => [
      ...bareDashes(name, metric, args[place]),
      ...likeIds(name, inputs[name]),
      ...earlyDays(name, metric, inputs[name]),
      ...zeroOrOne(name, metric, args[place]),
    ]),
  ];
}

/** Days of a column of dates, 0 or NaN where there is none. */
function daysOf(column: unknown): ArrayLike<number> | undefined {
  if (column instanceof Int32Array) return column;
  return isTimes(column) ? column.clock.map(Math.floor) : undefined;
}

const isTimes = (column: unknown): column is Times =>
  typeof column === "object" && column !== null && "clock" in column && "instant" in column;
const isIds = (column: unknown): column is Ids =>
  typeof column === "object" && column !== null && "index" in column && "names" in column;

/** A ledger whose ends are last days shows each renewal as a loss and a return. */
function inclusiveEnds({ customers, starts, ends, rows }: Inputs): Warning[] {
  const [from, to] = [daysOf(starts), daysOf(ends)];
  if (!isIds(customers) || !from || !to) return [];
  const begun = new Set(Array.from(from, (day, i) => `${customers.index[i]} ${day}`));
  const found: number[] = [];
  for (let i = 0; i < to.length; i++) if (to[i] > 0 && begun.has(`${customers.index[i]} ${to[i] + 1}`)) found.push(i);
  if (found.length === 0) return [];
  const row = (rows as Rows).number(found[0]);
  const says = `warning: ${count(found.length, "row ends", "rows end")} one day before the customer's next start: an end is the first day no longer paid for; if yours are last days, add 1`;
  return [["ends", row, isoOf(to[found[0]]), says]];
}

function futureStarts({ starts, asOf, rows }: Inputs): Warning[] {
  const days = daysOf(starts);
  if (!days || typeof asOf !== "number") return [];
  const later = Array.from(days, (day, i) => (day > asOf ? i : -1)).filter((i) => i >= 0);
  if (later.length === 0) return [];
  const says = `warning: ${count(later.length, "row starts", "rows start")} after asOf and ${later.length === 1 ? "is" : "are"} left out`;
  return [["starts", (rows as Rows).number(later[0]), isoOf(days[later[0]]), says]];
}

function guessedAsOf({ parameters }: Metric, inputs: Inputs, passed: unknown): Warning[] {
  if (!("asOf" in parameters) || inputs.asOf !== undefined || isPassed(passed)) return [];
  let latest = 0;
  for (const column of Object.values(inputs)) {
    const days = daysOf(column);
    for (let i = 0; days && i < days.length; i++) if (days[i] > latest) latest = days[i];
  }
  return latest === 0 ? [] : [["asOf", 0, "", `warning: asOf is taken from the data: ${isoOf(latest)}`]];
}

const isPassed = (argument: unknown): boolean => argument !== null && argument !== undefined && argument !== "";

/** A target of 4:00 is the number 0.1667, which is ten minutes if the unit is hours. */
function timeAsTarget({ id }: Metric, { target }: Inputs): Warning[] {
  if (id !== "SLA" || typeof target !== "number" || target <= 0 || target >= 1) return [];
  const minutes = target * MINUTES_PER_DAY;
  if (Math.abs(minutes - Math.round(minutes)) > 1e-6) return [];
  const [hour, minute] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  const time = `${hour}:${String(minute).padStart(2, "0")}`;
  return [
    [
      "target",
      0,
      target,
      `warning: ${time} as a time of day; the target is a number of units: ${hour + minute / 60} for hours`,
    ],
  ];
}

function bareDashes(name: string, { parameters }: Metric, argument: unknown): Warning[] {
  const { reading } = parameters[name];
  const isRead =
    reading.shape === "scores" || reading.shape === "block" || (reading.shape === "column" && reading.of === "number");
  if (!isRead || !Array.isArray(argument)) return [];
  const warnings: Warning[] = [];
  eachCell(argument, (content, row) => {
    if (typeof content === "string" && isBareDash(trimmed(content)))
      warnings.push([name, row, content, "warning: a dash is read as blank: type 0 if none is meant"]);
  });
  return warnings;
}

/** Names that differ in case, or in leading zeros, are two; often one is meant. */
function likeIds(name: string, column: unknown): Warning[] {
  if (!isIds(column)) return [];
  const seen = new Map<string, string | number>();
  const warnings: Warning[] = [];
  for (const id of column.names) {
    const key = String(id)
      .toLowerCase()
      .replace(/^0+(?=\d+$)/, "");
    const other = seen.get(key);
    if (other === undefined) seen.set(key, id);
    else
      warnings.push([
        name,
        0,
        id,
        `warning: '${id}' and '${other}' are two names here; if they are one, write them alike`,
      ]);
  }
  return warnings;
}

/** Dates of which none is after the 12th may be dates with day and month swapped. */
function earlyDays(name: string, { parameters }: Metric, column: unknown): Warning[] {
  const { reading } = parameters[name];
  const days = reading.shape === "column" ? daysOf(column) : undefined;
  if (!days || days.length < LEAST_DATES) return [];
  const seen = new Set<number>();
  for (let i = 0; i < days.length; i++) {
    if (!(days[i] > 0)) continue;
    const { day } = civilOf(days[i]);
    if (day > LAST_MONTH) return [];
    seen.add(day);
  }
  if (seen.size < LEAST_DAYS) return [];
  return [[name, 0, "", "warning: no date is after the 12th of its month: are day and month swapped?"]];
}

function zeroOrOne(name: string, { parameters }: Metric, argument: unknown): Warning[] {
  const { reading } = parameters[name];
  const isScore = reading.shape === "scores" || (reading.shape === "column" && reading.of === "score");
  if (!isScore || !Array.isArray(argument)) return [];
  let answers = 0;
  let others = 0;
  eachCell(argument, (content) => {
    if (content === 0 || content === 1) answers++;
    else if (typeof content === "number") others++;
  });
  if (answers < 3 || others > 0) return [];
  return [[name, 0, "", "warning: all scores are 0 or 1: are they outcomes, or another scale?"]];
}

function eachCell(cells: readonly unknown[], each: (content: unknown, row: number) => void): void {
  let row = 0;
  for (const line of cells) for (const cell of Array.isArray(line) ? line : [line]) each(plain(cell), ++row);
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
