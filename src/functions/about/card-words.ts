import type { Metric } from "../../metrics/card";

/** What EXPLAIN says of a function. */
export type CardWords = Pick<Metric, "title" | "definition" | "formula" | "source">;

/** The ids, titles, definitions, formulas and sources of all cards, which the build of the functions bundle puts here: apart from the code they take less room. */
declare const CARD_WORDS: readonly (readonly string[])[] | undefined;

/** Returns the words of a card: in the functions bundle, where cards have none, from those that the build collected. */
export function wordsOf(metric: Metric): CardWords {
  if (typeof CARD_WORDS === "undefined") return metric;
  const words: readonly (readonly string[])[] = CARD_WORDS;
  const place = words[0].indexOf(metric.id);
  const [, title, definition, formula, source] = words.map((kind) => kind[place]);
  return { title, definition, formula, source };
}
