import { NAMESPACE } from "../../metrics/namespace";
import { cell, fixed, inColumn } from "../a1";
import { MONTH_FORMAT } from "../formats";
import type { Frame } from "../frame";
import type { PlanCell, PlanSheet } from "../plan";
import { unlessRefused, withHeading } from "../rows/readings";
import { SheetBuilder } from "../sheet-builder";
import { palette } from "../styles";
import { fill } from "../text";

const CURVE_ROW = 4;
/** Points of the curve after its start; where customers stayed for more months, a point is several of them. */
const POINTS = 36;
const TRIANGLE_ROW = CURVE_ROW + POINTS + 5;
const MOST_COHORTS = 120;
/** How many cohorts from before the first month are coloured too. */
const EARLIER_COHORTS = 13;
/** Shares from which a cell of the triangle wears a colour; rules and not a scale, for those see what formulas spill everywhere. */
const BANDS = [
  ["kept4", 0.9, 1.01],
  ["kept3", 0.75, 0.9],
  ["kept2", 0.5, 0.75],
  ["kept1", 0, 0.5],
] as const;
/** Where the table behind the curve stands, to the right of every triangle, and the curve that is drawn beside it. */
const TABLE_COLUMN = 130;
const DRAWN_COLUMN = TABLE_COLUMN + 8;
const MOST_TIMES = 1_200;
/** Survival and its limits in the table of the function. */
const HEIGHTS = [3, 5, 6] as const;

/** Returns the sheet of cohorts: how long customers stay, and the share of each month's newcomers still there. */
export function cohortsSheet(frame: Frame): PlanSheet {
  const { text, naming } = frame;
  const words = text.cohorts;
  const name = naming.sheet("cohorts");
  const sheet = new SheetBuilder(name, "#7A4FA3")
    .text(0, 0, name, "title")
    .text(1, 0, fill(words.note, { ledger: naming.sheet("ledger"), customers: naming.sheet("customers") }), "note")
    .columns([16, 14, 11, 11]);
  putCurve(frame, sheet);
  return putTriangle(frame, sheet).build();
}

