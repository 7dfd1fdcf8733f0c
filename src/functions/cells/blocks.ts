import type { Rates, TextBlock } from "../../records/blocks";
import { impossible, unusable } from "../../records/metric-error";
import { containsError, errorIn, isBlank, numberFrom, plain, shown, type Cells } from "./cell";
import { isHeaderLine } from "./pairs";

/** Returns the texts of a block, trimmed, a blank one "", without wholly blank lines. */
export function readTexts(cells: Cells): TextBlock {
  const block: string[][] = [];
  cells.forEach((line, r) => {
    const texts = line.map((cell) => textOf(cell, r));
    if (texts.some((text) => text !== "")) block.push(texts);
  });
  return block;
}

function textOf(cell: unknown, r: number): string {
  const error = errorIn(cell);
  if (error) throw containsError(`row ${r + 1}`, error);
  const content = plain(cell);
  if (isBlank(content)) return "";
  if (typeof content === "string") return content.trim();
  if (typeof content === "number" || typeof content === "boolean") return shown(content);
  throw unusable(`row ${r + 1}: expected a text, found ${shown(content)}`);
}

/**
 * Returns the value of each currency from a block of two columns, code and value.
 *
 * Lines without a code or a value are left out, and so is a header. A value that is not above 0 is #NUM!, one that is no number #VALUE!.
 */
export function readRates(cells: Cells, name: string): Rates {
  const rates = new Map<string, number>();
  cells.forEach((line, r) => {
    if (line.length < 2) throw unusable(`${name}: expected two columns, code and value`);
    if (r === 0 && isHeaderLine(line, numberFrom)) return;
    const code = textOf(line[0], r).toUpperCase();
    const error = errorIn(line[1]);
    if (error) throw containsError(`${name} row ${r + 1}`, error);
    const content = plain(line[1]);
    if (code === "" || isBlank(content)) return;
    const value = typeof content === "string" ? numberFrom(content) : content;
    if (typeof value !== "number" || !Number.isFinite(value))
      throw unusable(`${name} row ${r + 1}: expected a number, found ${shown(content)}`);
    if (value <= 0) throw impossible(`${name} row ${r + 1}: ${value} is no exchange rate`);
    rates.set(code, value);
  });
  return rates;
}
