import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { CellList } from "../cell-list";
import { Message, type Said } from "../message";
import { usePane } from "../pane-context";
import { PrimaryButton } from "../primary-button";
import { sayFailure } from "../failure";
import { loadSharing } from "./load-sharing";
import type { TaskState } from "./use-task";
import { useShareText } from "./share-text";

/** Within this time Excel answers, unless somebody is editing a cell. */
const PATIENCE = 1500;

interface TaskProps {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  readonly task: TaskState;
  /** What is asked or told above the button. */
  readonly children?: ComponentChildren;
}

/** One thing that the tab does: what it is for, its button, and what came of it. */
export function Task({ title, about, button, isPrimary = false, isDisabled = false, task, children }: TaskProps) {
  const { host } = usePane();
  const words = useShareText();
  const id = useId();
  const { isRunning, done, start } = task;
  const off = isDisabled || host !== "excel";
  return (
    <section class="form task" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="about">{about}</p>
      {children}
      {isRunning && <Waiting {...task} />}
      {isPrimary ? (
        <PrimaryButton isDisabled={off} isBusy={isRunning} onClick={start}>
          {isRunning ? words.working : button}
        </PrimaryButton>
      ) : (
        <fluent-button
          class="wide"
          disabled={off}
          disabled-focusable={isRunning}
          aria-disabled={off || isRunning}
          onClick={start}
        >
          {isRunning ? words.working : button}
        </fluent-button>
      )}
      <Outcome done={done} title={title} />
    </section>
  );
}

function Waiting({ progress }: TaskState) {
  const words = useShareText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="progress" role="status">
      <fluent-progress-bar aria-label={words.working} value={progress?.done} max={progress?.total} />
      {isLong && (progress?.done ?? 0) === 0 && <p class="about">{words.waiting}</p>}
    </div>
  );
}

function Outcome({ done, title }: { done: TaskState["done"]; title: string }) {
  const { text, locale } = usePane();
  const words = useShareText();
  const [later, setLater] = useState<Said>();
  useEffect(() => setLater(undefined), [done]);
  const write = async (): Promise<void> => {
    try {
      const { operations } = await loadSharing();
      const day = new Date().toLocaleDateString(locale, { dateStyle: "long" });
      const { sheets } = await operations.insertTemplate((taken) =>
        operations.planReport(done?.groups ?? [], title, day, taken, words.report),
      );
      setLater({ intent: "success", sentence: words.report.written(sheets[0]) });
    } catch (error) {
      setLater(sayFailure(error, text));
    }
  };
  return (
    <>
      <Message said={done?.said} />
      {done?.more?.map((sentence) => (
        <p key={sentence} class="more">
          {sentence}
        </p>
      ))}
      {done?.groups && done.groups.length > 0 && (
        <>
          <CellList
            label={words.report.list}
            groups={done.groups}
            onFailed={(error) => setLater(sayFailure(error, text))}
          />
          <fluent-button size="small" onClick={write}>
            {words.report.toSheet}
          </fluent-button>
        </>
      )}
      <Message said={later} />
    </>
  );
}