/** The curve at regular months, read from the function's table: its height at a month is that of the last time up to it. */
function putCurve(frame: Frame, sheet: SheetBuilder): void {
  const { text, naming } = frame;
  const words = text.cohorts;
  const [tenure, churned] = [withHeading(frame, "Customers", "tenure"), withHeading(frame, "Customers", "churned")];
  const table = (column: number) =>
    fixed({ row: CURVE_ROW, column: TABLE_COLUMN + column, rows: MOST_TIMES, columns: 1 });
  const after = cell(CURVE_ROW + MOST_TIMES, TABLE_COLUMN);
  const [last, step] = [CURVE_ROW - 3, CURVE_ROW - 2].map((row) =>
    fixed({ row, column: DRAWN_COLUMN + 1, rows: 1, columns: 1 }),
  );
  const points = Array.from({ length: POINTS + 1 }, (_, i) => CURVE_ROW + i);
  const month = (row: number) => inColumn(row, 0);
  const height = (row: number, column: number): string => {
    const [from, to] = [table(0), table(column)];
    // An empty limit, where nobody is left, plus 0 is an error and so a gap; before the first time all are there.
    return `=IF(ISNUMBER(${month(row)}),IFERROR(LOOKUP(${month(row)},${from},${to})+0,IF(${month(row)}<MIN(${from}),1,NA())),NA())`;
  };
  const ages = { sheet: naming.sheet("cohorts"), row: CURVE_ROW, column: 0, rows: POINTS + 1, columns: 1 };
  const drawn = (series: number) => ({ ...ages, column: DRAWN_COLUMN + series });
  sheet
    .put(2, 0, [[{ formula: `=IF(ISNUMBER(${after}),"${words.cut}","")`, style: "label" }]])
    .colour({ row: 2, column: 0, rows: 1, columns: 4 }, { formula: "=LEN($A$3)>0", style: "bad" })
    .put(CURVE_ROW - 1, 0, [
      [words.age, words.survival, text.history.low, text.history.high].map((value): PlanCell => ({
        value,
        style: "header",
      })),
    ])
    .put(
      CURVE_ROW,
      0,
      points.map((row, i): PlanCell[] => [
        {
          formula: `=IF(AND(ISNUMBER(${last}),N(${last})>=${i}*${step}),${i}*${step},"")`,
          format: "0",
          style: "figure",
        },
        ...HEIGHTS.map((_, series): PlanCell => {
          const found = inColumn(row, DRAWN_COLUMN + series);
          return { formula: `=IF(ISNUMBER(${found}),${found},"")`, format: "0.0%", style: "figure" };
        }),
      ]),
    )
    .text(CURVE_ROW - 2, 5, words.curveAbout, "note")
    .chart({
      name: "Survival",
      title: words.curve,
      alternativeText: words.curveAbout,
      categories: ages,
      categoryTitle: words.age,
      categoryFormat: "0",
      valueTitle: words.survivalAxis,
      valueFormat: "0%",
      series: [
        { name: words.survival, values: drawn(0), colour: palette.actual, kind: "line" },
        { name: text.history.low, values: drawn(1), colour: palette.baseline, kind: "line", dash: "dot" },
        { name: text.history.high, values: drawn(2), colour: palette.baseline, kind: "line", dash: "dot" },
      ],
      position: { row: CURVE_ROW - 1, column: 5, rows: 24, columns: 12 },
    })
    .text(CURVE_ROW - 2, TABLE_COLUMN, words.table, "section")
    .put(CURVE_ROW - 1, TABLE_COLUMN, [
      [
        {
          formula: unlessRefused(
            frame,
            "SURVIVAL",
            `${NAMESPACE}.SURVIVAL(${tenure},${churned},${naming.name("Confidence")})`,
          ),
          style: "faint",
        },
      ],
    ])
    .put(CURVE_ROW - 3, DRAWN_COLUMN, [
      [
        { value: words.last, style: "faint" },
        { formula: `=IF(COUNT(${table(0)})=0,"",MAX(${table(0)}))`, style: "faint" },
      ],
      [
        { value: words.step, style: "faint" },
        { formula: `=IF(ISNUMBER(${last}),MAX(1,ROUNDUP(${last}/${POINTS},0)),1)`, style: "faint" },
      ],
    ])
    .put(CURVE_ROW - 1, DRAWN_COLUMN, [
      [words.survival, text.history.low, text.history.high].map((value): PlanCell => ({ value, style: "faint" })),
    ])
    .put(
      CURVE_ROW,
      DRAWN_COLUMN,
      points.map((row) =>
        HEIGHTS.map((column): PlanCell => ({ formula: height(row, column), format: "0.0%", style: "faint" })),
      ),
    );
}

/** A row per month of start, from one formula; the heat map colours the shares. */
function putTriangle(frame: Frame, sheet: SheetBuilder): SheetBuilder {
  const { text, naming } = frame;
  const words = text.cohorts;
  const ledger = (["customer", "start", "end", "amount"] as const).map((column) =>
    withHeading(frame, "Ledger", column),
  );
  const triangle = { row: TRIANGLE_ROW + 1, column: 2, rows: MOST_COHORTS, columns: MOST_COHORTS };
  sheet
    .text(TRIANGLE_ROW - 2, 0, words.triangle, "section")
    .text(TRIANGLE_ROW - 1, 0, words.triangleNote, "note")
    .put(TRIANGLE_ROW, 0, [[words.cohort, words.size].map((value): PlanCell => ({ value, style: "header" }))])
    .put(TRIANGLE_ROW, 2, [
      Array.from({ length: MOST_COHORTS }, (_, age): PlanCell => ({
        formula: `=IF(COUNT(${fixed({ ...triangle, column: 2 + age, columns: 1 })})=0,"",${age})`,
        format: "0",
        style: "emphasis",
      })),
    ])
    .put(TRIANGLE_ROW + 1, 0, [
      [
        {
          formula: unlessRefused(
            frame,
            "MRR.WATERFALL",
            `${NAMESPACE}.COHORT.LEDGER(${ledger.join(",")},"M","logo",${naming.name("AsOf")},1,FALSE)`,
          ),
        },
      ],
    ])
    .look({ row: TRIANGLE_ROW + 1, column: 0, rows: MOST_COHORTS, columns: 1 }, { format: MONTH_FORMAT })
    .look(triangle, { format: "0%" });
  const side = frame.months.length + EARLIER_COHORTS;
  const first = cell(TRIANGLE_ROW + 1, 2);
  for (const [style, from, below] of BANDS)
    sheet.colour(
      { ...triangle, rows: side, columns: side },
      { formula: `=AND(ISNUMBER(${first}),${first}>=${from},${first}<${below})`, style },
    );
  return sheet;
}
