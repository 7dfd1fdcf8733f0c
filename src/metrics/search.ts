import type { Metric } from "./card";

/** A function found, and how well it fits. */
export interface Found<M> {
  readonly metric: M;
  readonly score: number;
}

/** What of a function is searched. */
export type Searched = Pick<Metric, "id" | "title" | "summary" | "synonyms">;

/** Other words of the field for what a card calls by its own name: what people type → what cards say. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  attrition: "churn",
  cancellation: "churn",
  cancellations: "churn",
  defection: "churn",
  logo: "customers",
  loyalty: "nps",
  "logo retention": "retention",
  "logo churn": "churn",
  "average order value": "aov",
  arpu: "arpa",
  cltv: "clv",
  "customer lifetime value": "clv",
  "customer acquisition cost": "cac",
  "net retention": "nrr",
  "gross retention": "grr",
  frt: "first response",
  ttr: "resolution",
  "time to resolve": "resolution",
  fcr: "first contact",
  "health score": "health",
  significance: "test",
  "margin of error": "moe",
  "confidence interval": "ci",
};

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

/**
 * Returns the functions that fit all words of the query, best first and otherwise in their own order; all of them for an empty query.
 *
 * The id counts most, then synonyms and title, then the summary. What people of the field call by another name is found too.
 */
export function search<M extends Searched>(metrics: readonly M[], query: string): Found<M>[] {
  const text = folded(query).replace(/^\s*=?\s*cs\./, "");
  const words = wordsOf(text);
  if (words.length === 0) return metrics.map((metric) => ({ metric, score: 0 }));
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
