import type { Functions } from "../../formulas";
import { loadLibrary, type Library } from "../use-library";

/** What sharing needs: its operations, and the functions that formulas may call. */
export interface Sharing {
  readonly operations: typeof import("./operations");
  readonly functions: Functions;
  readonly cards: Library["functions"];
}

let loaded: Sharing | undefined;

/** Returns what sharing needs, fetched when first asked for. */
export async function loadSharing(): Promise<Sharing> {
  const [operations, library] = await Promise.all([
    import(/* webpackChunkName: "sharing" */ "./operations"),
    loadLibrary(),
  ]);
  loaded ??= { operations, functions: operations.functionsOf(library.functions), cards: library.functions };
  return loaded;
}
