import { builtFunctions, builtMetadata, ExcelError } from "../bundle";
import { expectCells } from "../metrics/examples";

const functions = builtFunctions();
const parameters = new Map(builtMetadata().functions.map(({ id, parameters }) => [id, parameters.length]));

/** One statement of the catalogue as a check: the call, and the value, the rows, or the error: its code alone, or with the text Excel shows. */
export type Check = readonly [id: string, args: readonly unknown[], expected: unknown];

/** Monday, 1 January 2024. */
export const MONDAY = 45292;

/** Returns what the built bundle gives Excel, an error as its code and text; a list is a column, null an omitted argument. */
export function shown(id: string, ...args: readonly unknown[]): unknown {
  const cells = args.map((arg) => (Array.isArray(arg) && !arg.some(Array.isArray) ? arg.map((cell) => [cell]) : arg));
  const omitted = new Array(Math.max(0, (parameters.get(id) ?? 0) - cells.length)).fill(null);
  try {
    return functions.get(id)?.(...cells, ...omitted, { functionName: id });
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** Expects each call to give what the catalogue says, numbers to nine decimals. */
export function checkAll(checks: readonly Check[]): void {
  const named = checks.map(
    ([id, args, expected]) => [`${id}(${JSON.stringify(args).slice(1, -1)})`, id, args, expected] as const,
  );
  test.each(named)("%s", (_call, id, args, expected) => {
    const result = shown(id, ...args);
    const isCode = typeof expected === "string" && /^#[A-Z0/]+[!A]$/.test(expected);
    if (isCode) expect(String(result).split(" ")[0]).toBe(expected);
    else expectCells(result, expected, 9);
  });
}
