import { useState } from "preact/hooks";
import { isProblem, sayFailure } from "../failure";
import { Message, type Said } from "../message";
import { usePane } from "../pane-context";
import { PrimaryButton } from "../primary-button";
import { loadExcel } from "../workbook";
import type { Argument } from "./argument";
import { formulaText, rangeAround, splitAddress } from "./formula";

interface InsertFormulaProps {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly isComplete: boolean;
}

/** The button that writes the formula into the active cell, and what came of it; a cell in use is only replaced when asked. */
export function InsertFormula({ name, args, isComplete }: InsertFormulaProps) {
  const { text, host } = usePane();
  const words = text.functions;
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [isOccupied, setOccupied] = useState(false);

  const insert = async (overwrite: boolean): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setSaid(undefined);
    setOccupied(false);
    try {
      const excel = await loadExcel();
      const cell = splitAddress(await excel.activeAddress());
      const range = rangeAround(cell, args);
      if (range !== undefined) {
        setSaid({ intent: "warning", sentence: words.insideRange(range) });
        return;
      }
      const formula = formulaText(name, args, cell.sheet);
      const { address } = await excel.insertFormula(formula, { overwrite });
      setSaid({ intent: "success", sentence: words.inserted(formula, address) });
    } catch (error) {
      setOccupied(isProblem(error) && error.kind === "occupied");
      setSaid(sayFailure(error, text));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PrimaryButton isDisabled={host !== "excel" || !isComplete || isBusy} onClick={() => insert(false)}>
        {words.insert}
      </PrimaryButton>
      <Message said={said}>
        {isOccupied && (
          <span class="actions">
            <fluent-button size="small" onClick={() => insert(true)}>
              {words.replace}
            </fluent-button>
            <fluent-button
              size="small"
              appearance="subtle"
              onClick={() => {
                setOccupied(false);
                setSaid(undefined);
              }}
            >
              {words.keep}
            </fluent-button>
          </span>
        )}
      </Message>
    </>
  );
}
