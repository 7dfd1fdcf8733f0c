import { changeWorkbook, type RunAtomically } from "../atomically";
import { run } from "../run";
import { isError, isPending } from "./cell-values";
import type { ExcelCheck, Shown } from "./outcome";

/** The requirement sets that the add-in looks for, and whether it cannot do without. */
const SETS: readonly (readonly [name: string, versions: readonly string[], needed: string])[] = [
  ["CustomFunctionsRuntime", ["1.1", "1.2", "1.3", "1.4"], "1.1"],
  ["SharedRuntime", ["1.1"], "1.1"],
  ["ExcelApi", ["1.7", "1.9", "1.10", "1.12", "1.13", "1.15", "1.18"], "1.9"],
];

/** How often, and how long apart in milliseconds, a custom function is asked for its answer. */
const TRIES = 12;
const PAUSE = 250;

/** Returns how this Excel treats the add-in; a hidden sheet is added for a moment, to see what a blank cell arrives as. */
export const checkExcel = (): Promise<ExcelCheck> =>
  changeWorkbook(async (runAtomically) => {
    const { host, platform, version } = Office.context.diagnostics;
    const requirementSets = SETS.flatMap(([name, versions, needed]) =>
      versions.map((asked) => ({
        name,
        version: asked,
        supported: Office.context.requirements.isSetSupported(name, asked),
        needed: asked === needed,
      })),
    );
    return {
      ...(await tryBlankCell(runAtomically)),
      host: String(host),
      platform: String(platform),
      hostVersion: version,
      requirementSets,
    };
  });

type Tried = Pick<ExcelCheck, "blankCells" | "blankCellsProblem" | "functionsVersion">;

async function tryBlankCell(runAtomically: RunAtomically): Promise<Tried> {
  const found = await run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return {
      locked: protection.protected,
      taken: new Set(worksheets.items.map(({ name }) => name)),
      active: active.name,
    };
  });
  if (found.locked) return { blankCells: "unknown", blankCellsProblem: "protected" };
  let name = "CS check";
  for (let number = 2; found.taken.has(name); number++) name = `CS check ${number}`;
  return runAtomically(
    async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = "Hidden";
      sheet.getRange("B1:C1").formulas = [["=CS.CHECK.BLANK(A1)", "=CS.VERSION()"]];
      const answer = await answerIn(context, sheet);
      sheet.delete();
      await context.sync();
      return answer;
    },
    async (context) => {
      const left = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      await context.sync();
      if (left.isNullObject) return;
      context.workbook.worksheets.getItem(found.active).activate();
      left.delete();
      await context.sync();
    },
    [name],
  );
}

async function answerIn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Tried> {
  for (let left = TRIES; ; left--) {
    const answer = sheet.getRange("B1:C1").load("values");
    await context.sync();
    const [blank, version] = answer.values[0] as Shown[];
    if (!isPending(blank) || left === 0) return tried(blank, version);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function tried(blank: Shown, version: Shown): Tried {
  const functionsVersion = isError(version) ? undefined : String(version);
  if (blank === "blank" || blank === "zero") return { blankCells: blank, functionsVersion };
  return {
    blankCells: "unknown",
    blankCellsProblem: blank === "#NAME?" ? "functions missing" : "no answer",
    functionsVersion,
  };
}
