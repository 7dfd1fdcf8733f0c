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
  return (
    <div class="form">
      <p>{text.share.intro}</p>
      {host !== "excel" && <p class="quiet">{text.onlyInExcel}</p>}
      {hasFailed && (
        <p class="error" role="alert">
          {text.share.failed} <fluent-button onClick={load}>{text.retry}</fluent-button>
        </p>
      )}
      {host === "excel" && !hasFailed && (tasks ? <tasks.Tasks isShown={isShown} repairsAsked={repairsAsked} /> : <p class="quiet">{text.loading}</p>)}
      <p class="links">
        <fluent-link href="support.html" target="_blank" rel="noreferrer">
          {text.share.foot.support}
        </fluent-link>
        <fluent-link href="privacy.html" target="_blank" rel="noreferrer">
          {text.share.foot.privacy}
        </fluent-link>
      </p>
    </div>
  );
}
