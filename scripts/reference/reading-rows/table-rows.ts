import { NAMESPACE } from "../../../src/metrics/namespace";
import { outcomes, result, type ExampleCell } from "./example";
import type { ExampleTable } from "./sections";

/** A piece of a table's cell: words, or what stands in a cell of the spreadsheet. */
export type Piece = { readonly code: string } | { readonly words: string };

/** A table of examples as its header and rows, each cell in pieces. */
export function tableRows({ id, parameters, lines, gives }: ExampleTable): readonly (readonly (readonly Piece[])[])[] {
  const header = parameters.map((name, place): Piece[] =>
    place === 0 ? [{ code: name }, { words: " of " }, { code: `${NAMESPACE}.${id}` }] : [{ code: name }],
  );
  return [
    [...header, [{ words: gives ?? "What the function makes of it" }]],
    ...lines.map((line) => {
      const example = { id, cells: Object.fromEntries(parameters.map((name, place) => [name, line[place]])) };
      const outcome = gives ? result(example) : outcomes(example).join("; ") || "as it is";
      return [...line.map(pieces), [{ words: outcome }]];
    }),
  ];
}

const pieces = (cells: readonly ExampleCell[]): Piece[] =>
  cells.flatMap((cell, place): Piece[] => [...(place > 0 ? [{ words: ", " }] : []), pieceOf(cell)]);

function pieceOf(cell: ExampleCell): Piece {
  if (cell === null) return { words: "blank" };
  if (typeof cell === "object") return { words: `the date ${cell.day}` };
  if (typeof cell !== "string") return { words: String(cell).toUpperCase() };
  if (cell.trim() === "") return { words: "a space" };
  return { code: cell.replaceAll("\u200b", "[U+200B]") };
}
