/**
 * Formulas as text: found, repaired and rewritten by their tokens, never by search and replace. Text goes in, text comes out.
 */
import type { Metric } from "../metrics/card";
import { functionNames } from "./function-calls";
import type { Functions } from "./portable-formula";

export { parseCell, parseReference, quoted, splitSheet, type A1Area } from "./a1";
export { mayCall, readFormula, type FunctionCall, type ReadFormula } from "./function-calls";
export { portableFormula, type Functions, type NoNativeReason, type PortableFormula } from "./portable-formula";
export {
  cellsRead,
  moveReferences,
  readsOf,
  sameFormula,
  spilledReferences,
  withCellsRead,
  type Moves,
  type Reads,
} from "./references";
export { repairFormula, type RepairedFormula } from "./repair-formula";

/** Returns a catalogue as rewriting needs it. */
export const functionsOf = (cards: readonly Metric[]): Functions => ({
  names: functionNames(cards.map(({ id }) => id)),
  cards: new Map(cards.map((card) => [card.id, card])),
});
