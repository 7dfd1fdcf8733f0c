import { NAMESPACE } from "../metrics/namespace";
import { readFormula, type FunctionNames } from "./function-calls";

/** A formula with its function names as people type them. */
export interface RepairedFormula {
  readonly formula: string;
  /** Functions whose spelling was repaired, each once. */
  readonly repaired: readonly string[];
  /** All functions of ours in the formula, each once. */
  readonly functions: readonly string[];
  /** Names that look like ours but are in no catalogue; left as they are. */
  readonly unknown: readonly string[];
}

/**
 * Returns a formula in which every function of ours is called by its name, such as CS.NPS.CI.
 *
 * Without the add-in Excel writes `_xldudf_CS_NPS_CI(`, `[2]!_xldudf_CS_NPS_CI(` or `'C:\…\CS.XLAM'!CS.NPS.CI(`.
 * Which underscores were dots, the catalogue knows. A formula that cannot be read comes back as it is.
 */
export function repairFormula(formula: string, names: FunctionNames): RepairedFormula {
  const read = readFormula(formula, names);
  if (!read) return { formula, repaired: [], functions: [], unknown: [] };
  const texts = read.tokens.map(({ value }) => value);
  const repaired = new Set<string>();
  const functions = new Set<string>();
  const unknown = new Set<string>();
  for (const { id, name, from, at } of read.ours) {
    if (id === undefined) {
      unknown.add(name);
      continue;
    }
    functions.add(id);
    const wanted = `${NAMESPACE}.${id}`;
    if (from === at && name === wanted) continue;
    texts.fill("", from, at);
    texts[at] = wanted;
    repaired.add(id);
  }
  return { formula: texts.join(""), repaired: [...repaired], functions: [...functions], unknown: [...unknown] };
}
