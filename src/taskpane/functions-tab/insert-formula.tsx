import { useState } from "preact/hooks";
import type { Size } from "../../excel";
import { ActionButton } from "../action-button";
import { noticeFor } from "../failure";
import { Message, type Notice } from "../message";
import { usePane } from "../pane-context";
import { loadExcel } from "../workbook";
import type { Argument } from "./argument";
import { formulaText, rangeAround, splitAddress } from "./formula";

interface InsertFormulaProps {
  readonly name: string;
  readonly args: readonly Argument[];
  /** How many cells the result takes, as far as the preview can tell. */
  readonly size: Size;
  /** Required parameters without an argument. */
  readonly missing: readonly string[];
}

/** The button that writes the formula into the active cell, and what came of it. */
export function InsertFormula({ name, args, size, missing }: InsertFormulaProps) {
  const { text, host } = usePane();
  const words = text.functions;
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice>();

  const off = host !== "excel" ? text.onlyInExcel : missing.length > 0 ? words.insertWaits(missing.join(", ")) : "";

  const insert = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setNotice(undefined);
    try {
      const excel = await loadExcel();
      const cell = splitAddress(await excel.activeAddress());
      const range = rangeAround(cell, args, size);
      if (range !== undefined) {
        setNotice({ intent: "warning", sentence: words.insideRange(range) });
        return;
      }
      const formula = formulaText(name, args, cell.sheet);
      const { address } = await excel.insertFormula(formula, size);
      setNotice({ intent: "success", sentence: words.inserted(formula, address) });
    } catch (error) {
      setNotice(noticeFor(error, text));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <ActionButton isPrimary off={off} isBusy={isBusy} onClick={insert}>
        {words.insert}
      </ActionButton>
      <Message notice={notice} />
    </>
  );
}
