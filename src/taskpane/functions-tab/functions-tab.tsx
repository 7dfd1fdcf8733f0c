import { useState } from "preact/hooks";
import type { Metric } from "../../metrics/card";
import { usePane } from "../pane-context";
import { useLibrary } from "../use-library";
import { FunctionDetail } from "./function-detail";
import { FunctionList } from "./function-list";

/** The catalogue: search, one function in detail, insert. */
export function FunctionsTab() {
  const { text } = usePane();
  const state = useLibrary();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<Metric>();
  if (state.status === "failed")
    return (
      <div class="notice" role="alert">
        <p>{text.catalogueFailed}</p>
        <fluent-button onClick={state.retry}>{text.retry}</fluent-button>
      </div>
    );
  const library = state.status === "ready" ? state.library : undefined;
  return library && chosen ? (
    <FunctionDetail library={library} metric={chosen} onBack={() => setChosen(undefined)} />
  ) : (
    <FunctionList library={library} query={query} onQuery={setQuery} onChoose={setChosen} />
  );
}
