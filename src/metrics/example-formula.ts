import type { Example, Metric } from "./card";
import { NAMESPACE } from "./namespace";

type Argument = Example["args"][number];

/** Returns an argument as Excel writes constants; a blank cell of a range is "", since array constants know no blank. */
export function constant(argument: Argument): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument !== "object") return String(argument).toUpperCase();
  const inArray = (cell: Argument): string => constant(cell) || '""';
  const lines = argument.map((line) => (Array.isArray(line) ? line.map(inArray).join(",") : inArray(line as Argument)));
  return `{${lines.join(";")}}`;
}

/** Returns an example as the formula somebody would type, ranges written as array constants. */
export function exampleFormula({ id }: Metric, { args }: Example): string {
  return `=${NAMESPACE}.${id}(${args.map(constant).join(",")})`;
}
