import type { Cell, Example, Metric } from "../../src/metrics/card";
import { exampleFormula } from "../../src/metrics/example-formula";
import type { Group } from "../../src/metrics/groups";
import { NAMESPACE } from "../../src/metrics/namespace";
import { errors, given, outcome, portableFormula, signature, taken } from "./describe";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="reference.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** Returns the help page of a function. */
export function functionPage(metric: Metric): string {
  const { id, title, summary, definition, formula, source, parameters, returns, examples, better, synonyms } = metric;
  const name = `${NAMESPACE}.${id}`;
  const portable = portableFormula(metric);
  return page(
    `${name}: ${title}`,
    `<nav><a href="index.html">All functions</a></nav>
<h1>${escaped(name)}</h1>
<p class="title">${escaped(title)}</p>
<p>${escaped(summary)}</p>
<pre><code>=${escaped(signature(metric))}</code></pre>
<h2>Definition</h2>
<p>${escaped(definition)}${better ? ` ${better === "higher" ? "Higher" : "Lower"} is better.` : ""}</p>
<h2>Formula</h2>
<p class="formula">${escaped(formula)}</p>
${parameterTable(parameters)}
<h2>Result</h2>
<p>${escaped(sentence(given(returns)))}</p>
<h2>Errors</h2>
<table>
<thead><tr><th scope="col">Error</th><th scope="col">When</th></tr></thead>
<tbody>
${errors(metric)
  .map(([error, cause]) => `<tr><td>${escaped(error)}</td><td>${escaped(cause)}</td></tr>`)
  .join("\n")}
</tbody>
</table>
<h2>Examples</h2>
${examples.map((example) => exampleOf(metric, example)).join("\n")}
${portable ? `<h2>Without the add-in</h2>\n<pre><code>=${escaped(portable)}</code></pre>` : ""}
<h2>Source</h2>
<p>${escaped(source)}</p>
${synonyms?.length ? `<p class="synonyms">Also searched as: ${escaped(synonyms.join(", "))}</p>` : ""}`,
  );
}

const sentence = (words: string): string => `${words[0].toUpperCase()}${words.slice(1)}.`;

function parameterTable(parameters: Metric["parameters"]): string {
  const rows = Object.entries(parameters).map(
    ([name, parameter]) =>
      `<tr><th scope="row"><code>${escaped(parameter.optional ? `[${name}]` : name)}</code></th><td>${escaped(parameter.about)}</td><td>${escaped(taken(parameter))}</td></tr>`,
  );
  if (rows.length === 0) return "";
  return `<h2>Parameters</h2>
<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th><th scope="col">Takes</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function exampleOf(metric: Metric, example: Example): string {
  const result = Array.isArray(example.result) ? cells(example.result) : `<p>→ <output>${escaped(outcome(example))}</output></p>`;
  return `<section>
<h3>${escaped(sentence(example.about))}</h3>
<pre><code>${escaped(exampleFormula(metric, example))}</code></pre>
${result}
</section>`;
}

const cells = (lines: readonly (readonly Cell[])[]): string => `<table class="spill">
${lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(typeof cell === "number" ? String(Number(cell.toPrecision(6))) : String(cell))}</td>`).join("")}</tr>`).join("\n")}
</table>`;

/** Returns the page that lists every function by group. */
export function indexPage(groups: readonly Group[]): string {
  const section = ({ title, metrics }: Group): string => `<h2>${escaped(title)}</h2>
<table>
<tbody>
${metrics.map(({ id, summary }) => `<tr><th scope="row"><a href="${id}.html">${NAMESPACE}.${escaped(id)}</a></th><td>${escaped(summary)}</td></tr>`).join("\n")}
</tbody>
</table>`;
  return page("CS for Excel: functions", `<h1>CS for Excel: functions</h1>\n${groups.map(section).join("\n")}`);
}

/** The style of all reference pages. */
export const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin-bottom: 0; font-size: 1.75rem; }
h2 { margin-top: 2rem; font-size: 1.15rem; }
h3 { font-size: 1rem; font-weight: 600; }
.title { margin-top: 0; font-size: 1.1rem; opacity: 0.75; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid #8884; border-radius: 6px; }
code, .formula, output { font-family: Consolas, ui-monospace, monospace; }
table { border-collapse: collapse; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #8884; text-align: left; vertical-align: top; }
.spill td { padding: 0.25rem 0.6rem; border: 1px solid #8884; font-variant-numeric: tabular-nums; }
section { overflow-x: auto; }
.synonyms { opacity: 0.75; }
`;
