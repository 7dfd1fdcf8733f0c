import { unusable, type MetricError } from "../../records/metric-error";
import { trimmed, withHiddenNamed } from "../../records/white-space";

/** A matrix as Excel passes it; rows may be ragged when the caller is not Excel. */
export type Cells = readonly (readonly unknown[])[];

/** Returns whether a cell is blank: nothing, or text of white space only. Older desktop Excel passes blank cells as 0, which nobody can tell from a zero. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && (cell === "" || trimmed(cell) === ""));
}

/**
 * Returns the Excel error a cell holds, such as "#N/A", or undefined.
 *
 * Excel passes errors only to functions that ask for them, as `{type: "Error", basicValue}` or as an Error; other hosts may all the same.
 */
export function errorIn(cell: unknown): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  if (cell instanceof Error) return codeOf((cell as { code?: unknown }).code);
  const { type, basicValue } = cell as { type?: unknown; basicValue?: unknown };
  return type === "Error" ? codeOf(basicValue) : undefined;
}

const codeOf = (code: unknown): string => (typeof code === "string" && code.startsWith("#") ? code : "#VALUE!");

/** Returns the plain value of a formatted number or an entity, which Excel may pass as `{type, basicValue}`; anything else as it is. */
export function plain(cell: unknown): unknown {
  return isDataType(cell) ? cell.basicValue : cell;
}

/**
 * Returns whether an argument is Excel's Invocation object, which stands at the end of every call
 * and, while an older functions.json is cached, in the place of a parameter it does not know yet.
 */
export function isInvocation(argument: unknown): boolean {
  return (
    typeof argument === "object" &&
    argument !== null &&
    !Array.isArray(argument) &&
    !isDataType(argument) &&
    !(argument instanceof Error)
  );
}

function isDataType(cell: unknown): cell is { type: string; basicValue: unknown } {
  return (
    typeof cell === "object" &&
    cell !== null &&
    typeof (cell as { type?: unknown }).type === "string" &&
    "basicValue" in cell
  );
}

/** Returns a cell as messages show it: text in quotes, shortened, with hidden characters by name. */
export function shown(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return "a value that is neither text nor number";
  return `'${withHiddenNamed(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell)}'`;
}

/** Returns the error for a cell that holds an Excel error; such a cell is never skipped. */
export const containsError = (where: string, code: string): MetricError => unusable(`${where} contains ${code}`);
