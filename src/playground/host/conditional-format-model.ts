import { type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { areaAddress, type Area } from "../engine";
import { OfficeError } from "./office-error";

/** A conditional format as the API describes it; Univer's rule is made from it. */
export interface ConditionalFormatModel {
  id: string;
  sheetId: string;
  area: Area;
  type: "Custom" | "CellValue";
  format: { fill?: string; fontColor?: string };
  formula: string;
  cellValue?: { formula1: string; formula2?: string; operator: string };
}

const OPERATORS: Record<string, [CFNumberOperator, string]> = {
  Between: [CFNumberOperator.between, ""],
  NotBetween: [CFNumberOperator.notBetween, ""],
  EqualTo: [CFNumberOperator.equal, "="],
  NotEqualTo: [CFNumberOperator.notEqual, "<>"],
  GreaterThan: [CFNumberOperator.greaterThan, ">"],
  LessThan: [CFNumberOperator.lessThan, "<"],
  GreaterThanOrEqual: [CFNumberOperator.greaterThanOrEqual, ">="],
  LessThanOrEqual: [CFNumberOperator.lessThanOrEqual, "<="],
};

/** Univer's rule for a format; throws for what Univer cannot show. */
export function univerRule(model: ConditionalFormatModel): IConditionalFormattingRuleConfig {
  switch (model.type) {
    case "Custom":
      return formulaRule(model, model.formula || "=FALSE");
    case "CellValue":
      return cellValueRule(model);
  }
}

function highlight({ format }: ConditionalFormatModel): IStyleBase {
  return {
    ...(format.fill ? { bg: { rgb: format.fill } } : {}),
    ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
  };
}

function formulaRule(model: ConditionalFormatModel, value: string): IConditionalFormattingRuleConfig {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value, style: highlight(model) };
}

function cellValueRule(model: ConditionalFormatModel): IConditionalFormattingRuleConfig {
  const { formula1 = "", formula2, operator = "EqualTo" } = model.cellValue ?? {};
  if (!(operator in OPERATORS)) throw new OfficeError("InvalidArgument", `'${operator}' is no comparison`);
  const [univer, sign] = OPERATORS[operator];
  const [first, second] = [formula1, formula2 ?? ""].map((text) => String(text).replace(/^=/, ""));
  const numeric = (text: string) => text !== "" && Number.isFinite(Number(text));
  const base = {
    type: CFRuleType.highlightCell as const,
    subType: CFSubRuleType.number as const,
    style: highlight(model),
  };
  if (sign === "" && numeric(first) && numeric(second)) {
    return { ...base, operator: univer as CFNumberOperator.between, value: [Number(first), Number(second)] };
  }
  if (sign !== "" && numeric(first))
    return { ...base, operator: univer as CFNumberOperator.equal, value: Number(first) };
  // Univer compares with numbers only; anything else is said as a formula of the first cell.
  const cell = areaAddress({ ...model.area, rowCount: 1, columnCount: 1 });
  if (first === "") return formulaRule(model, "=FALSE");
  if (sign !== "") return formulaRule(model, `=${cell}${sign}${first}`);
  const between = `AND(${cell}>=${first},${cell}<=${second})`;
  return formulaRule(model, operator === "Between" ? `=${between}` : `=NOT(${between})`);
}
