import { customFunctionsGlobal, type CellFunction, type CustomFunctionsGlobal } from "./custom-functions-global";

/**
 * The functions that a classic script such as dist/functions.js associates, by upper-case id.
 *
 * The script runs in this realm, so that its arrays and errors are ours; it sees `CustomFunctions`, and neither `window` nor `Office`.
 */
export function loadBundle(
  source: string,
  customFunctions: CustomFunctionsGlobal = customFunctionsGlobal(),
): Record<string, CellFunction> {
  const scope = Object.create(globalThis) as Record<string, unknown>;
  scope.CustomFunctions = customFunctions;
  const run = new Function(
    "CustomFunctions",
    "self",
    "globalThis",
    "window",
    "Office",
    `${source}\n//# sourceURL=functions.js`,
  );
  run(customFunctions, scope, scope, undefined, undefined);
  return customFunctions.mapping;
}
