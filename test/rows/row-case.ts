import { call, refusal } from "../metrics/call";
import { withExcelErrors } from "../bundle";

withExcelErrors();

/** A cell of an expected table that may hold anything. */
export const ANY = Symbol("any");

/** An error with its code, whose text holds the given parts. */
export interface Refusal {
  readonly code: string;
  readonly says: readonly string[];
}

/** A call and what it gives: what it is about, the function, its arguments (a list is a column), the result, and the tolerance where it is not 1e-9. */
export type RowCase = readonly [
  about: string,
  id: string,
  args: readonly unknown[],
  expected: unknown,
  within?: number,
];

/** Returns what a refused call is expected to show. */
export const refused = (code: string, ...says: string[]): Refusal => ({ code, says });

/** Makes a test of each case. */
export function testRows(cases: readonly RowCase[]): void {
  for (const [about, id, args, expected, within = 1e-9] of cases)
    test(`${about}: ${id}`, () => {
      if (isRefusal(expected)) {
        const shown = refusal(id, ...args) ?? `no refusal: ${JSON.stringify(call(id, ...args))}`;
        for (const part of [expected.code, ...expected.says]) expect(shown).toContain(part);
      } else expectClose(call(id, ...args), expected, within);
    });
}

const isRefusal = (expected: unknown): expected is Refusal =>
  typeof expected === "object" && expected !== null && "says" in expected;

/** Expects a result to have the shape and the cells of another, numbers to within a part of them. */
export function expectClose(actual: unknown, expected: unknown, within: number): void {
  expect(withCloseNumbers(actual, expected, within)).toEqual(withCloseNumbers(expected, expected, within));
}

/** Returns a result with its close numbers replaced by those expected, and cells that may be anything by "any". */
function withCloseNumbers(actual: unknown, expected: unknown, within: number): unknown {
  if (expected === ANY) return "any";
  if (Array.isArray(actual))
    return actual.map((item, i) => withCloseNumbers(item, Array.isArray(expected) ? expected[i] : undefined, within));
  const isClose =
    typeof actual === "number" &&
    typeof expected === "number" &&
    Math.abs(actual - expected) <= within * Math.max(1, Math.abs(expected));
  return isClose ? expected : actual;
}
