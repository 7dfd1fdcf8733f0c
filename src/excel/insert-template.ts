import { splitSheet } from "../formulas/a1";
import type { TakenNames, WorkbookPlan } from "../template/plan";
import { changeWorkbook } from "./atomically";
import { readNames, type WorkbookNames } from "./read-taken-names";
import { hasExcelApi, requireExcel, run } from "./run";
import { batches, stepsOf } from "./steps";

/** How far an insertion is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The sheets that are being written, as the workbook calls them; "" while they are made. */
  readonly step: string;
}

/** What an insertion left in the workbook. */
export interface Inserted {
  /** Names of the new sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** A sentence to show. */
  readonly message: string;
}

/** Into how many batches the work is cut, so that the progress moves. */
const BATCHES = 5;

/**
 * Inserts the plan made for the names that are still free, whole or not at all.
 *
 * The sheets are built hidden and shown last, so that nobody sees half a template.
 */
export const insertTemplate = (
  planFor: (taken: TakenNames) => WorkbookPlan,
  { onProgress }: { onProgress?(progress: Progress): void } = {},
): Promise<Inserted> =>
  changeWorkbook(async (runAtomically) => {
    requireExcel();
    const { taken, activeSheet } = await run(readNames);
    const plan = planFor(taken);
    const sheets = plan.sheets.map(({ name }) => name);
    let areOurs = false;
    await runAtomically(
      (context) => build(context, plan, () => (areOurs = true), onProgress),
      (context) => remove(context, plan, { taken, activeSheet, areOurs }),
      sheets,
    );
    return { sheets, message: `${sheets.length} sheets were added: ${sheets.join(", ")}.` };
  });

async function build(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  onCreated: () => void,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const steps = stepsOf(plan, hasExcelApi("1.12"));
  const queued = batches(steps, steps.reduce((sum, { size }) => sum + size, 0) / BATCHES);
  const total = queued.length + 1;
  for (const [done, batch] of queued.entries()) {
    onProgress?.({
      done,
      total,
      step: [...new Set(batch.map(({ label }) => label))].filter((label) => label !== "").join(", "),
    });
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of batch) step.queue(context);
    await context.sync();
    onCreated();
  }
  onProgress?.({ done: total - 1, total, step: plan.activate });
  const { worksheets } = context.workbook;
  for (const { name } of plan.sheets) worksheets.getItem(name).visibility = "Visible";
  worksheets.getItem(plan.activate).activate();
  await context.sync();
  onProgress?.({ done: total, total, step: plan.activate });
}

/**
 * Removes what a failed insertion left.
 *
 * Until the first batch is through, somebody else may have taken a name since it was read. Sheets of ours are hidden or
 * empty then, so a visible sheet with cells is not ours; neither is a name that refers to other sheets.
 */
async function remove(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { taken, activeSheet, areOurs }: WorkbookNames & { areOurs: boolean },
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.getItem(activeSheet).activate();
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const added = worksheets.items.filter(
    ({ name }) => !taken.sheets.includes(name) && plan.sheets.some((sheet) => sheet.name === name),
  );
  const used = added.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const ours = added.filter(({ visibility }, i) => areOurs || visibility !== "Visible" || used[i].isNullObject);
  const refersToOurs = (formula: string): boolean =>
    ours.some(({ name }) => name === splitSheet(formula.replace(/^=/, "")).sheet);
  for (const item of names.items)
    if (plan.names.some(({ name }) => name === item.name) && refersToOurs(String(item.formula))) item.delete();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}
