import { useState } from "preact/hooks";
import { SelectField } from "../choice-field";
import { Message } from "../message";
import { usePane } from "../pane-context";
import { useLibrary } from "../use-library";
import { CloseMonth } from "./close-month";
import { KpiTargets } from "./kpi-targets";
import { useKpiSets } from "./use-kpi-sets";

/** Baseline, suggestions and targets of the KPIs in the workbook, and the closing of a month. */
export function TargetsTab({ isShown }: { isShown: boolean }) {
  const { text, host, open } = usePane();
  const words = text.targets;
  const state = useLibrary();
  const { sets, failure, read } = useKpiSets(isShown && host === "excel");
  const [prefix, setPrefix] = useState("");
  const [id, setId] = useState("");

  if (host !== "excel") return <p class="quiet">{text.onlyInExcel}</p>;
  if (state.status === "failed")
    return (
      <p class="error" role="alert">
        {text.catalogueFailed} <fluent-button onClick={state.retry}>{text.retry}</fluent-button>
      </p>
    );
  const library = state.status === "ready" ? state.library : undefined;
  const tracked = library ? (sets ?? []).map((one) => ({ set: one, kpis: library.readSet(one, library.kpis) })) : [];
  const { set, kpis = [] } = tracked.find((one) => one.set.prefix === prefix) ?? tracked.at(-1) ?? {};
  const kpi = kpis.find((one) => one.id === id) ?? kpis.at(0);

  return (
    <div class="form">
      <Message notice={failure} />
      {!failure && (!sets || !library) && <p class="quiet">{text.loading}</p>}
      {sets && library && !set && (
        <>
          <p>{words.none}</p>
          <fluent-button class="wide" onClick={() => open("template")}>
            {words.toTemplate}
          </fluent-button>
        </>
      )}
      {set && tracked.length > 1 && (
        <SelectField
          label={words.set}
          value={set.prefix}
          onChange={setPrefix}
          choices={tracked.map((one) => ({
            value: one.set.prefix,
            label: words.setOf(one.set.scorecard, one.kpis.length),
          }))}
        />
      )}
      {set && !kpi && <p>{words.noFigures}</p>}
      {library && set && kpi && (
        <>
          <SelectField
            label={words.kpi}
            value={kpi.id}
            onChange={setId}
            choices={kpis.map((one) => ({ value: one.id, label: one.title }))}
          />
          <KpiTargets
            key={`${set.prefix}${kpi.id}`}
            library={library}
            set={set}
            kpi={kpi}
            all={kpis}
            onWritten={read}
          />
          <CloseMonth key={set.prefix} library={library} set={set} kpis={kpis} onClosed={read} />
        </>
      )}
      <fluent-button appearance="subtle" size="small" class="back" onClick={read}>
        {words.read}
      </fluent-button>
    </div>
  );
}
