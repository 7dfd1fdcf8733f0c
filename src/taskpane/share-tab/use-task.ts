import { useRef, useState } from "preact/hooks";
import type { SharingProgress } from "../../excel/sharing/outcome";
import { sayFailure } from "../failure";
import type { Said } from "../message";
import { usePane } from "../pane-context";
import { loadSharing, type Sharing } from "./load-sharing";
import type { ReportGroup } from "./report";

/** What came of a task: sentences, and what became of each cell. */
export interface Done {
  readonly said: Said;
  /** What else there is to know, a paragraph each. */
  readonly more?: readonly string[];
  readonly groups?: readonly ReportGroup[];
}

/** A task as far as it has come. */
export interface TaskState {
  readonly isRunning: boolean;
  readonly progress: SharingProgress | undefined;
  readonly done: Done | undefined;
  start(): Promise<void>;
}

/** Returns a task of the tab that runs once at a time and ends in a sentence. */
export function useTask(
  work: (sharing: Sharing, onProgress: (progress: SharingProgress) => void) => Promise<Done>,
  onEnd: () => void,
): TaskState {
  const { text } = usePane();
  // A ref, not state: two clicks can come before the pane is drawn again.
  const running = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<SharingProgress>();
  const [done, setDone] = useState<Done>();
  const start = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setRunning(true);
    setDone(undefined);
    try {
      setDone(await work(await loadSharing(), setProgress));
      onEnd();
    } catch (error) {
      setDone({ said: sayFailure(error, text) });
    } finally {
      running.current = false;
      setRunning(false);
      setProgress(undefined);
    }
  };
  return { isRunning, progress, done, start };
}
