import { spilledReferences } from "../../formulas";
import { eachFormula, type SheetCells } from "./read-sheets";

/** Returns the first cells of spilled areas that formulas read whole, as E1#. */
export function spillsRead(sheets: readonly SheetCells[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sheet of sheets) {
    eachFormula(sheet, (formula) => {
      if (formula.includes("#")) for (const key of spilledReferences(formula, sheet.name)) found.add(key);
    });
  }
  return found;
}
