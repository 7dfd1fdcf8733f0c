import type { PlanArea, PlanConditionalFormat, PlanValidation } from "../../template/plan";
import { styles } from "../../template/styles";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: PlanArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Queues what may be typed into cells. */
export function writeValidation(sheet: Excel.Worksheet, { area, rule, message }: PlanValidation): void {
  const validation = rangeOf(sheet, area).dataValidation;
  validation.rule = validationRule(rule);
  validation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
}

function validationRule(rule: PlanValidation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "date")
    return { date: { formula1: String(rule.from), formula2: String(rule.to), operator: "Between" } };
  return { [rule.kind]: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
}

/** Queues a look that depends on the value. */
export function writeConditionalFormat(sheet: Excel.Worksheet, { area, rule }: PlanConditionalFormat): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  const { fill, colour } = styles[rule.style];
  custom.rule.formula = rule.formula;
  if (fill) custom.format.fill.color = fill;
  if (colour) custom.format.font.color = colour;
}
