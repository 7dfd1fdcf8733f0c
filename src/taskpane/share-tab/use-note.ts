import type { SharingOptions } from "../../excel/sharing/outcome";
import { usePane } from "../pane-context";
import { named } from "./report";

/** Returns how a note at a cell that lost its formula reads in the pane's language. */
export function useNote(): NonNullable<SharingOptions["noteFor"]> {
  const { text, locale } = usePane();
  return ({ functions, formula, date }) => text.share.note(named(functions), date.toLocaleDateString(locale, { dateStyle: "long" }), formula);
}
