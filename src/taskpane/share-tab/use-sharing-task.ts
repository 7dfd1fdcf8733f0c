import type { SharingProgress } from "../../excel/sharing/outcome";
import { useTask, type Task, type TaskResult } from "../use-task";
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

/** Returns a task of the tab that runs once at a time and ends in a sentence. */
export const useSharingTask = (
  work: (sharing: Sharing, onProgress: (progress: SharingProgress) => void) => Promise<SharingResult>,
  onEnd?: () => void,
): SharingTask => useTask(async (onProgress) => work(await loadSharing(), onProgress), onEnd);
