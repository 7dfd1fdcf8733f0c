import { parse } from "papaparse";

/** The cells of text as spreadsheets put it on the clipboard: a line a row, tabs between cells, quotation marks around what holds either. */
export function pastedCells(text: string): string[][] {
  const read = (quoteChar: string) =>
    parse<string[]>(text.replace(/\r\n?/g, "\n"), { delimiter: "\t", newline: "\n", quoteChar });
  const quoted = read('"');
  // A quotation mark that is no bracket, as in 5" pipe, belongs to the text.
  const { data } = quoted.errors.some(({ type }) => type === "Quotes") ? read("\u0000") : quoted;
  const last = data[data.length - 1];
  return data.length > 1 && last.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
}
