import { dayOf } from "../../records/civil";
import { impossible, unusable } from "../../records/metric-error";
import type { Quantity, Reading } from "../../metrics/parameters";
import { containsError, errorIn, isBlank, isInvocation, plain, shown } from "./cell";
import { dateOfNumber, withinWindow, type DateReading } from "./date-number";
import { DateText } from "./date-text";
import { NumberText } from "./number-text";
import { trimmed } from "../../records/white-space";

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
      return within(readNumber(content, name, reading.quantity), name, reading);
    case "choice":
      return readChoice(content, name, reading.words);
    case "flag":
      return readFlag(content, name);
    case "date":
      return readDay(content, name);
    case "text":
      return readText(content, name);
    default:
      throw new Error(`${reading.shape} is no scalar`);
  }
}

const numbers = new NumberText();
const dates = new DateText();

function readNumber(content: unknown, name: string, quantity?: Quantity): number {
  if (typeof content === "number" && Number.isFinite(content)) return content;
  const text = typeof content === "string" ? trimmed(content) : "";
  if (!numbers.read(text) || (numbers.percent && quantity !== undefined))
    throw unusable(`${name}: expected a number, found ${shown(content)}`);
  const { value, decimalValue, separator, currency } = numbers;
  const isThousands = currency && !currency.threeDecimals && quantity !== "price";
  if (separator !== undefined && !isThousands)
    throw unusable(`${name}: ${shown(content)} may be ${value} or ${decimalValue}: type a number`);
  return value;
}

/** Returns the number if it is within its bounds, else throws #NUM!. */
export function within(number: number, name: string, bounds: Omit<NumberReading, "shape" | "quantity">): number {
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
  const given = typeof content === "object" ? "" : trimmed(String(content)).toUpperCase();
  const word = words.find((w) => w.toUpperCase() === given);
  if (word === undefined)
    throw unusable(`${name}: expected ${words.map((w) => `"${w}"`).join(", ")}, found ${shown(content)}`);
  return word;
}

function readFlag(content: unknown, name: string): boolean {
  if (typeof content === "boolean") return content;
  if (content === 1 || content === 0) return content === 1;
  const word = typeof content === "string" ? trimmed(content).toUpperCase() : "";
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  throw unusable(`${name}: expected TRUE or FALSE, found ${shown(content)}`);
}

function readText(content: unknown, name: string): string {
  if (typeof content === "string") return trimmed(content);
  if (typeof content === "number" || typeof content === "boolean") return shown(content);
  throw unusable(`${name}: expected a text, found ${shown(content)}`);
}

/** Returns the day of a date; a text with two readings is #VALUE!, since no other cell can decide it. */
function readDay(content: unknown, name: string): number {
  const reading = dateReading(content, name);
  if ("serial" in reading) return dayOf(reading.serial);
  throw unusable(`${name}: ${"refusal" in reading ? reading.refusal : `expected a date, found ${shown(content)}`}`);
}

function dateReading(content: unknown, name: string): DateReading {
  if (typeof content === "number" && Number.isFinite(content)) return dateOfNumber(content, false);
  const text = typeof content === "string" ? trimmed(content) : "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return dateOfNumber(Number(text), false);
  if (dates.read(text)) {
    if (Number.isNaN(dates.monthFirst)) return withinWindow(dates.serial, false, false, shown(content));
    throw unusable(`${name}: ${shown(content)} may put the day or the month first: type it as 2026-01-31`);
  }
  if (dates.lacksDay) return { refusal: `give a day of ${text}` };
  return { refusal: `expected a date, found ${shown(content)}` };
}
