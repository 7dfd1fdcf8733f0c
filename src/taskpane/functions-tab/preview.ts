import type { Cell, Metric } from "../../metrics/card";
import type { ErrorKind } from "../../records/metric-error";
import type { Library } from "../use-library";
import type { Argument } from "./argument";
import { valuesOf, type Obstacle, type ReadCells } from "./argument-values";
import { errorCodeIn } from "./excel-errors";
import { mentionsOf, type RowMention } from "./row-mentions";

/** What a formula would show, or why that cannot be told. */
export type Preview =
  | Obstacle
  | { readonly kind: "result"; readonly cells: readonly (readonly Cell[])[] }
  | {
      readonly kind: "error";
      readonly code: string;
      readonly message: string;
      /** The rows that the message names. */
      readonly mentions: readonly RowMention[];
    };

const CODES: Readonly<Record<ErrorKind, string>> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};

/** Returns what the formula with these arguments would show, computed as Excel would compute it. */
export async function previewOf(
  metric: Metric,
  args: readonly Argument[],
  library: Pick<Library, "evaluator" | "MetricError">,
  read: ReadCells,
): Promise<Preview> {
  const found = await valuesOf(metric, args, read);
  if (found.kind !== "values") return found;
  const { values, sources } = found;
  // Excel does not call a function whose argument holds an error: it shows the error.
  for (const value of values) {
    const code = errorCodeIn(value);
    if (code !== undefined) return { kind: "error", code, message: "", mentions: [] };
  }
  try {
    const result = library.evaluator(metric)(...values);
    return { kind: "result", cells: Array.isArray(result) ? result : [[result]] };
  } catch (error) {
    if (!(error instanceof library.MetricError)) throw error;
    const { kind, message } = error;
    return { kind: "error", code: CODES[kind], message, mentions: mentionsOf(message, metric, sources) };
  }
}
