import { useRef, useState } from "preact/hooks";
import { noticeFor } from "./failure";
import type { Notice } from "./message";
import { usePane } from "./pane-context";

/** What came of a task. */
export interface TaskResult {
  readonly notice: Notice;
}

/** How far a task is. */
export interface TaskProgress {
  readonly done: number;
  readonly total: number;
}

/** A task as far as it has come. */
export interface Task<Result extends TaskResult, Progress extends TaskProgress> {
  readonly isRunning: boolean;
  readonly progress: Progress | undefined;
  readonly result: Result | TaskResult | undefined;
  start(): Promise<void>;
  /** Shows something else in place of the result; undefined shows nothing. */
  show(notice: Notice | undefined): void;
}

/** Returns a task that runs once at a time and ends in a notice; after a success it lasts until `onEnd` is done. */
export function useTask<Result extends TaskResult, Progress extends TaskProgress = TaskProgress>(
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
  onEnd: () => void | Promise<void> = () => undefined,
): Task<Result, Progress> {
  const { text } = usePane();
  // A ref, not state: two clicks can come before the pane is drawn again.
  const running = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Result | TaskResult>();
  const start = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setRunning(true);
    setResult(undefined);
    try {
      setResult(await work(setProgress));
      await onEnd();
    } catch (error) {
      setResult({ notice: noticeFor(error, text) });
    } finally {
      running.current = false;
      setRunning(false);
      setProgress(undefined);
    }
  };
  return { isRunning, progress, result, start, show: (notice) => setResult(notice && { notice }) };
}
