import { functions } from "../src/functions/all";
import type { CardWords } from "../src/functions/about/card-words";

const KINDS: readonly ("id" | keyof CardWords)[] = ["id", "title", "definition", "formula", "source"];

/** Returns what EXPLAIN says of every function as the text of a JavaScript value: a list of ids, and one of each kind of words in the same order. */
export const cardWords = (): string => JSON.stringify(KINDS.map((kind) => functions.map((metric) => metric[kind])));
