import { useEffect, useState } from "preact/hooks";
import type { Metric } from "../../metrics/card";
import type { Library } from "../use-library";
import { loadExcel } from "../workbook";
import type { Argument } from "./argument";
import type { ReadCells } from "./argument-values";
import { previewOf, type Preview } from "./preview";

/** A preview, or the failure to read the cells for it. */
export type PreviewState = Preview | { readonly kind: "failed"; readonly error: unknown };

const PAUSE = 200;

/** Reads cells of the workbook. */
export const readCells: ReadCells = async (reference) => (await loadExcel()).readCells(reference);

/** Returns what the formula would show, a moment after the arguments last changed; read anew when the pane gets the focus. */
export function usePreview(metric: Metric, args: readonly Argument[], library: Library): PreviewState {
  const [state, setState] = useState<PreviewState>({ kind: "waiting", missing: [] });
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const again = (): void => setVisit((count) => count + 1);
    addEventListener("focus", again);
    return () => removeEventListener("focus", again);
  }, []);
  const key = JSON.stringify(args);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: PreviewState): void => {
      if (isCurrent) setState(next);
    };
    const timer = setTimeout(() => {
      previewOf(metric, args, library, readCells).then(show, (error: unknown) => show({ kind: "failed", error }));
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [metric, key, library, visit]);
  return state;
}
