import { functions } from "../../src/functions/all";
import { bind } from "../../src/functions/bind";
import { metadataOf } from "../../src/functions/metadata";
import { customFunctionsGlobal } from "../../src/playground/engine";

Object.assign(globalThis, { CustomFunctions: customFunctionsGlobal() });

/** The functions of the source, as the spreadsheet loads them. */
export const functionsInMemory = {
  metadata: metadataOf(functions, "https://localhost:3000"),
  mapping: Object.fromEntries(functions.map((metric) => [metric.id, bind(metric)])),
};
