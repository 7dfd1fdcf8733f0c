import { metric, value, type Metric } from "../../metrics/card";
import { catalogue } from "../../metrics";
import { text } from "../../metrics/parameters";
import { NAMESPACE } from "../metadata";
import { wordsOf } from "./card-words";
import checkBlank from "./check-blank";
import diagnose from "./diagnose";
import { metricNamed } from "./metric-named";
import version from "./version";

/** Returns a metric's definition in words, its formula and its source. */
export function explain(id: string, metrics: readonly Metric[]): string {
  const metric = metricNamed(id, metrics);
  const { title, definition, formula, source } = wordsOf(metric);
  return `${title} (${NAMESPACE}.${metric.id}). ${definition} Formula: ${formula}. Source: ${source}.`;
}

const explainCard: Metric = metric({
  id: "EXPLAIN",
  title: "Definition of a function",
  summary:
    'Says in words what a function measures, its formula and its source: EXPLAIN("CHURN") answers "which churn is this?".',
  definition:
    "The definition, formula and source from the function's own card, so that a workbook can say which definition it uses.",
  formula: "definition, formula, source",
  source: "The reference pages of this add-in",
  parameters: { id: text('The name of a function, with or without "CS.", in any case.') },
  returns: value("text"),
  synonyms: ["help", "definition", "glossary"],
  compute: ({ id }) => explain(id, [...catalogue, version, checkBlank, diagnose, explainCard]),
  examples: [
    { about: "a name with the prefix", args: ["cs.nps"], result: explain("NPS", catalogue) },
    { about: "a misspelt name", args: ["CHRUN"], result: { error: "#VALUE!", says: "unknown id, nearest: CHURN" } },
    { about: "a helper of the add-in", args: ["Version"], result: explain("VERSION", [version]) },
    { about: "no name", args: [""], result: { error: "#VALUE!", says: "id is blank" } },
  ],
});

export default explainCard;
