import type { Example, Metric } from "../../metrics/card";
import { exampleFormula } from "../../metrics/example-formula";
import { usePane } from "../pane-context";

/** What a card says of its function: definition, formula, result, examples, errors, source. */
export function CardFacts({ metric }: { metric: Metric }) {
  const { text } = usePane();
  const words = text.functions;
  const results = metric.examples.filter(({ result }) => !isError(result));
  const errors = metric.examples.filter(({ result }) => isError(result));
  return (
    <section class="facts">
      <h3>{words.definition}</h3>
      <p>
        {metric.definition} {metric.better && words[metric.better]}
      </p>
      <h3>{words.formula}</h3>
      <p class="formula">{metric.formula}</p>
      {metric.returns.shape !== "value" && (
        <>
          <h3>{words.returns}</h3>
          <p>{returnsText(metric, words)}</p>
        </>
      )}
      <Examples title={words.examples} metric={metric} examples={results} />
      <Examples title={words.errors} metric={metric} examples={errors} />
      <h3>{words.source}</h3>
      <p>{metric.source}</p>
      <p>
        <fluent-link href={`reference/${metric.id}.html`} target="_blank" rel="noopener">
          {words.reference}
        </fluent-link>
      </p>
    </section>
  );
}

function Examples({ title, metric, examples }: { title: string; metric: Metric; examples: readonly Example[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {examples.map((example) => (
          <div key={example.about}>
            <dt>{example.about}</dt>
            <dd>
              <code>{exampleFormula(metric, example)}</code> <code class="gives">{resultText(example.result)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const isError = (result: Example["result"]): result is Extract<Example["result"], { error: string }> =>
  typeof result === "object" && "error" in result;

function resultText(result: Example["result"]): string {
  if (isError(result)) return result.says ? `${result.error} ${result.says}` : result.error;
  if (typeof result !== "object") return String(result);
  const [first, ...others] = result;
  return `${first.join(" · ")}${others.length > 0 ? " …" : ""}`;
}

function returnsText({ returns }: Metric, words: ReturnType<typeof usePane>["text"]["functions"]): string {
  if (returns.shape === "value") return "";
  const columns = returns.columns.map(([title]) => title).join(", ");
  const more = returns.shape === "table" && returns.more ? ` ${returns.more}` : "";
  return (returns.shape === "row" ? words.row(columns) : words.spills(columns)) + more;
}
