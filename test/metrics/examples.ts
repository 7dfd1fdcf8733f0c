import type { Example } from "../../src/metrics/card";
import { ExcelError } from "../bundle";

/** Returns an example's arguments as Excel passes them: a list is a column, a list of lists a block, and an Invocation object comes last. */
export function argumentsOf({ args }: Example, parameters: number): unknown[] {
  const cells = args.map((arg) =>
    Array.isArray(arg) ? (arg.some(Array.isArray) ? arg : arg.map((cell) => [cell])) : arg,
  );
  const omitted = new Array(Math.max(0, parameters - cells.length)).fill(null);
  return [...cells, ...omitted, { functionName: "example" }];
}

/** Expects a call to give the example's result, or its error. */
export function expectExample(call: () => unknown, { result, decimals }: Example): void {
  if (typeof result === "object" && "error" in result) {
    const error = thrownBy(call);
    expect([error.code, error.message]).toEqual([
      result.error,
      result.says === undefined ? expect.any(String) : expect.stringContaining(result.says),
    ]);
    return;
  }
  expectCells(call(), result, decimals);
}

function thrownBy(call: () => unknown): { code: unknown; message: unknown } {
  try {
    const result = call();
    throw new Error(`expected an error, got ${JSON.stringify(result)}`);
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

/** Expects a value, or rows of cells, to equal what was expected, numbers to so many decimals or else to 12 digits. */
export function expectCells(actual: unknown, expected: unknown, decimals?: number): void {
  const tolerance = (number: number): number =>
    decimals === undefined ? 1e-12 * Math.max(1, Math.abs(number)) : 0.5 * 10 ** -decimals * (1 + 1e-9);
  if (Array.isArray(expected)) {
    expect({ rows: (actual as unknown[]).length }).toEqual({ rows: expected.length });
    expected.forEach((line: unknown, r) => {
      if (!Array.isArray(line)) return expectCells((actual as unknown[])[r], line, decimals);
      expect({ row: r, cells: (actual as unknown[][])[r].length }).toEqual({ row: r, cells: line.length });
      line.forEach((cell, c) => expectCells((actual as unknown[][])[r][c], cell, decimals));
    });
    return;
  }
  if (typeof expected === "number" && typeof actual === "number" && Math.abs(actual - expected) <= tolerance(expected))
    return;
  expect(actual).toEqual(expected);
}
