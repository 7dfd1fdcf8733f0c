import { generateRandomId, type IDataValidationRule, type IRange } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import { areaOf, rangeOf } from "./univer-range";
import { intersection, RangeTarget } from "./range-target";

type Rule = Excel.DataValidationRule;

/** Where a rule is said to come from: after one from a command Univer fits the heights of all its rows, thousands below a table, for many seconds. */
const QUIETLY = "patched";

/** What the API keeps of a validation, which Univer's rule does not. */
interface Kept {
  rule: Rule;
  errorAlert: Excel.DataValidationErrorAlert;
}

const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const OPERATORS: Record<string, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const ALERTS: Record<string, number> = { Information: 0, Stop: 1, Warning: 2 };
const NO_ALERT = { message: "", showAlert: true, style: "Stop" as const, title: "" };

function rulesIn(range: RangeTarget): IDataValidationRule[] {
  return range.host.engine.injector
    .get(DataValidationModel)
    .getRules(range.host.engine.unitId, range.sheetId)
    .filter((rule) => (rule.ranges as IRange[]).some((part) => intersection(areaOf(part), range.area)));
}

/** The areas of a range whose cells are validated, one a rule and area. */
export const validatedAreas = (range: RangeTarget): RangeTarget[] =>
  rulesIn(range)
    .flatMap(({ ranges }) => (ranges as IRange[]).flatMap((part) => intersection(areaOf(part), range.area) ?? []))
    .map((area) => range.at(area));

/** Gives a copied worksheet the validations of its original. */
export function copyValidations(source: RangeTarget, copySheetId: string): void {
  for (const rule of rulesIn(source)) {
    source.host.engine.mutate(
      AddDataValidationMutation as never,
      { subUnitId: copySheetId, rule: { ...structuredClone(rule), uid: generateRandomId() }, source: QUIETLY } as never,
    );
  }
}

function keptIn(range: RangeTarget): Kept {
  const held = rulesIn(range)[0]?.bizInfo as { kept?: Kept } | undefined;
  return held?.kept ?? { rule: {}, errorAlert: NO_ALERT };
}

function clear(range: RangeTarget): void {
  range.beginChange();
  const ruleId = rulesIn(range).map(({ uid }) => uid);
  if (ruleId.length > 0)
    range.host.engine.mutate(
      RemoveDataValidationMutation as never,
      { subUnitId: range.sheetId, ruleId, source: QUIETLY } as never,
    );
}

function change(range: RangeTarget, part: Partial<Kept>): void {
  const kept = { ...keptIn(range), ...part };
  clear(range);
  if (Object.keys(kept.rule).length === 0) return;
  const rule: IDataValidationRule = {
    ...univerRule(kept.rule),
    uid: generateRandomId(),
    ranges: [rangeOf(range)],
    allowBlank: true,
    showErrorMessage: kept.errorAlert.showAlert,
    error: kept.errorAlert.message,
    errorTitle: kept.errorAlert.title,
    errorStyle: ALERTS[kept.errorAlert.style],
    bizInfo: { kept } as never,
  };
  range.host.engine.mutate(
    AddDataValidationMutation as never,
    { subUnitId: range.sheetId, rule, source: QUIETLY } as never,
  );
}

function univerRule(
  rule: Rule,
): Pick<IDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown"> {
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    const text = source instanceof RangeTarget ? `=${source.absoluteAddress}` : String(source);
    if (text.length > 255)
      throw new OfficeError("InvalidArgument", "a validation list takes at most 255 characters: name a range instead");
    return { type: "list", formula1: text, showDropDown: inCellDropDown };
  }
  if (rule.custom) return { type: "custom", formula1: rule.custom.formula };
  for (const [kind, type] of Object.entries(KINDS)) {
    const limits = rule[kind as keyof typeof KINDS];
    if (!limits) continue;
    return {
      type,
      operator: OPERATORS[limits.operator] as never,
      formula1: bound(limits.formula1),
      formula2: limits.formula2 === undefined ? undefined : bound(limits.formula2),
    };
  }
  throw new OfficeError(
    "InvalidArgument",
    `validation by ${Object.keys(rule).join()} is not implemented in the playground`,
  );
}

function bound(limit: unknown): string {
  return limit instanceof RangeTarget ? `=${limit.absoluteAddress}` : String(limit);
}

/** `Range.dataValidation`. */
export const dataValidationClass: ClientClass = declareClass<Excel.DataValidation, RangeTarget>("DataValidation", {
  properties: {
    rule: { get: (range) => keptIn(range).rule, set: (range, rule: Rule) => change(range, { rule }) },
    errorAlert: {
      get: (range) => keptIn(range).errorAlert,
      set: (range, errorAlert: Kept["errorAlert"]) => change(range, { errorAlert: { ...NO_ALERT, ...errorAlert } }),
    },
    type: { get: (range) => typeName(keptIn(range).rule) },
  },
});

function typeName(rule: Rule): string {
  const [kind] = Object.keys(rule);
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}
