import type { Metric } from "./card";
import { FIELD_WORDS } from "./field-words";
import { isNearly } from "./edit-distance";

/** A function found, and how well it fits. */
export interface Found<M> {
  readonly metric: M;
  readonly score: number;
}

/** What of a function is searched. */
export type Searched = Pick<Metric, "id" | "title" | "summary" | "synonyms">;

/** Returns a text in lower case, without accents. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns how well one word fits a function; 0 where it does not. */
function fit(word: string, { id, title, summary, synonyms = [] }: Searched): number {
  const parts = wordsOf(id);
  if (parts.length === 1 && parts[0] === word) return 100;
  if (parts.includes(word)) return 80;
  if (parts.some((part) => part.startsWith(word))) return 60;
  const starts = (text: string): boolean => wordsOf(text).some((other) => other.startsWith(word));
  if (synonyms.some((synonym) => wordsOf(synonym).includes(word))) return 50;
  if (starts(title)) return 40;
  if (synonyms.some(starts)) return 35;
  if (starts(summary)) return 20;
  if (word.length > 2 && folded(`${id} ${title} ${synonyms.join(" ")} ${summary}`).includes(word)) return 5;
  return 0;
}

function fitAll(words: readonly string[], metric: Searched): number {
  const scores = words.map((word) => fit(word, metric));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Returns the functions that fit these words or what the field calls them, best first. */
function fitting<M extends Searched>(metrics: readonly M[], words: readonly string[]): Found<M>[] {
  const other = FIELD_WORDS[words.join(" ")];
  const exact = words.join(".");
  return metrics
    .map((metric) => {
      const whole = folded(metric.id) === exact ? 200 : 0;
      const phrase = (metric.synonyms ?? []).some((synonym) => wordsOf(synonym).join(" ") === words.join(" ")) ? 90 : 0;
      const byOtherName = other === undefined ? 0 : 0.95 * fitAll(wordsOf(other), metric);
      return { metric, score: Math.max(whole, phrase, byOtherName, fitAll(words, metric)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Returns the words that may be meant where one was mistyped; the words of titles and synonyms, and the field's own. */
function meantBy(word: string, metrics: readonly Searched[]): string[] {
  const known = new Set([
    ...Object.keys(FIELD_WORDS),
    ...metrics.flatMap(({ id, title, synonyms = [] }) => wordsOf([id, title, ...synonyms].join(" "))),
  ]);
  return known.has(word) ? [word] : [...known].filter((other) => isNearly(word, other));
}

/**
 * Returns the functions that fit all words of the query, best first and otherwise in their own order; all of them for an empty query.
 *
 * The id counts most, then synonyms and title, then the summary. What people of the field call by another name is found too, and a word with a slip of
 * the fingers where nothing is called that way.
 */
export function search<M extends Searched>(metrics: readonly M[], query: string): Found<M>[] {
  const text = folded(query).replace(/^\s*=?\s*cs\./, "");
  const words = wordsOf(text);
  if (words.length === 0) return metrics.map((metric) => ({ metric, score: 0 }));
  const found = fitting(metrics, words);
  if (found.length > 0) return found;
  const corrected = words
    .map((word) => meantBy(word, metrics))
    .reduce<string[][]>((sofar, meant) => sofar.flatMap((before) => meant.map((word) => [...before, word])), [[]]);
  const all = corrected.flatMap((meant) => fitting(metrics, meant)).sort((a, b) => b.score - a.score);
  return all.filter(({ metric }, i) => all.findIndex((other) => other.metric === metric) === i);
}
