import { NAMESPACE } from "../../metrics/namespace";
import { inColumn } from "../a1";
import type { Frame } from "../frame";
import { metricOf } from "../kpis";
import type { PlanCell } from "../plan";
import { unlessRefused, withHeading } from "../rows/readings";
import type { SheetBuilder } from "../sheet-builder";
import { fill } from "../text";

const FORMATS = ["#,##0", "#,##0", "0.0%", "0.000", "0.000", "0.000", "0.000", "0.0%", "0.0%", "0.0%", "0.0%"];
const VERDICTS = ["predicts", "weak", "not shown to predict"] as const;

/** Puts the test of whether the health score has foretold renewals: the function in the workings, its figures in words beside the lists. */
export function putLitmus(
  frame: Frame,
  sheet: SheetBuilder,
  { row, column }: { row: number; column: number },
  workings: number,
): void {
  const { text, naming, catalogue } = frame;
  const words = text.health;
  const { returns } = metricOf("HEALTH.LITMUS", catalogue);
  const titles = returns.shape === "labels" ? returns.columns.map(([title]) => title) : [];
  const [scores, renewed] = (["score", "renewed"] as const).map((name) => withHeading(frame, "Customers", name));
  const figure = (i: number): PlanCell => {
    const found = inColumn(row + i, workings + 1);
    if (FORMATS[i]) return { formula: `=IF(ISNUMBER(${found}),${found},"")`, format: FORMATS[i], style: "figure" };
    const verdict = VERDICTS.reduceRight((rest, one) => `IF(${found}="${one}","${words.verdicts[one]}",${rest})`, '""');
    return { formula: `=${verdict}`, style: "emphasis" };
  };
  sheet
    .text(row - 1, column, words.litmus, "section")
    .put(
      row,
      column,
      titles.map((title, i) => [{ value: words.litmusRows[i] ?? title, style: "label" }, figure(i)]),
    )
    .text(row + titles.length, column, fill(words.litmusNote, { customers: naming.sheet("customers") }), "note")
    .text(row - 1, workings, text.scorecard.workings, "faint")
    .put(row, workings, [
      [
        {
          formula: unlessRefused(
            frame,
            "HEALTH.LITMUS",
            `${NAMESPACE}.HEALTH.LITMUS(${scores},${renewed},50,75,${naming.name("Confidence")})`,
          ),
          style: "faint",
        },
      ],
    ]);
}
