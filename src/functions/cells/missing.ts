// The words that databases, spreadsheets and programs write where a value is missing.
const MARKER =
  /^(?:null|\\n|nan|nat|na|<na>|n\/a|n\.a\.?|#n\/a|none|nil|undefined|invalid date|\(blank\)|0000-00-00(?:[t ]00:00(?::00(?:\.0+)?)?z?)?|[-‐-―−.…?*]+)$/i;
const MISSING_NAME = /^(?:null|\\n|nan|nat|<na>|#n\/a|\(blank\))$/i;
const DASHES = /^[-‐-―−]+$/;

/** The longest marker is a zero date with a time and fractions. */
const LONGEST = 40;

/** Returns whether a trimmed text stands for a missing number, score, date or outcome: NULL, n/a, a dash … */
export const isMarker = (text: string): boolean => text === "" || (text.length <= LONGEST && MARKER.test(text));

/** Returns whether a trimmed text stands for a missing customer or user; other words, such as NA, are names. */
export const isMissingName = (text: string): boolean =>
  text === "" || (text.length <= LONGEST && MISSING_NAME.test(text));

/** Returns whether a trimmed text is nothing but dashes, which some people type for zero. */
export const isBareDash = (text: string): boolean => DASHES.test(text);
