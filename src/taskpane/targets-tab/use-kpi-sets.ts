import { useEffect, useRef, useState } from "preact/hooks";
import type { KpiSet } from "../../excel/kpi-sets";
import { noticeFor } from "../failure";
import type { Notice } from "../message";
import { usePane } from "../pane-context";
import { loadExcel } from "../workbook";

/** The sets of KPI sheets as last read, or why they could not be. */
export interface KpiSetsState {
  readonly sets: readonly KpiSet[] | undefined;
  readonly failure: Notice | undefined;
  read(): Promise<void>;
}

/** Returns the sets of KPI sheets in the workbook; read when the tab is shown, and anew when somebody comes back to the pane from the sheets. */
export function useKpiSets(isShown: boolean): KpiSetsState {
  const { text } = usePane();
  const [sets, setSets] = useState<readonly KpiSet[]>();
  const [failure, setFailure] = useState<Notice>();
  const readings = useRef(0);

  const read = async (): Promise<void> => {
    const reading = ++readings.current;
    try {
      const found = await (await loadExcel()).readKpiSets();
      if (reading !== readings.current) return;
      setSets(found);
      setFailure(undefined);
    } catch (error) {
      if (reading === readings.current) setFailure(noticeFor(error, text));
    }
  };
  useEffect(() => {
    if (!isShown) return;
    const readAgain = (): void => void read();
    readAgain();
    addEventListener("focus", readAgain);
    return () => removeEventListener("focus", readAgain);
  }, [isShown]);
  return { sets, failure, read };
}
