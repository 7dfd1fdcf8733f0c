import type { TextBlock } from "../../records/blocks";
import { unusable } from "../../records/metric-error";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NOT_ASCII = /[^\x00-\x7f]/;

/** Returns the words of a text, letters and digits, without case and accents. */
export function wordsOf(text: string): readonly string[] {
  const plain = NOT_ASCII.test(text)
    ? text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC")
    : text;
  return plain.toLowerCase().match(WORD) ?? [];
}

interface Phrase {
  readonly theme: number;
  readonly words: readonly string[];
}

/** Themes of comments, each with words and phrases that tell it. */
export class Themes {
  /** The themes as given, each once. */
  readonly names: readonly string[];
  private readonly byFirstWord = new Map<string, Phrase[]>();

  /** Takes two columns, theme and keywords separated by ;. A theme without a name or without keywords is #VALUE!. */
  constructor(block: TextBlock) {
    const places = new Map<string, number>();
    for (const [name, keywords = "", ...more] of block) {
      if (more.some((text) => text !== "") || block[0].length < 2)
        throw unusable("themes: expected two columns, theme and keywords");
      if (name === "") throw unusable(`themes: the keywords '${keywords}' have no theme`);
      const theme = places.get(name) ?? places.size;
      places.set(name, theme);
      const phrases = keywords
        .split(";")
        .map(wordsOf)
        .filter((words) => words.length > 0);
      if (phrases.length === 0) throw unusable(`themes: ${name} has no keywords`);
      for (const words of phrases) this.add({ theme, words });
    }
    if (places.size === 0) throw unusable("themes is blank");
    this.names = [...places.keys()];
  }

  private add(phrase: Phrase): void {
    const [first] = phrase.words;
    const others = this.byFirstWord.get(first);
    if (others) others.push(phrase);
    else this.byFirstWord.set(first, [phrase]);
  }

  /** Returns the places of the themes that a comment falls under. */
  of(comment: string): ReadonlySet<number> {
    const words = wordsOf(comment);
    const found = new Set<number>();
    for (let at = 0; at < words.length; at++) {
      for (const { theme, words: phrase } of this.byFirstWord.get(words[at]) ?? []) {
        if (!found.has(theme) && phrase.every((word, k) => words[at + k] === word)) found.add(theme);
      }
    }
    return found;
  }
}
