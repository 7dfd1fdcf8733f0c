import { NAMESPACE } from "../../metrics/namespace";
import { totalTitle, type Frame } from "../frame";
import { neededTotals, totalsOf, type Kpi } from "../kpis";
import type { PlanCell, PlanSheet } from "../plan";
import { SheetBuilder } from "../sheet-builder";
import { unitOf } from "../unit";
import { directionWord } from "./targets";

const HEADER_ROW = 3;

/** Returns the sheet that says what each KPI means, from the cards. */
export function dictionarySheet(frame: Frame): PlanSheet {
  const { text, naming, kpis } = frame;
  const { columns } = text.dictionary;
  return new SheetBuilder(naming.sheet("dictionary"), "#5B6770")
    .text(0, 0, naming.sheet("dictionary"), "title")
    .text(1, 0, text.dictionary.note, "note")
    .put(HEADER_ROW, 0, [Object.values(columns).map((value): PlanCell => ({ value, style: "header" }))])
    .put(
      HEADER_ROW + 1,
      0,
      kpis.map((kpi) => row(frame, kpi)),
    )
    .columns([30, 84, 40, 26, 16, 10, 40, 44, 12, 50])
    .freeze(HEADER_ROW + 1, 1)
    .build();
}

function row(frame: Frame, kpi: Kpi): PlanCell[] {
  const { text } = frame;
  const { metric, scorecard } = kpi;
  const inputs = neededTotals([kpi])
    .filter((total) => totalsOf(kpi).includes(total))
    .map((total) => totalTitle(total, text));
  const cells = [
    metric.definition,
    metric.formula,
    `${NAMESPACE}.${metric.id}`,
    unitOf(frame, kpi),
    directionWord(kpi, text),
    inputs.join(", "),
    metric.source,
    text.stages[scorecard.stage],
    scorecard.caveats ?? "",
  ];
  return [{ value: kpi.title, style: "term" }, ...cells.map((value): PlanCell => ({ value, style: "reading" }))];
}
