import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { ActionButton } from "../action-button";
import { CellList } from "../cell-list";
import { Message, type Notice } from "../message";
import { usePane } from "../pane-context";
import { ProgressLine } from "../progress-line";
import { noticeFor } from "../failure";
import { loadSharing } from "./load-sharing";
import type { SharingResult, SharingTask } from "./use-sharing-task";
import { useShareText } from "./share-text";

interface TaskProps {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly isPrimary?: boolean;
  /** Why the task cannot be done now; "" where it can. */
  readonly off?: string;
  readonly task: SharingTask;
  /** What is asked or told above the button. */
  readonly children?: ComponentChildren;
}

/** One thing that the tab does: what it is for, its button, and what came of it. */
export function Task({ title, about, button, isPrimary = false, off = "", task, children }: TaskProps) {
  const { text, host } = usePane();
  const words = useShareText();
  const id = useId();
  const { isRunning, progress, result, start } = task;
  return (
    <section class="form task" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="about">{about}</p>
      {children}
      {isRunning && <ProgressLine label={words.working} progress={progress} waiting={words.waiting} />}
      <ActionButton
        isPrimary={isPrimary}
        off={host !== "excel" ? text.onlyInExcel : off}
        isBusy={isRunning}
        onClick={start}
      >
        {isRunning ? words.working : button}
      </ActionButton>
      <Outcome result={result} title={title} />
    </section>
  );
}

function Outcome({ result, title }: { result: SharingResult | undefined; title: string }) {
  const { text, locale } = usePane();
  const words = useShareText();
  const [later, setLater] = useState<Notice>();
  useEffect(() => setLater(undefined), [result]);
  const write = async (): Promise<void> => {
    try {
      const { operations } = await loadSharing();
      const day = new Date().toLocaleDateString(locale, { dateStyle: "long" });
      const { sheets } = await operations.insertTemplate((taken) =>
        operations.planReport(result?.groups ?? [], title, day, taken, words.report),
      );
      setLater({ intent: "success", sentence: words.report.written(sheets[0]) });
    } catch (error) {
      setLater(noticeFor(error, text));
    }
  };
  return (
    <>
      <Message notice={result?.notice} />
      {result?.more?.map((sentence) => (
        <p key={sentence} class="more">
          {sentence}
        </p>
      ))}
      {result?.groups && result.groups.length > 0 && (
        <>
          <CellList
            label={words.report.list}
            groups={result.groups}
            onFailed={(error) => setLater(noticeFor(error, text))}
          />
          <fluent-button size="small" onClick={write}>
            {words.report.toSheet}
          </fluent-button>
        </>
      )}
      <Message notice={later} />
    </>
  );
}
