import { functions } from "../../src/functions/all";
import { bind } from "../../src/functions/bind";
import { ExcelError } from "../bundle";

/** Calls a function by its id as Excel does: a list is a column, a list of lists a block. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const metric = functions.find((candidate) => candidate.id === id);
  if (!metric) throw new Error(`no function ${id}`);
  return bind(metric)(
    ...args.map((arg) => (Array.isArray(arg) && !arg.some(Array.isArray) ? arg.map((cell) => [cell]) : arg)),
  );
}

/** Returns the error of a call as Excel shows it, code and text; undefined where it gives a result. */
export function refusal(id: string, ...args: readonly unknown[]): string | undefined {
  try {
    call(id, ...args);
    return undefined;
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
}
