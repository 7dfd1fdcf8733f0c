import { useEffect, useState } from "preact/hooks";
import { usePane } from "../pane-context";

type Tasks = typeof import("./share-tasks").ShareTasks;

interface ShareTabProps {
  readonly isShown: boolean;
  /** How often the ribbon has asked for a repair. */
  readonly repairsAsked: number;
}

/** Workbooks for people without the add-in, and back; fetched when first shown. */
export function ShareTab({ isShown, repairsAsked }: ShareTabProps) {
  const { text, host } = usePane();
  const [tasks, setTasks] = useState<{ Tasks: Tasks }>();
  const [hasFailed, setFailed] = useState(false);
  const load = (): void => {
    setFailed(false);
    import(/* webpackChunkName: "share-tab" */ "./share-tasks").then(
      ({ ShareTasks }) => setTasks({ Tasks: ShareTasks }),
      () => setFailed(true),
    );
  };
  useEffect(() => {
    if (isShown && !tasks) load();
  }, [isShown]);
  if (host !== "excel") return <p class="quiet">{text.onlyInExcel}</p>;
  if (hasFailed)
    return (
      <p class="error" role="alert">
        {text.tabFailed} <fluent-button onClick={load}>{text.retry}</fluent-button>
      </p>
    );
  return tasks ? <tasks.Tasks isShown={isShown} repairsAsked={repairsAsked} /> : <p class="quiet">{text.loading}</p>;
}
