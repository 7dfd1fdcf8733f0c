import { useEffect, useState } from "preact/hooks";
import type { KpiSet } from "../../excel/kpi-sets";
import { SelectField } from "../choice-field";
import { sayFailure } from "../failure";
import { Message, type Said } from "../message";
import { usePane } from "../pane-context";
import { useLibrary } from "../use-library";
import { loadExcel } from "../workbook";
import { CloseMonth } from "./close-month";
import { KpiTargets } from "./kpi-targets";

/** Baseline, suggestions and targets of the KPIs in the workbook, and the closing of a month. */
export function TargetsTab({ isShown }: { isShown: boolean }) {
  const { text, host } = usePane();
  const words = text.targets;
  const state = useLibrary();
  const [sets, setSets] = useState<readonly KpiSet[]>();
  const [prefix, setPrefix] = useState("");
  const [id, setId] = useState("");
  const [failure, setFailure] = useState<Said>();

  const read = async (): Promise<void> => {
    setFailure(undefined);
    try {
      setSets(await (await loadExcel()).readKpiSets());
    } catch (error) {
      setFailure(sayFailure(error, text));
    }
  };
  useEffect(() => {
    if (isShown && host === "excel") void read();
  }, [isShown]);

  if (host !== "excel") return <p class="quiet">{text.onlyInExcel}</p>;
  if (state.status === "failed")
    return (
      <p class="error" role="alert">
        {text.catalogueFailed} <fluent-button onClick={state.retry}>{text.retry}</fluent-button>
      </p>
    );
  const library = state.status === "ready" ? state.library : undefined;
  const set = sets?.find((one) => one.prefix === prefix) ?? sets?.at(-1);
  const kpis = library && set ? library.readSet(set, library.kpis) : [];
  const kpi = kpis.find((one) => one.id === id) ?? kpis.at(0);

  return (
    <div class="form">
      <Message said={failure} />
      {!failure && (!sets || !library) && <p class="quiet">{text.loading}</p>}
      {sets && library && !kpi && <p>{words.none}</p>}
      {sets && set && sets.length > 1 && (
        <SelectField label={words.set} value={set.prefix} onChange={setPrefix} choices={sets.map((one) => ({ value: one.prefix, label: one.scorecard }))} />
      )}
      {library && set && kpi && (
        <>
          <SelectField label={words.kpi} value={kpi.id} onChange={setId} choices={kpis.map((one) => ({ value: one.id, label: one.title }))} />
          <KpiTargets key={`${set.prefix}${kpi.id}`} library={library} set={set} kpi={kpi} all={kpis} onWritten={read} />
          <CloseMonth key={set.prefix} library={library} set={set} kpis={kpis} onClosed={read} />
        </>
      )}
      <fluent-button appearance="subtle" size="small" class="back" onClick={read}>
        {words.read}
      </fluent-button>
    </div>
  );
}
