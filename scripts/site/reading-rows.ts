import { SECTIONS, type ExampleTable, type Section } from "../reference/reading-rows/sections";
import { tableRows, type Piece } from "../reference/reading-rows/table-rows";
import { escaped, type SitePage } from "./page";

/** The page about reading rows, relative to the function pages, which link to it. */
export const READING_ROWS = "reading-rows.html";

/** The part of that page about time zones. */
export const TIME_ZONES = `${READING_ROWS}#time-zones`;

/** Returns the page that says how cells are read, with examples. */
export function readingRowsPage(): SitePage {
  const body = `<nav class="trail" aria-label="Where this is"><a href="index.html">All functions</a></nav>
<h1>How rows are read</h1>
<nav aria-label="On this page"><ul class="names">
${SECTIONS.map(({ title }) => `<li><a href="#${anchor(title)}">${escaped(title)}</a></li>`).join("\n")}
</ul></nav>
${SECTIONS.map(section).join("\n")}`;
  return {
    path: `reference/${READING_ROWS}`,
    title: "CS for Excel: how rows are read",
    description:
      "How cells are read: numbers and dates as text, blanks, headings, scores, time zones, and what is refused.",
    body,
  };
}

const anchor = (title: string): string => title.toLowerCase().replaceAll(" ", "-");

const section = ({ title, text, table }: Section): string => `<h2 id="${anchor(title)}">${escaped(title)}</h2>
${text.map((paragraph) => `<p>${marked(paragraph)}</p>`).join("\n")}
${table ? tableHtml(title, table) : ""}`;

/** Returns text with code between grave accents, and words between asterisks stressed, as HTML. */
const marked = (text: string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>");

const pieceHtml = (piece: Piece): string =>
  "code" in piece ? `<code>${escaped(piece.code)}</code>` : escaped(piece.words);

function tableHtml(title: string, table: ExampleTable): string {
  const line = (row: readonly (readonly Piece[])[], tag: string): string =>
    `<tr>${row.map((pieces) => `<${tag}>${pieces.map(pieceHtml).join("")}</${tag.split(" ")[0]}>`).join("")}</tr>`;
  const [header, ...rows] = tableRows(table);
  return `<div class="spill" role="region" tabindex="0" aria-label="Examples: ${escaped(title)}"><table>
${[line(header, 'th scope="col"'), ...rows.map((row) => line(row, "td"))].join("\n")}
</table></div>`;
}
