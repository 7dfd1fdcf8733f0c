import type { Cell, Metric } from "../../metrics/card";
import type { Reading } from "../../metrics/parameters";
import type { ErrorKind } from "../../records/metric-error";
import type { Library } from "../use-library";
import type { Argument } from "./argument";

/** What a formula would show, or why that cannot be told. */
export type Preview =
  | { readonly kind: "waiting"; readonly missing: readonly string[] }
  | { readonly kind: "result"; readonly cells: readonly (readonly Cell[])[] }
  | { readonly kind: "error"; readonly code: string; readonly message: string }
  | { readonly kind: "expression"; readonly text: string };

/** Reads the cells of a reference, blank cells as "". */
export type ReadCells = (reference: { sheet?: string; address: string }) => Promise<readonly (readonly unknown[])[]>;

const CODES: Readonly<Record<ErrorKind, string>> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  unavailable: "#N/A",
};
const SCALARS: ReadonlySet<Reading["shape"]> = new Set<Reading["shape"]>([
  "number",
  "choice",
  "flag",
  "date",
  "text",
  "cell",
]);
const EXCEL_ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Returns whether a parameter takes one value rather than a range. */
export const isScalar = (reading: Reading): boolean => SCALARS.has(reading.shape);

/** Returns what the formula with these arguments would show, computed as Excel would compute it. */
export async function previewOf(
  metric: Metric,
  args: readonly Argument[],
  library: Pick<Library, "evaluator" | "MetricError">,
  read: ReadCells,
): Promise<Preview> {
  const parameters = Object.entries(metric.parameters);
  const missing = parameters
    .filter(([, { optional }], i) => !optional && args[i].kind === "omitted")
    .map(([name]) => name);
  if (missing.length > 0) return { kind: "waiting", missing };
  const values: unknown[] = [];
  for (const [i, [, { reading }]] of parameters.entries()) {
    const argument = args[i];
    if (argument.kind === "expression") return { kind: "expression", text: argument.text };
    const cells =
      argument.kind === "omitted" ? null : argument.kind === "literal" ? [[argument.value]] : await read(argument);
    // Excel does not call a function whose argument holds an error: it shows the error.
    const error = cells?.flatMap((line) =>
      line.filter((cell) => typeof cell === "string" && EXCEL_ERROR.test(cell)),
    )[0];
    if (error !== undefined) return { kind: "error", code: String(error), message: "" };
    values.push(cells !== null && isScalar(reading) ? blankAsNull(cells[0]?.[0]) : cells);
  }
  try {
    const result = library.evaluator(metric)(...values);
    return { kind: "result", cells: Array.isArray(result) ? result : [[result]] };
  } catch (error) {
    if (error instanceof library.MetricError) return { kind: "error", code: CODES[error.kind], message: error.message };
    throw error;
  }
}

const blankAsNull = (cell: unknown): unknown => (cell === "" || cell === undefined ? null : cell);
