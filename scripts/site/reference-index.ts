import type { Metric } from "../../src/metrics/card";
import type { Group } from "../../src/metrics/groups";
import { NAMESPACE } from "../../src/metrics/namespace";
import { escaped, type SitePage } from "./page";

const entry = ({
  id,
  title,
  summary,
  synonyms = [],
}: Metric): string => `<li class="function" data-id="${escaped(id)}" data-synonyms="${escaped(synonyms.join("|"))}">
<a href="${id}.html"><code>${NAMESPACE}.${escaped(id)}</code> <span class="title">${escaped(title)}</span></a>
<p class="summary">${escaped(summary)}</p>
</li>`;

const section = ({ folder, title, metrics }: Group): string => `<section aria-labelledby="${folder}">
<h2 id="${folder}">${escaped(title)}</h2>
<ul class="functions">
${metrics.map(entry).join("\n")}
</ul>
</section>`;

/** Returns the page that lists every function by group and finds them by the words people use; without scripts it is the list alone. */
export function referenceIndex(groups: readonly Group[]): SitePage {
  const count = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);
  const body = `<h1>Functions</h1>
<p>${count} functions, each with its definition, formula, parameters, errors, examples and source. Type <code>=${NAMESPACE}.</code> in a cell to see them in Excel. <a href="reading-rows.html">How rows are read</a> says what cells may hold.</p>
<form id="search" role="search" hidden>
<label for="query">Search the functions</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" placeholder="attrition, margin of error, cohort …">
<p id="count" role="status"></p>
</form>
<ol id="found" class="functions" hidden></ol>
<div id="groups">
<nav aria-label="Groups"><ul class="names">
${groups.map(({ folder, title }) => `<li><a href="#${folder}">${escaped(title)}</a></li>`).join("\n")}
</ul></nav>
${groups.map(section).join("\n")}
</div>`;
  return {
    path: "reference/index.html",
    title: "CS for Excel: functions",
    description: `The ${count} functions of CS for Excel, by group, with search.`,
    body,
    isSearched: true,
  };
}
