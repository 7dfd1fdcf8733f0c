import { useId } from "preact/hooks";
import type { Kpi } from "../../template/kpis";
import { usePane } from "../pane-context";

interface OwnKpisProps {
  readonly kpis: readonly Kpi[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  onChange(ids: string[]): void;
}

/** A box to tick for every KPI that a scorecard can hold. */
export function OwnKpis({ kpis, chosen, error, onChange }: OwnKpisProps) {
  const { text } = usePane();
  const id = useId();
  return (
    <fieldset class="own" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{text.template.chooseKpis}</legend>
      <div class="boxes">
        {kpis.map((kpi) => (
          <label key={kpi.id}>
            <input
              type="checkbox"
              checked={chosen.includes(kpi.id)}
              onChange={({ currentTarget }) =>
                // In the order of the catalogue, however they were ticked.
                onChange(
                  kpis
                    .map((other) => other.id)
                    .filter((other) => (other === kpi.id ? currentTarget.checked : chosen.includes(other))),
                )
              }
            />
            {kpi.title}
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
