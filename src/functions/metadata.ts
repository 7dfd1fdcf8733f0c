import type { Metric } from "../metrics/card";
import type { Reading } from "../metrics/parameters";

export { NAMESPACE } from "../metrics/namespace";

/** A function as Excel's functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: {
    name: string;
    description: string;
    type: "any";
    dimensionality: "scalar" | "matrix";
    optional?: true;
    repeating?: true;
  }[];
  result: { type: "any" | "number" | "string"; dimensionality: "scalar" | "matrix" };
}

const SCALARS: ReadonlySet<Reading["shape"]> = new Set<Reading["shape"]>([
  "number",
  "choice",
  "flag",
  "date",
  "text",
  "cell",
]);

/**
 * Returns functions.json for the metrics, with help pages below `host`.
 *
 * Every parameter is `any`: a typed one would turn a blank cell into 0 and bad text into an error without words.
 * No `allowCustomDataForDataTypeAny` and no `allowErrorForDataTypeAny`: together they crash Office LTSC 2021.
 */
export function metadataOf(metrics: readonly Metric[], host: string): { functions: FunctionMetadata[] } {
  return { functions: metrics.map((metric) => describe(metric, host)) };
}

function describe({ id, summary, parameters, returns }: Metric, host: string): FunctionMetadata {
  const isText = returns.shape === "value" && returns.measure === "text";
  return {
    id,
    name: id,
    description: summary,
    helpUrl: `${host}/reference/${id}.html`,
    parameters: Object.entries(parameters).map(([name, { about, reading, optional }]) => ({
      name,
      description: about,
      type: "any",
      dimensionality: SCALARS.has(reading.shape) ? "scalar" : "matrix",
      ...(optional ? { optional } : {}),
      ...(reading.shape === "repeated" ? { repeating: true as const } : {}),
    })),
    result:
      returns.shape === "value"
        ? { type: isText ? "string" : "number", dimensionality: "scalar" }
        : { type: "any", dimensionality: "matrix" },
  };
}
