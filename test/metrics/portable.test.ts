import { functions } from "../../src/functions/all";
import { bind } from "../../src/functions/bind";
import type { Cell, Example, Metric } from "../../src/metrics/card";
import type { Parameter } from "../../src/metrics/parameters";
import { uniform } from "../../src/stats/random";
import { withExcelErrors } from "../bundle";
import { argumentsOf, expectCells } from "./examples";
import { TypedFormulas } from "./typed-formulas";

// Portable formulas against the functions they stand for, on random valid data made from the cards.

withExcelErrors();
const random = uniform(20261122);
const between = (low: number, high: number): number => low + random() * (high - low);
const whole = (low: number, high: number): number => Math.floor(between(low, high + 1));

const DRAWS = 8;
const TRIES = 200;

type Argument = Example["args"][number];

/** Returns a random argument that the parameter's reading takes, or undefined where the kind is not for portable formulas. */
function argumentFor(
  { reading, optional }: Parameter<unknown>,
  rows: number,
  scale: readonly [number, number],
): Argument | undefined {
  const list = (cell: () => Cell): Cell[] => Array.from({ length: rows }, cell);
  switch (reading.shape) {
    case "number": {
      if (optional) return null;
      const { min = reading.above ?? 0, max = reading.below ?? 400 } = reading;
      const drawn = reading.whole
        ? whole(Math.ceil(min), Math.floor(max))
        : Math.round(between(min, max) * 1000) / 1000;
      return reading.above !== undefined && drawn <= reading.above ? reading.above + 1 : drawn;
    }
    case "choice":
      return optional ? null : reading.words[whole(0, reading.words.length - 1)];
    case "flag":
    case "numberOrColumn":
      return null;
    case "date":
      return optional ? null : whole(45_000, 46_000);
    case "scores":
      return list(() => whole(...scale));
    case "column":
      if (optional) return null;
      if (reading.of === "number" || reading.of === "score") return list(() => whole(...scale));
      if (reading.of === "day" || reading.of === "date") return list(() => whole(45_000, 46_000));
      if (reading.of === "outcome") return list(() => whole(0, 1));
      return list(() => `name ${whole(1, 4)}`);
    default:
      return undefined;
  }
}

/** The scale of a metric's scores: from its parameters' defaults. */
function scaleOf({ parameters }: Metric): [number, number] {
  for (const { reading } of Object.values(parameters)) {
    if (reading.shape !== "scores") continue;
    const end = (of: number | string): number => (typeof of === "number" ? of : (parameters[of].fallback as number));
    return [end(reading.min), end(reading.max)];
  }
  return [1, 90];
}

/** Draws examples that the function answers with a number. */
function drawn(metric: Metric): Example[] {
  const examples: Example[] = [];
  const parameters = Object.values(metric.parameters);
  for (let attempt = 0; attempt < TRIES && examples.length < DRAWS; attempt++) {
    const rows = whole(2, 12);
    const args = parameters.map((parameter) => argumentFor(parameter, rows, scaleOf(metric)));
    if (args.some((arg) => arg === undefined)) return [];
    const example = { about: "drawn", args: args as Argument[], result: 0 };
    try {
      const result = bind(metric)(...argumentsOf(example, parameters.length));
      if (typeof result === "number") examples.push({ ...example, result });
    } catch (error) {
      if (!(error as { code?: string }).code) throw error;
    }
  }
  return examples;
}

const draws = functions
  .filter(({ portable }) => portable)
  .flatMap((metric) => drawn(metric).map((example) => [metric, example] as const));
const formulas = new TypedFormulas(draws);

beforeAll(() => formulas.calculate(), 240_000);
afterAll(() => formulas.dispose());

test("most portable formulas can be drawn for", () => {
  expect(new Set(draws.map(([{ id }]) => id)).size).toBeGreaterThan(35);
});

test.each([...new Set(draws.map(([{ id }]) => id))])("%s equals its portable formula", (id) => {
  const ofMetric = formulas.typed.filter(({ metric, portable }) => metric.id === id && portable);
  for (const typed of ofMetric) {
    const result = typed.example.result as number;
    const digits = Math.ceil(Math.log10(Math.max(1, Math.abs(result))));
    expectCells(formulas.shown("Portable", typed, result), result, 9 - digits);
  }
});
