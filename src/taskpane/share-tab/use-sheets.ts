import { useEffect, useRef, useState } from "preact/hooks";
import type { Conversion } from "../../excel/sharing";
import type { SheetChoice } from "../../excel/sharing/outcome";
import { noticeFor } from "../failure";
import type { Notice } from "../message";
import { usePane } from "../pane-context";
import { loadSharing } from "./load-sharing";

/** What the workbook holds that sharing is about, as last read. */
export interface SheetsState {
  readonly sheets: readonly SheetChoice[] | undefined;
  /** The conversion that can be taken back. */
  readonly conversion: Conversion | undefined;
  readonly failure: Notice | undefined;
  read(): Promise<void>;
}

/** Returns the sheets with CS formulas and what was converted; read each time the tab is shown. */
export function useSheets(isShown: boolean): SheetsState {
  const { text, host } = usePane();
  const [state, setState] = useState<Omit<SheetsState, "read">>({
    sheets: undefined,
    conversion: undefined,
    failure: undefined,
  });
  const readings = useRef(0);
  const read = async (): Promise<void> => {
    const reading = ++readings.current;
    try {
      const { operations, functions } = await loadSharing();
      const sheets = await operations.listSheets(functions);
      const conversion = await operations.readConversion();
      if (reading === readings.current) setState({ sheets, conversion, failure: undefined });
    } catch (error) {
      if (reading === readings.current) setState((before) => ({ ...before, failure: noticeFor(error, text) }));
    }
  };
  useEffect(() => {
    if (isShown && host === "excel") void read();
  }, [isShown]);
  return { ...state, read };
}
