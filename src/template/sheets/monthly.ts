import { monthlyTotals, type MonthlyTotal, type MonthlyTotalName } from "../../metrics/monthly-totals";
import { inColumn } from "../a1";
import { formatOf, MONTH_FORMAT } from "../formats";
import { FIRST_ROW, monthsIn, on, totalTitle, type Frame } from "../frame";
import { blankAny, ingredients } from "../kpis";
import type { PlanCell, PlanSheet, PlanValidation } from "../plan";
import { rowFormula } from "../rows/formulas";
import { SheetBuilder } from "../sheet-builder";

const MOST = 1e12;

/** Returns the column of a total on Monthly. */
export const totalColumn = ({ totals }: Frame, total: MonthlyTotalName): number => totals.indexOf(total) + 1;

/** Returns the cell of a total in a month, as other sheets refer to it. */
export const totalCell = (frame: Frame, total: MonthlyTotalName, month: number): string =>
  `${on(frame, "monthly")}${inColumn(FIRST_ROW + month, totalColumn(frame, total))}`;

/** Returns the sheet of monthly totals: yellow where people type, the rest follows. */
export function monthlySheet(frame: Frame): PlanSheet {
  const { text, naming, totals, months } = frame;
  const sheet = new SheetBuilder(naming.sheet("monthly"), "#E0A800")
    .text(0, 0, naming.sheet("monthly"), "title")
    .text(1, 0, frame.options.edition === "full" ? text.monthly.noteFull : text.monthly.note, "note")
    .put(FIRST_ROW - 2, 0, [[{}, ...sections(frame)]])
    .put(FIRST_ROW - 1, 0, [
      [
        { value: text.month, style: "header" },
        ...totals.map((total): PlanCell => ({ value: totalTitle(total, text), style: "header" })),
      ],
    ])
    .put(
      FIRST_ROW,
      0,
      months.map((_, month) => [monthCell(frame, month), ...totals.map((total) => totalOf(frame, total, month))]),
    )
    .columns([12, ...totals.map(() => 17)])
    .freeze(FIRST_ROW, 1);
  for (const total of totals) {
    if (computation(total) || rowFormula(frame, total, 0)) continue;
    const { rule, message } = allowed(frame, total);
    sheet.validate(monthsIn(frame, totalColumn(frame, total)), rule, message);
  }
  return sheet.build();
}

const computation = (total: MonthlyTotalName): MonthlyTotal["computed"] =>
  (monthlyTotals[total] as MonthlyTotal).computed;

function sections({ text, totals }: Frame): PlanCell[] {
  const titles = totals.map((total) => text.sections[monthlyTotals[total].section]);
  return titles.map((title, i) => ({ value: title === titles[i - 1] ? "" : title, style: "section" }));
}

function monthCell({ naming }: Frame, month: number): PlanCell {
  const first = naming.name("FirstMonth");
  const formula = month === 0 ? `=DATE(YEAR(${first}),MONTH(${first}),1)` : `=EDATE($A$${FIRST_ROW + 1},${month})`;
  return { formula, format: MONTH_FORMAT, style: "emphasis" };
}

function totalOf(frame: Frame, total: MonthlyTotalName, month: number): PlanCell {
  const { measure } = monthlyTotals[total];
  const format = formatOf(measure, frame.options.currency);
  const fromRows = rowFormula(frame, total, month);
  if (fromRows) return { formula: fromRows, format, style: "computed" };
  const computed = computation(total);
  if (!computed) return { value: frame.sample?.[month][total] ?? "", format, style: "input" };
  const at = (part: MonthlyTotalName) => inColumn(FIRST_ROW + month, totalColumn(frame, part));
  const formula = computed.formula.replace(/\{(\w+)\}/g, (_, part: MonthlyTotalName) => at(part));
  // Without new customers or losses a ratio has no value, which is no error.
  const figure = computed.formula.includes("/") ? `IFERROR(${formula},"")` : formula;
  return { formula: `=IF(${blankAny(ingredients(total).map(at))},"",${figure})`, format, style: "computed" };
}

function allowed({ text }: Frame, total: MonthlyTotalName): Pick<PlanValidation, "rule" | "message"> {
  const { measure } = monthlyTotals[total];
  if (measure === "count") return { rule: { kind: "wholeNumber", from: 0, to: MOST }, message: text.monthly.badCount };
  if (measure === "fraction") return { rule: { kind: "decimal", from: 0, to: 1 }, message: text.monthly.badShare };
  return { rule: { kind: "decimal", from: -MOST, to: MOST }, message: text.monthly.badNumber };
}
