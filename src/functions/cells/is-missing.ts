import { errorIn, isBlank, plain } from "./cell";
import { isMarker, isMissingName } from "./missing";
import type { PassedRange } from "./range";
import { isOpenWord } from "./open-date";
import { outcomeOf } from "./outcome-text";
import { trimmed } from "../../records/white-space";

/** Returns whether a cell of a range is blank, or holds what stands for a missing value there. */
export function isMissing(cell: unknown, { of, traits }: Pick<PassedRange, "of" | "traits">): boolean {
  if (errorIn(cell)) return false;
  const content = plain(cell);
  if (isBlank(content)) return true;
  if (traits.open && content === 0) return true;
  if (typeof content !== "string") return false;
  if (of === "text") return false;
  const text = trimmed(content);
  if (of === "id") return isMissingName(text);
  if (isMarker(text) || (traits.open && isOpenWord(text))) return true;
  return of === "outcome" && outcomeOf(text, traits) === -1;
}
