import { NAMESPACE } from "../../metrics/namespace";
import { fixed, inColumn } from "../a1";
import { MONTH_FORMAT } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { rawColumn } from "../rows/formulas";
import { SheetBuilder } from "../sheet-builder";
import { palette } from "../styles";
import { fill } from "../text";

const CURVE_ROW = 4;
const MOST_AGE = 36;
const TRIANGLE_ROW = CURVE_ROW + MOST_AGE + 5;
const MOST_COHORTS = 72;
/** Where the table behind the curve stands, to the right of every triangle. */
const TABLE_COLUMN = 80;
const MOST_TIMES = 400;

/** Returns the sheet of cohorts: how long customers stay, and the share of each month's newcomers still there. */
export function cohortsSheet(frame: Frame): PlanSheet {
  const { text, naming } = frame;
  const words = text.cohorts;
  const name = naming.sheet("cohorts");
  const ledger = (["customer", "start", "end", "amount"] as const).map((column) => rawColumn(frame, "Ledger", column));
  const [tenure, churned] = [rawColumn(frame, "Customers", "tenure"), rawColumn(frame, "Customers", "churned")];
  const table = (column: number) => fixed({ row: CURVE_ROW, column: TABLE_COLUMN + column, rows: MOST_TIMES, columns: 1 });
  const ages = { sheet: name, row: CURVE_ROW, column: 0, rows: MOST_AGE + 1, columns: 1 };
  const curve = (series: 1 | 2 | 3) => ({ ...ages, column: series });
  const triangle = { row: TRIANGLE_ROW + 1, column: 2, rows: MOST_COHORTS, columns: MOST_COHORTS };
  return new SheetBuilder(name, "#7A4FA3")
    .text(0, 0, name, "title")
    .text(1, 0, fill(words.note, { ledger: naming.sheet("ledger"), customers: naming.sheet("customers") }), "note")
    .put(CURVE_ROW - 1, 0, [[words.age, words.survival, text.history.low, text.history.high].map((value): PlanCell => ({ value, style: "header" }))])
    .put(CURVE_ROW, 0, Array.from({ length: MOST_AGE + 1 }, (_, age): PlanCell[] => [{ value: age, style: "figure" }, ...[3, 5, 6].map((column): PlanCell => ({ formula: at(inColumn(CURVE_ROW + age, 0), table(0), table(column)), format: "0.0%", style: "figure" }))]))
    .chart({
      name: "Survival",
      title: words.curve,
      alternativeText: words.curveAbout,
      categories: ages,
      categoryTitle: words.age,
      categoryFormat: "0",
      valueTitle: words.survival,
      valueFormat: "0%",
      series: [
        { name: words.survival, values: curve(1), colour: palette.actual, kind: "line" },
        { name: text.history.low, values: curve(2), colour: palette.baseline, kind: "line", dash: "dot" },
        { name: text.history.high, values: curve(3), colour: palette.baseline, kind: "line", dash: "dot" },
      ],
      position: { row: CURVE_ROW - 1, column: 5, rows: 24, columns: 12 },
    })
    .text(TRIANGLE_ROW - 2, 0, words.triangle, "section")
    .text(TRIANGLE_ROW - 1, 0, words.triangleNote, "note")
    .put(TRIANGLE_ROW, 0, [[{ formula: `=IF(COUNT(${ledger[1]})=0,"",${NAMESPACE}.COHORT.LEDGER(${ledger.join(",")},"M","logo",${naming.name("AsOf")}))`, style: "figure" }]])
    .look({ row: TRIANGLE_ROW + 1, column: 0, rows: MOST_COHORTS, columns: 1 }, { format: MONTH_FORMAT })
    .look(triangle, { format: "0%" })
    .colour({ ...ages, column: 1, columns: 3 }, { kind: "formula", formula: `=ISNA(B${CURVE_ROW + 1})`, style: "none" })
    .colour(triangle, { kind: "scale", low: "#FFFFFF", high: "#5FA8D3" })
    .text(CURVE_ROW - 2, TABLE_COLUMN, words.table, "section")
    .put(CURVE_ROW - 1, TABLE_COLUMN, [[{ formula: `=IF(COUNT(${tenure})=0,"",${NAMESPACE}.SURVIVAL(${tenure},${churned}))`, style: "faint" }]])
    .columns([16, 11, 11, 11])
    .build();
}

/** The curve only falls, so its height at an age is the lowest value up to it; beyond the last time there is none. */
function at(age: string, times: string, heights: string): string {
  return `=IF(MAX(${times})<${age},NA(),IFERROR(AGGREGATE(15,6,${heights}/((${times}<=${age})*ISNUMBER(${heights})),1),1))`;
}
