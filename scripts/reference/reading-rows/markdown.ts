import { GENERATED } from "../generated";
import { README_TABLES, SECTIONS, type ExampleTable, type Section } from "./sections";
import { tableRows, type Piece } from "./table-rows";

/** Returns the page about reading rows as Markdown. */
export function readingRowsMarkdown(): string {
  return `${GENERATED}\n\n# How rows are read\n\n${SECTIONS.map(sectionMarkdown).join("\n")}`;
}

function sectionMarkdown({ title, text, table }: Section): string {
  return [`## ${title}`, ...text, ...(table ? [tableMarkdown(table)] : [])].join("\n\n") + "\n";
}

const inCell = (text: string): string => text.replaceAll("|", "\\|");

const pieceMarkdown = (piece: Piece): string => ("code" in piece ? `\`${inCell(piece.code)}\`` : inCell(piece.words));

function tableMarkdown(table: ExampleTable): string {
  const [header, ...rows] = tableRows(table).map((row) => row.map((pieces) => pieces.map(pieceMarkdown).join("")));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/** Returns the README's table of examples. */
export function readmeExamples(): string {
  const rows = README_TABLES.flatMap((table) => {
    const [[name], ...lines] = tableRows(table).map((row) => row.map((pieces) => pieces.map(pieceMarkdown).join("")));
    return lines.map(([cells, outcome]) => `| ${name} | ${cells} | ${outcome} |`);
  });
  return ["| In | a cell holds | What the function makes of it |", "|---|---|---|", ...rows].join("\n");
}
