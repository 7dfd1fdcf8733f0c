import type { Cell, Example, Metric } from "../../src/metrics/card";
import { exampleFormula } from "../../src/metrics/example-formula";
import type { Group } from "../../src/metrics/groups";
import { NAMESPACE } from "../../src/metrics/namespace";
import { errors, given, isDated, outcome, portableFormula, signature, taken, ZONES } from "../reference/describe";
import { escaped, type SitePage } from "./page";
import { READING_ROWS, TIME_ZONES } from "./reading-rows";

/** Returns the help page of a function. */
export function functionPage(metric: Metric, group: Group): SitePage {
  const { id, title, summary, definition, formula, source, parameters, returns, examples, better, synonyms } = metric;
  const name = `${NAMESPACE}.${id}`;
  const portable = portableFormula(metric);
  const body = `<nav class="trail" aria-label="Where this is"><a href="index.html">All functions</a> › <a href="index.html#${group.folder}">${escaped(group.title)}</a></nav>
<h1>${escaped(name)}</h1>
<p class="lead">${escaped(title)}</p>
<p>${escaped(summary)}</p>
<pre><code>=${escaped(signature(metric))}</code></pre>
<h2>Definition</h2>
<p>${escaped(definition)}${better ? ` ${better === "higher" ? "Higher" : "Lower"} is better.` : ""}</p>
<h2>Formula</h2>
<p class="formula">${escaped(formula)}</p>
${parameterList(parameters)}
${readingNote(metric)}
<h2>Result</h2>
<p>${escaped(sentence(given(returns)))}</p>
<h2>Errors</h2>
${errorList(metric)}
<h2>Examples</h2>
${examples.map((example) => exampleOf(metric, example)).join("\n")}
${portable ? `<h2>Without the add-in</h2>\n<p>Excel's own functions give the same figure:</p>\n<pre><code>=${escaped(portable)}</code></pre>` : ""}
<h2>Source</h2>
<p>${escaped(source)}</p>
${synonyms?.length ? `<p class="quiet">Also searched as: ${escaped(synonyms.join(", "))}</p>` : ""}
${neighbours(metric, group)}`;
  return { path: `reference/${id}.html`, title: `${name}: ${title}`, description: summary, body };
}

const sentence = (words: string): string => `${words[0].toUpperCase()}${words.slice(1)}.`;

function parameterList(parameters: Metric["parameters"]): string {
  const entries = Object.entries(parameters).map(
    ([name, parameter]) =>
      `<dt><code>${escaped(name)}</code>${parameter.optional ? ' <span class="badge">optional</span>' : ""}</dt>
<dd>${escaped(parameter.about)} <span class="quiet">${escaped(sentence(taken(parameter)))}</span></dd>`,
  );
  return entries.length === 0 ? "" : `<h2>Parameters</h2>\n<dl class="facts">\n${entries.join("\n")}\n</dl>`;
}

function readingNote(metric: Metric): string {
  if (Object.keys(metric.parameters).length === 0) return "";
  const zones = isDated(metric) ? `<p>${escaped(ZONES)} <a href="${TIME_ZONES}">Examples</a>.</p>\n` : "";
  return `${zones}<p><a href="${READING_ROWS}">How cells are read, and what is refused</a></p>`;
}

function errorList(metric: Metric): string {
  const entries = errors(metric);
  if (entries.length === 0) return "<p>None.</p>";
  return `<dl class="facts">\n${entries.map(([error, cause]) => `<dt><code>${escaped(error)}</code></dt>\n<dd>${escaped(sentence(cause))}</dd>`).join("\n")}\n</dl>`;
}

function exampleOf(metric: Metric, example: Example): string {
  const about = escaped(sentence(example.about));
  const result = Array.isArray(example.result)
    ? cells(example.result, about, metric.returns.shape === "table")
    : `<p class="result">→ <output>${escaped(outcome(example))}</output></p>`;
  return `<section class="example">
<h3>${about}</h3>
<pre><code>${escaped(exampleFormula(metric, example))}</code></pre>
${result}
</section>`;
}

const shown = (cell: Cell): string =>
  escaped(typeof cell === "number" ? String(Number(cell.toPrecision(6))) : String(cell));

function cells(lines: readonly (readonly Cell[])[], about: string, isTable: boolean): string {
  const hasHeader = isTable && lines[0].every((cell) => typeof cell === "string");
  const line = (row: readonly Cell[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}>${shown(cell)}</${tag.split(" ")[0]}>`).join("")}</tr>`;
  return `<div class="spill" role="region" tabindex="0" aria-label="Result: ${about}"><table>
${lines.map((row, i) => line(row, hasHeader && i === 0 ? 'th scope="col"' : "td")).join("\n")}
</table></div>`;
}

function neighbours(metric: Metric, { title, metrics }: Group): string {
  const others = metrics.filter((other) => other !== metric);
  if (others.length === 0) return "";
  return `<h2>Also in ${escaped(title)}</h2>
<ul class="names">
${others.map(({ id, title: name }) => `<li><a href="${id}.html" title="${escaped(name)}">${NAMESPACE}.${escaped(id)}</a></li>`).join("\n")}
</ul>`;
}
