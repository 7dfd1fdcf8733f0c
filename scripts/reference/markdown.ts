import type { Metric } from "../../src/metrics/card";
import { exampleFormula } from "../../src/metrics/example-formula";
import type { Group } from "../../src/metrics/groups";
import { NAMESPACE } from "../../src/metrics/namespace";
import { given, isDated, outcome, portableFormula, signature, taken, ZONES } from "./describe";
import { GENERATED } from "./generated";
import { readmeExamples } from "./reading-rows/markdown";

/** Returns a text that stands in a cell of a Markdown table as it is. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

const READING = "What a cell may hold, and what is refused, is on the page [How rows are read](../reading-rows.md).";

/** Returns the reference of a group of functions as Markdown. */
export function groupReference({ title, metrics }: Group): string {
  return `${GENERATED}\n\n# ${title}\n\n${READING}\n\n${metrics.map(functionReference).join("\n")}`;
}

function functionReference(metric: Metric): string {
  const portable = portableFormula(metric);
  const parameters = Object.entries(metric.parameters).map(
    ([name, parameter]) =>
      `| \`${parameter.optional ? `[${name}]` : name}\` | ${cell(parameter.about)} | ${cell(taken(parameter))} |`,
  );
  return [
    `## ${NAMESPACE}.${metric.id}`,
    `**${metric.title}.** ${metric.summary}`,
    `\`=${signature(metric)}\``,
    `${metric.definition}`,
    `Formula: ${metric.formula}`,
    `Result: ${given(metric.returns)}.`,
    ...(parameters.length > 0 ? [["| Parameter | Meaning | Takes |", "|---|---|---|", ...parameters].join("\n")] : []),
    ...(isDated(metric) ? [`${ZONES} [Time zones](../reading-rows.md#time-zones)`] : []),
    metric.examples
      .map((example) => `- ${example.about}: \`${exampleFormula(metric, example)}\` → ${outcome(example)}`)
      .join("\n"),
    ...(portable ? [`Without the add-in: \`=${portable}\``] : []),
    `Source: ${metric.source}\n`,
  ].join("\n\n");
}

/** Returns the README's table of functions. */
function functionTable(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ title, folder, metrics }) =>
    metrics.map(
      ({ id, summary }) =>
        `| [\`${NAMESPACE}.${id}\`](docs/reference/${folder}.md#${anchor(id)}) | ${title} | ${cell(summary)} |`,
    ),
  );
  return ["| Function | Group | What it answers |", "|---|---|---|", ...rows].join("\n");
}

/** Returns the anchor that a heading `CS.ID` gets on a page. */
const anchor = (id: string): string => `${NAMESPACE}.${id}`.toLowerCase().replaceAll(".", "");

/** Returns the README with its tables of functions and of examples made anew. */
export function readmeWith(readme: string, groups: readonly Group[]): string {
  return filled(filled(readme, "functions", functionTable(groups)), "reading", readmeExamples());
}

function filled(readme: string, name: string, content: string): string {
  const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  if (!place.test(readme)) throw new Error(`README.md has no <!-- ${name} --> … <!-- /${name} --> to fill`);
  return readme.replace(place, (_match, start: string, end: string) => `${start}${content}\n${end}`);
}
