import { functions } from "../../src/functions/all";
import type { Metric } from "../../src/metrics/card";
import { ExcelError, withExcelErrors } from "../bundle";
import { argumentsOf } from "./examples";
import { HOSTILE } from "./hostile-values";
import { countedFunctions } from "./step-counter";

withExcelErrors();

/** Turns of loops and calls of functions that take well under a second; Excel loses patience after five. */
const PATIENCE = 20_000_000;

const counted = countedFunctions();

describe.each(
  functions
    .filter(({ parameters }) => Object.keys(parameters).length > 0)
    .map((metric) => [metric.id, metric] as const),
)("%s", (_id, metric) => {
  const call = counted.functions.get(metric.id)!;
  const names = Object.keys(metric.parameters);
  const usual = usualArguments(metric);

  test.each(names.map((name, place) => [name, place] as const))(
    "%s: whatever is passed gives a sound result or an error in words",
    (name, place) => {
      const faults: string[] = [];
      const attempt = (how: string, argument: unknown): void => {
        const fault = faultOf(() => call(...usual.map((other, i) => (i === place ? argument : other))));
        if (fault) faults.push(`${name} = ${how}: ${fault}`);
      };
      for (const [about, value] of HOSTILE) {
        attempt(about, value);
        for (const cell of [0, 1]) attempt(`cell ${cell} ${about}`, withCell(usual[place], cell, value));
        attempt(`all cells ${about}`, everyCell(usual[place], value));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test("the same everywhere gives a sound result or an error in words", () => {
    const faults = HOSTILE.flatMap(([about, value]) => {
      const whole = faultOf(() => call(...names.map(() => value)));
      const cells = faultOf(() => call(...usual.map((argument) => everyCell(argument, value))));
      return [whole, cells].filter((fault) => fault !== undefined).map((fault) => `${about}: ${fault}`);
    });
    expect(faults).toEqual([]);
  }, 120_000);

  const choices = names.flatMap((name, place) => wordsOf(metric, name).map((word) => [name, word, place] as const));
  const dates = names.map((name, place) => [name, place] as const).filter(([name]) => isOfDates(metric, name));

  if (dates.length > 0) {
    test("eight thousand years give a sound result or an error in words, whatever the period", () => {
      const faults: string[] = [];
      for (const [name, word, choice] of choices.length > 0 ? choices : [["", "", -1] as const]) {
        for (const [dated, place] of dates) {
          for (const ends of [
            [1, 2_958_465],
            [1, 45_000],
            [2_958_464, 2_958_465],
          ]) {
            const args = usual.map((argument, i) =>
              i === choice ? word : i === place ? withCell(everyCell(argument, ends[0]), 1, ends[1]) : argument,
            );
            const fault = faultOf(() => call(...args));
            if (fault) faults.push(`${name} = ${word}, ${dated} ${ends.join(" to ")}: ${fault}`);
          }
        }
      }
      expect(faults).toEqual([]);
    }, 120_000);
  }
});

/** Returns the arguments of the first example that gives a result, else of the first. */
function usualArguments({ examples, parameters }: Metric): unknown[] {
  const example = examples.find(({ result }) => typeof result !== "object" || !("error" in result)) ?? examples[0];
  return argumentsOf(example, Object.keys(parameters).length);
}

function wordsOf({ parameters }: Metric, name: string): readonly string[] {
  const { reading } = parameters[name];
  return reading.shape === "choice" ? reading.words : [];
}

function isOfDates({ parameters }: Metric, name: string): boolean {
  const { reading } = parameters[name];
  return reading.shape === "column" && (reading.of === "day" || reading.of === "date");
}

/** Returns an argument with one cell replaced, or two rows of it where it is no range. */
function withCell(argument: unknown, cell: number, value: unknown): unknown {
  if (!Array.isArray(argument)) return cell === 0 ? [[value], [argument]] : [[argument], [value]];
  let n = 0;
  return (argument as unknown[][]).map((line) => line.map((old) => (n++ === cell ? value : old)));
}

function everyCell(argument: unknown, value: unknown): unknown {
  return Array.isArray(argument) ? (argument as unknown[][]).map((line) => line.map(() => value)) : [[value]];
}

/** Returns what is wrong with a call, or undefined where it gives a sound result in time, or an Excel error with words of our own. */
function faultOf(call: () => unknown): string | undefined {
  let fault: string | undefined;
  counted.stepsOf(() => (fault = outcomeOf(call)), PATIENCE);
  return fault;
}

function outcomeOf(call: () => unknown): string | undefined {
  try {
    return unsound(call());
  } catch (error) {
    if (!(error instanceof ExcelError)) return `threw ${String(error)}`;
    if (error.message === "" || error.message.startsWith("not computed")) return `${error.code} "${error.message}"`;
    if (
      /NaN|undefined|\[object|Infinity/.test(error.message.replace(/'.*'/gs, "")) &&
      !/found (NaN|-?Infinity)/.test(error.message)
    )
      return `says "${error.message}"`;
    return undefined;
  }
}

/** Returns what is wrong with a result, or undefined. */
function unsound(result: unknown): string | undefined {
  if (!Array.isArray(result)) return isSoundCell(result) ? undefined : `gave ${String(result)}`;
  if (result.length === 0) return "gave no rows";
  for (const line of result as unknown[][]) {
    if (!Array.isArray(line) || line.length === 0 || line.length !== (result[0] as unknown[]).length)
      return "gave rows of different length";
    const bad = line.find((cell) => !isSoundCell(cell));
    if (bad !== undefined || line.some((cell) => cell === undefined)) return `gave a cell ${String(bad)}`;
  }
  return undefined;
}

const isSoundCell = (cell: unknown): boolean =>
  typeof cell === "number"
    ? Number.isFinite(cell) && !Object.is(cell, -0)
    : typeof cell === "string" || typeof cell === "boolean";
