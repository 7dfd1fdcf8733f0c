import { run } from "../run";
import { isError, isPending } from "./figures";
import { oneAtATime } from "./one-at-a-time";
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
  oneAtATime(async () => {
    const { host, platform, version } = Office.context.diagnostics;
    const requirementSets = SETS.flatMap(([name, versions, needed]) =>
      versions.map((asked) => ({ name, version: asked, supported: Office.context.requirements.isSetSupported(name, asked), needed: asked === needed })),
    );
    return { ...(await tryBlankCell()), host: String(host), platform: String(platform), hostVersion: version, requirementSets };
  });

type Tried = Pick<ExcelCheck, "blankCells" | "blankCellsProblem" | "functionsVersion">;

const tryBlankCell = (): Promise<Tried> =>
  run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    if (protection.protected) return { blankCells: "unknown", blankCellsProblem: "protected" };
    const sheet = worksheets.add();
    sheet.visibility = "Hidden";
    sheet.load("name");
    try {
      await context.sync();
      sheet.getRange("B1:C1").formulas = [["=CS.CHECK.BLANK(A1)", "=CS.VERSION()"]];
      for (let left = TRIES; ; left--) {
        const answer = sheet.getRange("B1:C1").load("values");
        await context.sync();
        const [blank, version] = answer.values[0] as Shown[];
        if (isPending(blank) && left > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
        else return tried(blank, version);
      }
    } finally {
      await removeSheet(active.name, sheet);
    }
  });

function tried(blank: Shown, version: Shown): Tried {
  const functionsVersion = isError(version) ? undefined : String(version);
  if (blank === "blank" || blank === "zero") return { blankCells: blank, functionsVersion };
  return { blankCells: "unknown", blankCellsProblem: blank === "#NAME?" ? "functions missing" : "no answer", functionsVersion };
}

/** Takes the sheet away again; its name is unknown where even that could not be loaded, and then the sheet was never added. */
async function removeSheet(activeSheet: string, sheet: Excel.Worksheet): Promise<void> {
  let name: string;
  try {
    ({ name } = sheet);
  } catch {
    return;
  }
  await run(async (context) => {
    const left = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (left.isNullObject) return;
    context.workbook.worksheets.getItem(activeSheet).activate();
    left.delete();
    await context.sync();
  });
}
