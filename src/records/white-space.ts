/** Characters that JavaScript's trim leaves and people cannot see: zero-width spaces and joiners, the word joiner and the Mongolian separator. */
const ZERO_WIDTH = "\\u180e\\u200b-\\u200d\\u2060";
const OUTER = new RegExp(`^[\\s${ZERO_WIDTH}]+|[\\s${ZERO_WIDTH}]+$`, "g");
const HIDDEN =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/;

/** Returns a text without white space around it; no-break, narrow and zero-width spaces and the byte-order mark are white space. */
export function trimmed(text: string): string {
  const length = text.length;
  if (length === 0) return text;
  // Most texts begin and end with an ordinary character: then there is nothing to do.
  if (isOrdinary(text.charCodeAt(0)) && isOrdinary(text.charCodeAt(length - 1))) return text;
  return text.replace(OUTER, "");
}

const isOrdinary = (code: number): boolean => code > 32 && code < 127;

/** Returns whether a text holds a character that people cannot see, other than a plain space. */
export const holdsHidden = (text: string): boolean => HIDDEN.test(text);

/** Returns a text with the characters that people cannot see written by name, such as [U+200E]. */
export function withHiddenNamed(text: string): string {
  if (!holdsHidden(text)) return text;
  return Array.from(text, (char) =>
    HIDDEN.test(char) ? `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]` : char,
  ).join("");
}
