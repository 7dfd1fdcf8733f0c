import type { NumberText } from "./number-text";

const LEADING = /^(\d+)(?=[\s\-–—:.)(=])\D*$/;
const OUT_OF = /^(\d+)\s*\/\s*(\d+)$/;
const BEGINS = /^\d/;

/**
 * Returns the score that a trimmed text spells, or NaN: a number, a leading whole number as in "10 - Extremely likely"
 * where no other digit follows, or "9/10" where 10 ends the scale. Percentages and money are no scores.
 */
export function scoreOf(text: string, scaleMax: number | undefined, numbers: NumberText): number {
  if (isPlainScore(text, scaleMax, numbers)) return numbers.value;
  const leading = LEADING.exec(text);
  return leading ? Number(leading[1]) : NaN;
}

/** Returns whether a trimmed text is a number, or "9/10" where 10 ends the scale; the number is left in `numbers.value`. */
export function isPlainScore(text: string, scaleMax: number | undefined, numbers: NumberText): boolean {
  const parts = OUT_OF.exec(text);
  if (parts) {
    numbers.value = Number(parts[2]) === scaleMax ? Number(parts[1]) : NaN;
    return !Number.isNaN(numbers.value);
  }
  return numbers.read(text) && !numbers.percent && !numbers.currency && numbers.separator === undefined;
}

/** Returns whether a trimmed text begins with a digit, as a numbered question and a labelled answer do. */
export const isNumbered = (text: string): boolean => BEGINS.test(text);
