import { serialOfIso } from "../../records/civil";
import { impossible, unusable } from "../../records/metric-error";
import type { Reading } from "../../metrics/parameters";
import { containsError, errorIn, isBlank, isInvocation, numberFrom, plain, shown } from "./cell";

type NumberReading = Extract<Reading, { shape: "number" }>;

/** Returns the one cell of an argument: a scalar comes bare, or as a block of one cell. */
export function single(argument: unknown): unknown {
  let cell = argument;
  while (Array.isArray(cell) && cell.length === 1) cell = cell[0];
  return cell;
}

/** Returns whether an argument was left out, or is blank. */
export function isMissing(argument: unknown): boolean {
  const cell = plain(single(argument));
  return isBlank(cell) || isInvocation(cell);
}

/** Returns the value of a scalar argument that is not missing; `name` is the parameter's, for messages. */
export function readScalar(argument: unknown, name: string, reading: Reading): unknown {
  const cell = single(argument);
  const error = errorIn(cell);
  if (error) throw containsError(name, error);
  const content = plain(cell);
  if (Array.isArray(content)) throw unusable(`${name}: expected one cell, found a range`);
  switch (reading.shape) {
    case "number":
      return within(readNumber(content, name), name, reading);
    case "choice":
      return readChoice(content, name, reading.words);
    case "flag":
      return readFlag(content, name);
    case "date":
      return Math.floor(readDate(content, name));
    case "text":
      return readText(content, name);
    default:
      throw new Error(`${reading.shape} is no scalar`);
  }
}

function readNumber(content: unknown, name: string): number {
  const number = typeof content === "number" ? content : typeof content === "string" ? numberFrom(content) : NaN;
  if (!Number.isFinite(number)) throw unusable(`${name}: expected a number, found ${shown(content)}`);
  return number;
}

/** Returns the number if it is within its bounds, else throws #NUM!. */
export function within(number: number, name: string, bounds: Omit<NumberReading, "shape">): number {
  const { min, max, above, below, whole } = bounds;
  if (whole && !Number.isInteger(number)) throw impossible(`${name} is ${number}, expected a whole number`);
  if (min === 0 && number < 0) throw impossible(`${name} is negative`);
  if (min !== undefined && number < min) throw impossible(`${name} is ${number}, expected at least ${min}`);
  if (max !== undefined && number > max) throw impossible(`${name} is ${number}, expected at most ${max}`);
  if (above !== undefined && number <= above) throw impossible(`${name} is ${number}, expected above ${above}`);
  if (below !== undefined && number >= below) throw impossible(`${name} is ${number}, expected below ${below}`);
  return number;
}

function readChoice(content: unknown, name: string, words: readonly string[]): string {
  const given = typeof content === "object" ? "" : String(content).trim().toUpperCase();
  const word = words.find((w) => w.toUpperCase() === given);
  if (word === undefined)
    throw unusable(`${name}: expected ${words.map((w) => `"${w}"`).join(", ")}, found ${shown(content)}`);
  return word;
}

function readFlag(content: unknown, name: string): boolean {
  if (typeof content === "boolean") return content;
  if (content === 1 || content === 0) return content === 1;
  const word = typeof content === "string" ? content.trim().toUpperCase() : "";
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  throw unusable(`${name}: expected TRUE or FALSE, found ${shown(content)}`);
}

function readText(content: unknown, name: string): string {
  if (typeof content === "string") return content.trim();
  if (typeof content === "number" || typeof content === "boolean") return shown(content);
  throw unusable(`${name}: expected a text, found ${shown(content)}`);
}

function readDate(content: unknown, name: string): number {
  const serial = dateFrom(content);
  if (Number.isNaN(serial)) throw unusable(`${name}: expected a date, found ${shown(content)}`);
  return serial;
}

/** Returns the serial of a date cell that is not blank: a number Excel takes for a date, or text that is one; else NaN. */
export function dateFrom(content: unknown): number {
  let serial = NaN;
  if (typeof content === "number") serial = content;
  else if (typeof content === "string") {
    serial = numberFrom(content);
    if (Number.isNaN(serial)) serial = serialOfIso(content.trim());
  }
  return serial >= 1 && serial < 2_958_466 ? serial : NaN;
}
