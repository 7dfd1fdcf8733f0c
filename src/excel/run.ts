import { ExcelError } from "./excel-error";

/** The Excel interface that the template is built with. */
const REQUIRED = "1.9";

/** Rejects with a plain sentence where this Excel is too old. */
export function requireExcel(): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED)) {
    throw new ExcelError("unsupported", `This Excel is too old for the template: it lacks ExcelApi ${REQUIRED}.`);
  }
}

/** Whether this Excel has a newer part of the interface. */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Runs a batch once the user has left the cell being edited; a failure of Excel becomes an `ExcelError`. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw excelErrorOf(error);
  }
}

const SENTENCES: Readonly<Record<string, readonly [kind: ExcelError["kind"], sentence: string]>> = {
  AccessDenied: ["protected", "The workbook or a sheet in it is protected."],
  InvalidOperationInCellEditMode: ["editing", "A cell is being edited: press Enter or Esc and try again."],
  InvalidSelection: ["selection", "The selection cannot be used: select one range of cells, and no chart or shape."],
  ItemAlreadyExists: ["taken", "A name the template needs has just been taken: try again."],
  RequestPayloadSizeLimitExceeded: ["tooLarge", "The template is too large for this Excel: choose fewer months."],
  ApiNotFound: ["unsupported", "This Excel is too old for the template."],
  ActivityLimitReached: ["overloaded", "Excel is busy: wait a moment and try again."],
};

/** Returns a failure as an `ExcelError` with a sentence for the user; the error of Excel is its cause. */
export function excelErrorOf(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === "string" ? SENTENCES[code] : undefined;
  if (known) return new ExcelError(known[0], known[1], { cause: error });
  const excelMessage = (error instanceof Error ? error.message : String(error)).replace(/\.?\s*$/, "");
  return new ExcelError("failed", `Excel reported: ${excelMessage}.`, { cause: error, details: { excelMessage } });
}
