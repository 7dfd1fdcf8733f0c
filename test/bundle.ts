import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const DIST = join(__dirname, "../dist");

/** CustomFunctions.Error as Excel has it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** A function of the bundle. */
export type Bound = (...args: unknown[]) => unknown;

/** Returns the functions that the built dist/functions.js associates, by id. */
export function builtFunctions(): ReadonlyMap<string, Bound> {
  const functions = new Map<string, Bound>();
  const CustomFunctions = { associate: (id: string, fn: Bound) => functions.set(id, fn), Error: ExcelError };
  runInContext(readFileSync(join(DIST, "functions.js"), "utf8"), createContext({ CustomFunctions }));
  return functions;
}

/** Returns the built functions.json. */
export function builtMetadata(): {
  functions: { id: string; parameters: { name: string; optional?: boolean; dimensionality: string }[] }[];
} {
  return JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8"));
}

/** Gives the code under test the CustomFunctions global that Excel would give it. */
export function withExcelErrors(): void {
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = { Error: ExcelError };
}
