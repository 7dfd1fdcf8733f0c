import type { PlanCell, TakenNames, WorkbookPlan } from "../../template/plan";
import { SheetBuilder } from "../../template/sheet-builder";
import type { ShareText } from "./share-text";
import type { ReportGroup } from "./report";

const FIRST_ROW = 4;

/** Returns a new sheet that holds a report as text and figures: nothing in it is calculated. */
export function planReport(
  groups: readonly ReportGroup[],
  title: string,
  day: string,
  taken: TakenNames,
  words: ShareText["report"],
): WorkbookPlan {
  const name = freeName(words.sheetName, taken);
  const sheet = new SheetBuilder(name)
    .text(0, 0, title, "title")
    .text(1, 0, words.on(day), "note")
    .put(FIRST_ROW - 1, 0, [words.headers.map((value): PlanCell => ({ value, style: "header" }))]);
  let row = FIRST_ROW;
  for (const { title: group, rows } of groups) {
    sheet.text(row, 0, `${group} (${rows.length})`, "section");
    sheet.put(
      row + 1,
      0,
      rows.map(({ sheet: of, address, what, became, why, before, after }) =>
        [
          of,
          address,
          what,
          became,
          why,
          before?.value ?? "",
          after?.value ?? "",
          before?.formula ?? "",
          after?.formula ?? "",
        ].map((value): PlanCell => ({ value })),
      ),
    );
    row += rows.length + 2;
  }
  const plan = sheet.columns([24, 12, 24, 20, 44, 16, 16, 48, 48]).freeze(FIRST_ROW, 1).build();
  return {
    template: { id: "cs-report", version: "1", set: 1, edition: "report", preset: "none" },
    sheets: [plan],
    names: [],
    activate: name,
  };
}

function freeName(wanted: string, { sheets }: TakenNames): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
