import type { CellsRead } from "../../excel";
import type { Metric } from "../../metrics/card";
import type { Reading } from "../../metrics/parameters";
import type { Source } from "./area";
import type { Argument } from "./argument";
import { missingOf, parameterAt } from "./fields";

/** Reads the cells of a reference, blank cells as "". */
export type ReadCells = (reference: { sheet?: string; address: string }) => Promise<CellsRead>;

/** Why a function cannot be tried with its arguments. */
export type Obstacle =
  | { readonly kind: "waiting"; readonly missing: readonly string[] }
  | { readonly kind: "expression"; readonly text: string };

/** What a function would be called with, and where it stands. */
export interface ArgumentValues {
  readonly kind: "values";
  readonly values: readonly unknown[];
  /** Where the cells of each parameter stand that was given cells, in the order of the parameters. */
  readonly sources: ReadonlyMap<string, Source>;
}

type Shapes = ReadonlySet<Reading["shape"]>;
const SCALARS: Shapes = new Set<Reading["shape"]>(["number", "choice", "flag", "date", "text", "cell"]);
const BLOCKS: Shapes = new Set<Reading["shape"]>(["block", "textBlock", "rates"]);

/** Returns whether a parameter takes one value rather than a range. */
export const isScalar = (reading: Reading): boolean => SCALARS.has(reading.shape);

/** Returns what is in the way of trying a function with these arguments, if anything. */
export function obstacleTo(metric: Metric, args: readonly Argument[]): Obstacle | undefined {
  const missing = missingOf(metric, args);
  if (missing.length > 0) return { kind: "waiting", missing };
  const expression = args.find(({ kind }) => kind === "expression");
  return expression?.kind === "expression" ? { kind: "expression", text: expression.text } : undefined;
}

/** Returns the values of arguments as Excel would pass them, their cells read, or what is in the way. */
export async function valuesOf(
  metric: Metric,
  args: readonly Argument[],
  read: ReadCells,
): Promise<ArgumentValues | Obstacle> {
  const obstacle = obstacleTo(metric, args);
  if (obstacle) return obstacle;
  const values: unknown[] = [];
  const sources = new Map<string, Source>();
  for (const [i, argument] of args.entries()) {
    const [name, { reading }] = parameterAt(metric, i);
    if (argument.kind === "reference") {
      const { sheet, cells } = await read(argument);
      const [rows, columns] = [cells.length, cells[0].length];
      const source = { sheet, address: argument.address, rows, columns, isBlock: BLOCKS.has(reading.shape) };
      if (!sources.has(name)) sources.set(name, source);
      values.push(isScalar(reading) ? blankAsNull(cells[0][0]) : cells);
    } else if (argument.kind === "literal") values.push(isScalar(reading) ? argument.value : [[argument.value]]);
    else values.push(null);
  }
  return { kind: "values", values, sources };
}

const blankAsNull = (cell: unknown): unknown => (cell === "" ? null : cell);
