import type { TextBlock } from "../../records/blocks";
import { unusable } from "../../records/metric-error";

/** A letter or digit of a script that is written without spaces between words: there a word has no ends to be found by. */
const UNSPACED =
  "(?=[\\p{L}\\p{M}\\p{N}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}\\p{scx=Yi}]";
const IS_UNSPACED = new RegExp(UNSPACED, "u");
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, "u");
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, "u");
/** A run of letters and digits of such scripts, or of any others. */
const WORD = new RegExp(`(?:${UNSPACED})+|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, "gu");
const ASCII_WORD = /[a-z0-9]+/g;
const NOT_ASCII = /[^\x00-\x7f]/;
const HIDDEN_BREAKS = /[\u200b-\u200d\u2060\ufeff]+/g;

/** Returns the words of a text, letters and digits, without case, width and accents; they end where a script without spaces begins or ends. */
export function wordsOf(text: string): readonly string[] {
  if (!NOT_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase();
  return (IS_UNSPACED.test(plain) ? plain.replace(HIDDEN_BREAKS, "") : plain).match(WORD) ?? [];
}

interface Phrase {
  readonly theme: number;
  readonly words: readonly string[];
}

/** A keyword with letters of a script without spaces, to be found anywhere; its other words are whole ones. */
interface Fragment {
  readonly theme: number;
  readonly text: string;
}

/** Themes of comments, each with words and phrases that tell it. */
export class Themes {
  /** The themes as given, each once. */
  readonly names: readonly string[];
  private readonly byFirstWord = new Map<string, Phrase[]>();
  private readonly fragments: Fragment[] = [];

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
    const { theme, words } = phrase;
    const text = words.join(" ");
    if (IS_UNSPACED.test(text)) {
      const before = STARTS_UNSPACED.test(text) ? "" : " ";
      this.fragments.push({ theme, text: before + text + (ENDS_UNSPACED.test(text) ? "" : " ") });
      return;
    }
    const [first] = words;
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
    if (this.fragments.length === 0) return found;
    const text = ` ${words.join(" ")} `;
    for (const { theme, text: fragment } of this.fragments) if (text.includes(fragment)) found.add(theme);
    return found;
  }
}
