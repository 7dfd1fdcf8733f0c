import { en, type PaneText } from "./en";
import { nl } from "./nl";

export type { PaneText } from "./en";

/** Returns the pane's text for a display language such as nl-BE; English where there is none. */
export function textFor(language: string): PaneText {
  return /^nl\b/i.test(language) ? nl : en;
}
