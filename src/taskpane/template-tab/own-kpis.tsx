import { useId } from "preact/hooks";
import type { Metric } from "../../metrics/card";
import { usePane } from "../pane-context";

interface OwnKpisProps {
  readonly metrics: readonly Metric[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  onChange(ids: string[]): void;
}

/** A box to tick for every KPI that a scorecard can hold. */
export function OwnKpis({ metrics, chosen, error, onChange }: OwnKpisProps) {
  const { text } = usePane();
  const id = useId();
  return (
    <fieldset class="own" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{text.template.chooseKpis}</legend>
      <div class="boxes">
        {metrics.map((metric) => (
          <label key={metric.id}>
            <input
              type="checkbox"
              checked={chosen.includes(metric.id)}
              onChange={({ currentTarget }) =>
                // In the order of the catalogue, however they were ticked.
                onChange(metrics.map((other) => other.id).filter((other) => (other === metric.id ? currentTarget.checked : chosen.includes(other))))
              }
            />
            {metric.title}
          </label>
        ))}
      </div>
      {error ? (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      ) : (
        <p class="about" role="status">
          {text.template.chosen(chosen.length)}
        </p>
      )}
    </fieldset>
  );
}
