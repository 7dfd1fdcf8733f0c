import { ExcelError } from "./excel-error";
import { excelErrorOf, run } from "./run";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch of changes. If it fails, runs `rollBack` and then rejects with the failure.
 *
 * `newSheets` names the sheets that the change adds, for the message when the roll-back fails too.
 */
export type RunAtomically = <T>(change: Batch<T>, rollBack: Batch<void>, newSheets?: readonly string[]) => Promise<T>;

let isChanging = false;

/**
 * Runs an operation that changes the workbook. Rejects while another one runs.
 *
 * The operation gets `runAtomically` as its argument, so that nothing is written without this lock.
 */
export async function changeWorkbook<T>(operation: (runAtomically: RunAtomically) => Promise<T>): Promise<T> {
  if (isChanging)
    throw new ExcelError(
      "busy",
      "Another change to this workbook is still running. Wait until it is finished, and try again. Nothing was changed.",
    );
  isChanging = true;
  try {
    return await operation(runAtomically);
  } finally {
    isChanging = false;
  }
}

// Excel has no transactions, so each change brings its own way back.
const runAtomically: RunAtomically = async (change, rollBack, newSheets = []) => {
  try {
    return await run(change);
  } catch (cause) {
    const error = excelErrorOf(cause);
    await run(rollBack).catch((second: unknown) => {
      throw leftovers(error, second, newSheets.join(", "));
    });
    throw new ExcelError(error.kind, `${error.message} Nothing was changed.`, {
      cause: error.cause,
      details: error.details,
    });
  }
};

function leftovers({ message }: ExcelError, cause: unknown, place: string): ExcelError {
  const advice = place === "" ? "use Undo, and look at the sheet." : `delete what is left of the sheets ${place}.`;
  return new ExcelError("leftovers", `${message} Not everything could be removed again: ${advice}`, {
    cause,
    details: { isUnchanged: false, ...(place !== "" && { place }) },
  });
}
