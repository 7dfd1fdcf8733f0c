import { usePane } from "../pane-context";
import { share as en, type ShareText } from "../text/en/share";
import { share as nl } from "../text/nl/share";

export type { ShareText } from "../text/en/share";

/** Returns what the tab says in the pane's language; its words come with the tab, so that the pane opens sooner. */
export const useShareText = (): ShareText => (usePane().text.templateLanguage === "nl" ? nl : en);
