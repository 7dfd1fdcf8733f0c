import type { TakenNames, WorkbookPlan } from "../template/plan";
import { preflight } from "./preflight";
import { ExcelProblem } from "./problem";
import { hasExcelApi, problemOf, requireExcel, run } from "./run";
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

let isRunning = false;

/**
 * Inserts the plan made for the names that are still free, whole or not at all; a second call while one runs is refused.
 *
 * Excel has no transactions. So the sheets are built hidden, and shown last; a failure takes them and their names away again.
 */
export async function insertTemplate(
  planFor: (taken: TakenNames) => WorkbookPlan,
  { onProgress }: { onProgress?(progress: Progress): void } = {},
): Promise<Inserted> {
  if (isRunning) throw new ExcelProblem("busy", "The template is being inserted already.");
  isRunning = true;
  try {
    requireExcel();
    const { taken, activeSheet } = await run(preflight);
    const plan = planFor(taken);
    try {
      await run((context) => build(context, plan, onProgress));
    } catch (error) {
      await takeBack(plan, activeSheet, problemOf(error));
    }
    const sheets = plan.sheets.map(({ name }) => name);
    return { sheets, message: `${sheets.length} sheets were added: ${sheets.join(", ")}.` };
  } finally {
    isRunning = false;
  }
}

async function build(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
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
  }
  onProgress?.({ done: total - 1, total, step: plan.activate });
  const { worksheets } = context.workbook;
  for (const { name } of plan.sheets) worksheets.getItem(name).visibility = "Visible";
  worksheets.getItem(plan.activate).activate();
  await context.sync();
  onProgress?.({ done: total, total, step: plan.activate });
}

/** Removes what a failed insertion left, and rejects with the failure. */
async function takeBack({ sheets, names }: WorkbookPlan, activeSheet: string, problem: ExcelProblem): Promise<never> {
  try {
    await run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem(activeSheet).activate();
      const left = [
        ...names.map(({ name }) => workbook.names.getItemOrNullObject(name)),
        ...sheets.map(({ name }) => workbook.worksheets.getItemOrNullObject(name)),
      ];
      for (const item of left) item.load("name");
      await context.sync();
      for (const item of left) if (!item.isNullObject) item.delete();
      await context.sync();
    });
  } catch (error) {
    const found = sheets.map(({ name }) => name).join(", ");
    throw new ExcelProblem(
      "leftovers",
      `${problem.message} Not everything could be removed again: delete what is left of the sheets ${found}.`,
      { cause: error, facts: { place: found, isUnchanged: false } },
    );
  }
  throw new ExcelProblem(problem.kind, `${problem.message} Nothing was changed.`, {
    cause: problem.cause,
    facts: problem.facts,
  });
}
