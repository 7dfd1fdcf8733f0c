import { useEffect, useRef, useState } from "preact/hooks";
import type { Metric } from "../../metrics/card";
import { usePane } from "../pane-context";
import type { Library } from "../use-library";
import { ArgumentField } from "./argument-field";
import { CardFacts } from "./card-facts";
import { CheckData } from "./check-data";
import { argumentsOf, fieldsOf, missingOf } from "./fields";
import { isCheckable } from "./check";
import { formulaText } from "./formula";
import { InsertFormula } from "./insert-formula";
import { PreviewView } from "./preview-view";
import { usePreview, type PreviewState } from "./use-preview";

interface FunctionDetailProps {
  readonly library: Library;
  readonly metric: Metric;
  onBack(): void;
}

/** One function: what it means, its arguments to fill, what it would give, and its way into the sheet. */
export function FunctionDetail({ library, metric, onBack }: FunctionDetailProps) {
  const { text } = usePane();
  const words = text.functions;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [metric]);

  const fields = fieldsOf(metric, typed);
  const args = argumentsOf(fields, typed);
  const preview = usePreview(metric, args, library);
  const name = `${library.NAMESPACE}.${metric.id}`;
  const set = (key: string, value: string): void => setTyped((before) => ({ ...before, [key]: value }));

  return (
    <article
      class="detail"
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <fluent-button appearance="subtle" size="small" class="back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {words.back}
      </fluent-button>
      <h2 ref={heading} tabIndex={-1}>
        <span class="id">{name}</span> {metric.title}
      </h2>
      <p>{metric.summary}</p>

      {fields.length > 0 && (
        <section aria-label={words.arguments}>
          <h3>{words.arguments}</h3>
          {fields.map(({ key, parameter }) => (
            <ArgumentField
              key={key}
              name={key}
              parameter={parameter}
              value={typed[key] ?? ""}
              onChange={(value) => set(key, value)}
            />
          ))}
        </section>
      )}

      <section aria-label={words.preview} class="preview">
        <h3>{words.preview}</h3>
        <code class="formula">{formulaText(name, args)}</code>
        <div aria-live="polite">
          <PreviewView metric={metric} state={preview} />
        </div>
        <InsertFormula name={name} args={args} size={sizeOf(preview)} missing={missingOf(metric, args)} />
      </section>
      {isCheckable(metric) && <CheckData library={library} metric={metric} args={args} />}

      <CardFacts metric={metric} />
    </article>
  );
}

/** Returns how many cells a result takes; one where that is not known. */
const sizeOf = (preview: PreviewState): { rows: number; columns: number } =>
  preview.kind === "result"
    ? { rows: preview.cells.length, columns: preview.cells[0].length }
    : { rows: 1, columns: 1 };
