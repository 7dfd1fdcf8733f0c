import { useEffect, useState } from "preact/hooks";
import type { TaskProgress } from "./use-task";

/** Excel answers within this time, in milliseconds, unless somebody is editing a cell. */
const PATIENCE = 1500;

interface ProgressLineProps {
  /** What is going on, for screen readers. */
  readonly label: string;
  readonly progress: TaskProgress | undefined;
  /** What Excel may be waiting for; shown when it takes long to begin. */
  readonly waiting: string;
  /** What is being done now. */
  readonly step?: string;
}

/** A bar of how far a task is, and what it is doing. */
export function ProgressLine({ label, progress, waiting, step }: ProgressLineProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const hasBegun = (progress?.done ?? 0) > 0;
  return (
    <div class="progress" role="status">
      <fluent-progress-bar aria-label={label} value={progress?.done} max={progress?.total} />
      {isLong && !hasBegun ? (
        <p class="about">{waiting}</p>
      ) : (
        step !== undefined && <p class="about one-line">{step}</p>
      )}
    </div>
  );
}
