import { en } from "./en";
import { nl } from "./nl";
import type { TemplateText } from "./text";

export type { FourPsColumn, ScorecardColumn, SheetKey, TemplateText } from "./text";

/** A language of the template. */
export type Language = "en" | "nl";

const TEXTS: Readonly<Record<Language, TemplateText>> = { en, nl };

/** Returns the words of a language. */
export const textIn = (language: Language): TemplateText => TEXTS[language];

/** Returns a text with its words in braces filled in. */
export const fill = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
