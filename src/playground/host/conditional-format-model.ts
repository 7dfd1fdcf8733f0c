import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  iconMap,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IIconSetType,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { areaAddress, type Area } from "../engine";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { RangeTarget } from "./range-target";
import { rangeOf } from "./univer-range";

/** A conditional format as the API describes it; Univer's rule is made from it. */
export interface ConditionalFormatModel {
  id: string;
  sheetId: string;
  area: Area;
  type: "Custom" | "CellValue" | "ColorScale" | "DataBar" | "IconSet";
  stopIfTrue: boolean;
  format: { fill?: string; fontColor?: string; bold?: boolean; italic?: boolean };
  formula: string;
  cellValue?: { formula1: string; formula2?: string; operator: string };
  colors?: Excel.ConditionalColorScaleCriteria;
  bar: {
    fillColor: string;
    onlyBar: boolean;
    lower: Excel.ConditionalDataBarRule;
    upper: Excel.ConditionalDataBarRule;
  };
  icons: { style: string; onlyIcon: boolean; reverse: boolean; criteria: Partial<Excel.ConditionalIconCriterion>[] };
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

const BOUNDS: Record<string, CFValueType> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** The formats to be written into Univer at the end of the sync; true for one that Univer has already. */
export type ChangedFormats = Map<ConditionalFormatModel, boolean>;

/** Has the format written into Univer at the end of the sync; throws for what Univer cannot show. */
export function showConditionalFormat(host: HostWorkbook, model: ConditionalFormatModel, existed: boolean): void {
  univerRule(model);
  if (!host.changedFormats.has(model)) host.changedFormats.set(model, existed);
}

/** Writes the formats that changed into Univer, each once. */
export function writeChangedFormats(host: HostWorkbook): void {
  for (const [model, existed] of host.changedFormats) writeFormat(host, model, existed);
  host.changedFormats.clear();
}

function writeFormat(host: HostWorkbook, model: ConditionalFormatModel, existed: boolean): void {
  const rule: IConditionFormattingRule = {
    cfId: model.id,
    ranges: [rangeOf(new RangeTarget(host, model.sheetId, model.area))],
    stopIfTrue: model.stopIfTrue,
    rule: univerRule(model),
  };
  host.engine.mutate(existed ? SetConditionalRuleMutation : AddConditionalRuleMutation, {
    subUnitId: model.sheetId,
    rule,
  } as never);
}

/** Takes the format out of Univer. */
export function hideConditionalFormat(host: HostWorkbook, model: ConditionalFormatModel): void {
  const { id, sheetId } = model;
  const isNew = host.changedFormats.get(model) === false;
  host.changedFormats.delete(model);
  if (isNew) return;
  host.engine.mutate(DeleteConditionalRuleMutation, { subUnitId: sheetId, cfId: id });
}

function univerRule(model: ConditionalFormatModel): IConditionalFormattingRuleConfig {
  switch (model.type) {
    case "Custom":
      return formulaRule(model, model.formula || "=FALSE");
    case "CellValue":
      return cellValueRule(model);
    case "ColorScale":
      return { type: CFRuleType.colorScale, config: colourStops(model) };
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: !model.bar.onlyBar,
        config: {
          min: bound(model.bar.lower, CFValueType.min),
          max: bound(model.bar.upper, CFValueType.max),
          isGradient: false,
          positiveColor: model.bar.fillColor,
          nativeColor: "#FF0000",
        },
      };
    case "IconSet":
      return { type: CFRuleType.iconSet, isShowValue: !model.icons.onlyIcon, config: icons(model) };
  }
}

function highlight({ format }: ConditionalFormatModel): IStyleBase {
  return {
    ...(format.fill ? { bg: { rgb: format.fill } } : {}),
    ...(format.fontColor ? { cl: { rgb: format.fontColor } } : {}),
    ...(format.bold === undefined ? {} : { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(format.italic === undefined ? {} : { it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
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

function bound(rule: { type?: string; formula?: string } | undefined, automatic: CFValueType): IValueConfig {
  const type = (rule?.type && BOUNDS[rule.type]) || automatic;
  const text = rule?.formula?.replace(/^=/, "");
  return { type, ...(text === undefined ? {} : { value: type === CFValueType.formula ? `=${text}` : Number(text) }) };
}

function colourStops({ colors }: ConditionalFormatModel) {
  const stops = [colors?.minimum, colors?.midpoint, colors?.maximum].filter((stop) => stop !== undefined);
  const usual = [
    { color: "#F8696B", type: "LowestValue" },
    { color: "#63BE7B", type: "HighestValue" },
  ];
  return (stops.length > 0 ? stops : usual).map((stop, index) => ({
    index,
    color: stop.color ?? "#FFFFFF",
    value: bound(stop as { type: string; formula?: string }, index === 0 ? CFValueType.min : CFValueType.max),
  }));
}

function icons({ icons: { style, reverse, criteria } }: ConditionalFormatModel) {
  const numbers: Record<string, string> = { Three: "3", Four: "4", Five: "5" };
  const iconType = style.replace(/^(Three|Four|Five)/, (word) => numbers[word]) as IIconSetType;
  const count = iconMap[iconType]?.length;
  if (!count) throw new OfficeError("InvalidArgument", `icon set '${style}' is not implemented in the playground`);
  // Univer lists the highest first, Excel the lowest.
  return Array.from({ length: count }, (_, place) => {
    const step = count - 1 - place;
    const criterion = criteria[step];
    return {
      operator:
        criterion?.operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value:
        step === 0
          ? { type: CFValueType.min }
          : bound(
              criterion ?? { type: "Percent", formula: String(Math.round((100 * step) / count)) },
              CFValueType.percent,
            ),
      iconType,
      iconId: String(reverse ? step : place),
    };
  });
}
