import { unusable, type MetricError } from "../../records/metric-error";

/** A matrix as Excel passes it; rows may be ragged when the caller is not Excel. */
export type Cells = readonly (readonly unknown[])[];

/** Returns whether a cell is blank: nothing, or text of white space only. Older desktop Excel passes blank cells as 0, which nobody can tell from a zero. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && (cell === "" || cell.trim() === ""));
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

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** Returns the number a text spells, with white space around it or not, or NaN. */
export function numberFrom(text: string): number {
  const trimmed = text.trim();
  const number = DECIMAL.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(number) ? number : NaN;
}

const SCORE = /^\s*(\d+)\s*(?:$|[-–—:.)](?!\d))/;

/** Returns the score a text spells: a number, or a leading whole number set off by a mark as in "10 - Extremely likely", but not "0-10" or "12 months"; else NaN. */
export function scoreFrom(text: string): number {
  const number = numberFrom(text);
  if (!Number.isNaN(number)) return number;
  const leading = SCORE.exec(text);
  return leading ? Number(leading[1]) : NaN;
}

/** Returns a cell as messages show it: text in quotes, shortened. */
export function shown(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return "a value that is no text and no number";
  return `'${cell.length > 40 ? `${cell.slice(0, 40)}…` : cell}'`;
}

/** Returns the error for a cell that holds an Excel error; such a cell is never skipped. */
export const containsError = (where: string, code: string): MetricError => unusable(`${where} contains ${code}`);
