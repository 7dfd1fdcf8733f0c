import type { TakenNames } from "../template/plan";
import { ExcelError } from "./excel-error";
import { run } from "./run";

/** Names that are taken in the workbook, and its active sheet. */
export interface WorkbookNames {
  readonly taken: TakenNames;
  readonly activeSheet: string;
}

/** Returns the names that are taken, and the active sheet; rejects where sheets cannot be added. */
export async function readNames(context: Excel.RequestContext): Promise<WorkbookNames> {
  const { worksheets, names, tables, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  active.load("name");
  await context.sync();
  if (protection.protected) {
    throw new ExcelError(
      "protected",
      "The workbook's structure is protected, so no sheets can be added. Unprotect it (Review, Protect Workbook) and try again.",
    );
  }
  const named = ({ name }: { name: string }): string => name;
  return {
    taken: { sheets: worksheets.items.map(named), names: [...names.items.map(named), ...tables.items.map(named)] },
    activeSheet: active.name,
  };
}

/** Returns the names that are taken, so that a preview can say what new sheets will be called; rejects where none can be added. */
export const readTakenNames = (): Promise<TakenNames> => run(async (context) => (await readNames(context)).taken);
