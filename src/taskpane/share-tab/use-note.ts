import type { SharingOptions } from "../../excel/sharing/outcome";
import { usePane } from "../pane-context";
import { named } from "./report";
import { useShareText } from "./share-text";

/** Returns how a note at a cell that lost its formula reads in the pane's language. */
export function useNote(): NonNullable<SharingOptions["noteFor"]> {
  const { locale } = usePane();
  const words = useShareText();
  return ({ functions, formula, date }) =>
    words.note(named(functions), date.toLocaleDateString(locale, { dateStyle: "long" }), formula);
}
