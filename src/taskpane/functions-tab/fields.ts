import type { Metric } from "../../metrics/card";
import type { Parameter } from "../../metrics/parameters";
import { readArgument, type Argument } from "./argument";

/** A parameter to fill: a repeating one has a field for each time. */
export interface Field {
  /** The parameter's name, with a number from the second time on. */
  readonly key: string;
  readonly parameter: Parameter<unknown>;
}

const isRepeated = ({ reading }: Parameter<unknown>): boolean => reading.shape === "repeated";

/** Returns the fields of a function for what was typed so far: a repeating parameter always has one more, empty. */
export function fieldsOf({ parameters }: Metric, typed: Readonly<Record<string, string>>): Field[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const keyOf = (time: number): string => (time === 0 ? name : `${name} ${time + 1}`);
    let times = 1;
    if (isRepeated(parameter))
      for (let time = 0; keyOf(time) in typed; time++) if (isFilled(typed[keyOf(time)])) times = time + 2;
    return Array.from({ length: times }, (_, time) => ({ key: keyOf(time), parameter }));
  });
}

const isFilled = (typed: string): boolean => typed.trim() !== "";

/** Returns what was typed into each field as an argument. */
export const argumentsOf = (fields: readonly Field[], typed: Readonly<Record<string, string>>): Argument[] =>
  fields.map(({ key, parameter }) => readArgument(typed[key] ?? "", parameter));

/** Returns the parameter that an argument at a place is for, and its name; the last one may repeat. */
export function parameterAt({ parameters }: Metric, place: number): [name: string, parameter: Parameter<unknown>] {
  const entries = Object.entries(parameters);
  return entries[Math.min(place, entries.length - 1)];
}

/** Returns the names of the required parameters for which there is no argument. */
export function missingOf(metric: Metric, args: readonly Argument[]): string[] {
  const given = new Set(args.flatMap(({ kind }, i) => (kind === "omitted" ? [] : [parameterAt(metric, i)[0]])));
  return Object.entries(metric.parameters)
    .filter(([name, { optional }]) => !optional && !given.has(name))
    .map(([name]) => name);
}
