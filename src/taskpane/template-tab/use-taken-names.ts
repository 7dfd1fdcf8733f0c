import { useEffect, useState } from "preact/hooks";
import type { TakenNames } from "../../template";
import { noticeFor } from "../failure";
import type { Notice } from "../message";
import { usePane } from "../pane-context";
import { loadExcel } from "../workbook";

/** What the workbook's names leave free, as far as it is known. */
export interface TakenState {
  readonly taken?: TakenNames;
  /** Why no sheets can be added, where that is so. */
  readonly refusal?: Notice;
  readAgain(): void;
}

/** Returns the names that the workbook holds already, read when the tab is shown. */
export function useTakenNames(isShown: boolean): TakenState {
  const { host, text } = usePane();
  const [state, setState] = useState<Omit<TakenState, "readAgain">>({});
  const readAgain = (): void => {
    loadExcel()
      .then((excel) => excel.readTakenNames())
      .then(
        (taken) => setState({ taken }),
        (error: unknown) => setState({ refusal: { ...noticeFor(error, text), intent: "warning" } }),
      );
  };
  useEffect(() => {
    if (host === "excel" && isShown) readAgain();
  }, [host, isShown]);
  return { ...state, readAgain };
}
