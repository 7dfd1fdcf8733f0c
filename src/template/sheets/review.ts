import { MONTH_FORMAT } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";

const HEADER_ROW = 3;
const EMPTY_ROWS = 40;
/** How many lines have their entries checked. */
const MOST_LINES = 500;

/** Returns the sheet of monthly minutes: what happened, why, and who does what. */
export function reviewSheet({ text, naming, kpis }: Frame): PlanSheet {
  const headers = Object.values(text.review.columns);
  const dated = { row: HEADER_ROW + 1, rows: MOST_LINES, columns: 1 };
  const sheet = new SheetBuilder(naming.sheet("review"), "#7A4FA3")
    .text(0, 0, naming.sheet("review"), "title")
    .text(1, 0, text.review.note, "note")
    .put(HEADER_ROW, 0, [headers.map((value): PlanCell => ({ value, style: "header" }))])
    .put(
      HEADER_ROW + 1,
      0,
      Array.from({ length: EMPTY_ROWS }, () =>
        headers.map((_, c): PlanCell => ({
          value: "",
          style: "input",
          ...(c === 0 ? { format: MONTH_FORMAT } : c === 6 ? { format: "yyyy-mm-dd" } : {}),
        })),
      ),
    )
    .table(naming.table("Review"), { row: HEADER_ROW, column: 0, rows: EMPTY_ROWS + 1, columns: headers.length })
    .columns([12, 28, 36, 36, 36, 14, 12, 36])
    .freeze(HEADER_ROW + 1, 2)
    .validate({ ...dated, column: 0 }, { kind: "list", source: `=${naming.name("Months")}` }, text.scorecard.badMonth)
    .validate({ ...dated, column: 6 }, { kind: "date", from: 1, to: 2_958_465 }, text.targets.badDate);
  const titles = kpis.map(({ title }) => title).join(",");
  // A typed list holds 255 characters at most.
  if (titles.length <= 255)
    sheet.validate({ ...dated, column: 1 }, { kind: "list", source: titles }, text.targets.badKpi);
  return sheet.build();
}
