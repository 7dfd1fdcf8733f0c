import type { TakenNames, WorkbookPlan } from "../../template/plan";
import { insertTemplate, type Inserted } from "../insert-template";
import { run } from "../run";
import { isPending } from "./cell-values";
import type { Shown } from "./outcome";

/** Where the plan puts how many examples passed, such as "556 of 557", and the results of the examples. */
const PASSED = "B4";
const RESULTS = "C:D";
/** How often, and how long apart in milliseconds, the sheet is asked whether it is calculated. */
const TRIES = 40;
const PAUSE = 250;

/** What the inserted sheet says of its examples; undefined where it was not calculated within ten seconds. */
export interface SelfCheckOutcome {
  readonly passed: number;
  readonly total: number;
}

/** Inserts the self-check sheet, whole or not at all, and returns how many examples passed: `insertSelfCheck((taken) => planSelfCheck(cards, taken))`. */
export async function insertSelfCheck(
  planFor: (taken: TakenNames) => WorkbookPlan,
): Promise<Inserted & { readonly outcome?: SelfCheckOutcome }> {
  const inserted = await insertTemplate(planFor);
  // The sheet is complete and shows its own result: a failure to read it must not look like a failure to insert it.
  const outcome = await readOutcome(inserted.sheets[0]).catch(() => undefined);
  return { ...inserted, ...(outcome && { outcome }) };
}

async function readOutcome(sheetName: string): Promise<SelfCheckOutcome | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { passed, results } = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const count = sheet.getRange(PASSED).load("values");
      const used = sheet.getRange(RESULTS).getUsedRange(true).load("values");
      await context.sync();
      return { passed: String(count.values[0][0]), results: used.values.flat() as Shown[] };
    });
    const numbers = /^(\d+)\D+(\d+)$/.exec(passed);
    if (numbers && !results.some(isPending)) return { passed: Number(numbers[1]), total: Number(numbers[2]) };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
