import type { Cell, Column, Example, Measure, Metric, Returns } from "../../src/metrics/card";
import { constant } from "../../src/metrics/example-formula";
import { NAMESPACE } from "../../src/metrics/namespace";
import type { Parameter, Reading } from "../../src/metrics/parameters";

const MEASURES: Readonly<Record<Measure, string>> = {
  points: "points",
  fraction: "a fraction: 0.05 is 5%",
  money: "money, in the unit of the input",
  count: "a count",
  number: "a number",
  duration: "a duration",
  date: "a date",
  text: "text",
  flag: "1 or 0",
};

/** Returns how a function is typed, optional parameters in brackets: `CS.NPS(scores, [invalid], [scaleMin])`. */
export function signature({ id, parameters }: Metric): string {
  const names = Object.entries(parameters).map(([name, { optional, reading }]) =>
    optional ? `[${name}]` : reading.shape === "repeated" ? `${name}…` : name,
  );
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
}

/** Returns what a parameter takes, in a few words. */
export function taken({ reading }: Parameter<unknown>): string {
  switch (reading.shape) {
    case "number":
      return ["a number", bounds(reading)].filter(Boolean).join(", ");
    case "choice":
      return reading.words.map((word) => `"${word}"`).join(", ");
    case "flag":
      return "TRUE or FALSE";
    case "date":
      return "a date";
    case "text":
      return "a text";
    case "cell":
      return "a cell";
    case "scores":
      return "a range of whole numbers";
    case "column":
      return `a range of ${COLUMN_WORDS[reading.of]}${reading.blank === "keep" ? ", blanks allowed" : ""}`;
    case "numberOrColumn":
      return ["a number, or a range of them", bounds(reading)].filter(Boolean).join(", ");
    case "block":
      return "a block of numbers";
    case "textBlock":
      return "a block of texts";
    case "rates":
      return "two columns";
    case "repeated":
      return "any number of ranges or values";
  }
}

const COLUMN_WORDS = {
  number: "numbers",
  score: "scores",
  axis: "dates or numbers",
  date: "dates",
  day: "dates",
  id: "names or numbers",
  text: "texts",
  outcome: "TRUE/FALSE, 1/0 or yes/no",
} as const;

function bounds({ min, max, above, below, whole }: Omit<Extract<Reading, { shape: "number" }>, "shape">): string {
  const limits = [
    whole ? "whole" : "",
    min !== undefined && max !== undefined
      ? `from ${min} to ${max}`
      : min !== undefined
        ? `${min} or more`
        : max !== undefined
          ? `${max} or less`
          : "",
    above !== undefined ? `above ${above}` : "",
    below !== undefined ? `below ${below}` : "",
  ];
  return limits.filter(Boolean).join(", ");
}

/** Returns what a function gives back, in words. */
export function given(returns: Returns): string {
  switch (returns.shape) {
    case "value":
      return MEASURES[returns.measure] + (returns.about ? ` (${returns.about})` : "");
    case "row":
      return `one row: ${titles(returns.columns)}`;
    case "labels":
      return `two columns, label and value: ${titles(returns.columns)}`;
    case "list":
      return `a row per input row, without a header: ${titles(returns.columns)}`;
    case "table":
      return `a table: ${titles(returns.columns)}${returns.more ? `; ${returns.more}` : ""}`;
  }
}

const titles = (columns: readonly Column[]): string => columns.map(([title]) => title).join(" · ");

/** Returns the errors a function answers with, each with its cause, from its parameters and its examples. */
export function errors(metric: Metric): readonly (readonly [error: string, cause: string])[] {
  const entries = Object.entries(metric.parameters);
  const required = entries.filter(([, { optional }]) => !optional).map(([name]) => name);
  const bounded = entries.filter(
    ([, { reading }]) => (reading.shape === "number" || reading.shape === "numberOrColumn") && bounds(reading) !== "",
  );
  const shown = metric.examples.flatMap(({ about, result }) =>
    typeof result === "object" && "error" in result
      ? [[result.error, result.says ? `${about}: “${result.says}”` : about] as const]
      : [],
  );
  return [
    ...(required.length > 0
      ? [
          [
            "#VALUE!",
            `a required argument is blank, or a cell holds something else than asked: the text names it`,
          ] as const,
        ]
      : []),
    ...(bounded.length > 0 ? [["#NUM!", `out of bounds: ${bounded.map(([name]) => name).join(", ")}`] as const] : []),
    ...shown,
  ];
}

/** Returns what an example gives, in words. */
export function outcome({ result, decimals }: Example): string {
  if (Array.isArray(result)) return `${result.length} × ${(result[0] as readonly Cell[]).length} cells`;
  if (typeof result === "object" && "error" in result)
    return result.says ? `${result.error} “${result.says}”` : result.error;
  return typeof result === "number"
    ? String(decimals === undefined ? Number(result.toPrecision(10)) : result)
    : constant(result as Cell);
}

/** Returns the same figure with Excel's own functions, the parameters' names in place of ranges; undefined where the card has none. */
export function portableFormula({ parameters, portable }: Metric): string | undefined {
  const required = Object.entries(parameters).filter(([, { optional }]) => !optional);
  return portable?.(Object.fromEntries(required.map(([name]) => [name, name])));
}

/** What every function that takes dates says of time zones. */
export const ZONES =
  "Zones make a time an instant: durations, order and working hours use instants; days and periods are those of the clock as written.";

/** Whether a function takes dates. */
export function isDated({ parameters }: Metric): boolean {
  return Object.values(parameters).some(
    ({ reading }) =>
      reading.shape === "date" || (reading.shape === "column" && ["date", "day", "axis"].includes(reading.of)),
  );
}
