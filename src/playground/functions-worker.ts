/** Runs the functions bundle beside the page, so that a call over half a million rows does not stop it. */
import { CustomFunctionsError, customFunctionsGlobal } from "./engine/custom-functions-global";
import { packed } from "./engine/crossing-errors";

/** What the page sends: where the bundle is, then per call its arguments bit by bit, and that they are complete. */
export type FunctionsRequest =
  | { bundle: string }
  | { call: number; argument: number; value: unknown }
  | { call: number; argument: number; width: number; cells: unknown[] }
  | { call: number; run: string };

/** What it gets for a call: the result, or the error that was thrown. */
export type FunctionsAnswer = { call: number } & ({ result: unknown } | { thrown: ReturnType<typeof packed> });

const scope = self as unknown as {
  CustomFunctions: ReturnType<typeof customFunctionsGlobal>;
  importScripts(...sources: string[]): void;
  onmessage: ((event: MessageEvent<FunctionsRequest>) => void) | null;
  postMessage(answer: FunctionsAnswer): void;
};
scope.CustomFunctions = customFunctionsGlobal();

const waiting = new Map<number, unknown[]>();

scope.onmessage = ({ data }) => {
  if ("bundle" in data) return scope.importScripts(data.bundle);
  let values = waiting.get(data.call);
  if (!values) waiting.set(data.call, (values = []));
  if ("value" in data) values[data.argument] = data.value;
  if ("cells" in data) addRows((values[data.argument] ??= []) as unknown[][], data.width, data.cells);
  if (!("run" in data)) return;
  waiting.delete(data.call);
  scope.postMessage({ call: data.call, ...run(data.run, values) });
};

function addRows(rows: unknown[][], width: number, cells: unknown[]): void {
  for (let from = 0; from < cells.length; from += width) rows.push(cells.slice(from, from + width));
}

function run(id: string, values: unknown[]): { result: unknown } | { thrown: ReturnType<typeof packed> } {
  try {
    const fn = scope.CustomFunctions.mapping[id.toUpperCase()] as (...args: unknown[]) => unknown;
    return { result: crossing(fn(...values, { functionName: id })) };
  } catch (thrown) {
    return { thrown: packed(thrown) };
  }
}

/** Errors among the values of a result lose their class on the way, so they cross as plain objects. */
function crossing(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(crossing);
  return result instanceof CustomFunctionsError ? packed(result) : result;
}
