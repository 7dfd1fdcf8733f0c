import type { Rates, TextBlock } from "../../records/blocks";
import { impossible, unusable } from "../../records/metric-error";
import type { Ids } from "../../records/ids";
import { readColumns } from "./columns";
import { containsError, errorIn, isBlank, plain, shown, type Cells } from "./cell";
import type { Report } from "./report";
import { trimmed } from "../../records/white-space";

/** Returns the texts of a block, trimmed, a blank one "", without wholly blank lines. */
export function readTexts(cells: Cells, name: string): TextBlock {
  const block: string[][] = [];
  cells.forEach((line, r) => {
    const texts = line.map((cell) => textOf(cell, `${name}, row ${r + 1}`));
    if (texts.some((text) => text !== "")) block.push(texts);
  });
  return block;
}

function textOf(cell: unknown, where: string): string {
  const error = errorIn(cell);
  if (error) throw containsError(where, error);
  const content = plain(cell);
  if (isBlank(content)) return "";
  if (typeof content === "string") return trimmed(content);
  if (typeof content === "number" || typeof content === "boolean") return shown(content);
  throw unusable(`${where}: expected a text, found ${shown(content)}`);
}

/**
 * Returns the value of each currency from a block of two columns, code and value.
 *
 * Rows without a code or a value are left out, and so is a heading. A value that is not above 0 is #NUM!, one that is not a number #VALUE!.
 */
export function readRates(cells: Cells, name: string, report?: Report): Rates {
  if (cells.some((line) => line.length < 2)) throw unusable(`${name}: expected two columns, code and value`);
  const column = (c: number) => cells.map((line) => [line[c]]);
  const blank = "skip";
  const codes = `codes of ${name}`;
  const { columns, rows } = readColumns(
    [
      { name: codes, lines: column(0), of: "id", blank, traits: {} },
      { name, lines: column(1), of: "number", blank, traits: { quantity: "price" } },
    ],
    report,
  );
  const rates = new Map<string, number>();
  const { index, names } = columns[codes] as Ids;
  (columns[name] as Float64Array).forEach((value, i) => {
    if (value <= 0) throw impossible(`${name}, row ${rows.number(i)}: a rate of ${value} is not above 0`);
    rates.set(String(names[index[i]]).toUpperCase(), value);
  });
  return rates;
}
