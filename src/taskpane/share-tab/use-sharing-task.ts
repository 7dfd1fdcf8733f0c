import { useRef } from "preact/hooks";
import type { SharingProgress } from "../../excel/sharing/outcome";
import { useTask, type Task, type TaskResult } from "../use-task";
import { useChanges } from "./changes";
import { loadSharing, type Sharing } from "./load-sharing";
import type { ReportGroup } from "./report";

/** What came of a task: sentences, and what became of each cell. */
export interface SharingResult extends TaskResult {
  /** What else there is to know, a paragraph each. */
  readonly more?: readonly string[];
  readonly groups?: readonly ReportGroup[];
}

/** A task of the tab as far as it has come. */
export type SharingTask = Task<SharingResult, SharingProgress>;

/** What a task does. What came of it is no longer shown once a later task has changed cells, except where it speaks of Excel itself. */
export type Effect = "changes cells" | "adds sheets" | "looks at Excel";

/** Returns a task of the tab that runs once at a time and ends in a sentence. */
export function useSharingTask(
  work: (sharing: Sharing, onProgress: (progress: SharingProgress) => void) => Promise<SharingResult>,
  onEnd?: () => void,
  effect: Effect = "changes cells",
): SharingTask {
  const changes = useChanges();
  /** The count of changes that the result knows of. */
  const known = useRef(0);
  const task: SharingTask = useTask(async (onProgress) => {
    known.current = changes.now();
    const result = await work(await loadSharing(), onProgress);
    if (effect === "changes cells") changes.add();
    known.current = changes.now();
    return result;
  }, onEnd);
  const isTrue = effect === "looks at Excel" || known.current === changes.count;
  return isTrue ? task : { ...task, result: undefined };
}
