import type { IMutationInfo, IRange } from "@univerjs/core";
import { DataValidationModel, UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import {
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../engine";
import { followGrowth, type GrowingCells } from "./covering-references";
import type { HostWorkbook } from "./host-workbook";
import { areaOf } from "./univer-range";

/** Extends the data validations and conditional formats that reach a growing table's last row, or all its columns. */
export function growingRules(
  host: HostWorkbook,
  sheetId: string,
  growing: GrowingCells,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const parts = [...growingValidations(host, sheetId, growing), ...growingFormats(host, sheetId, growing)];
  return { redos: parts.map(([redo]) => redo), undos: parts.map(([, undo]) => undo) };
}

type Pair = [redo: IMutationInfo, undo: IMutationInfo];

function growingValidations(host: HostWorkbook, subUnitId: string, growing: GrowingCells): Pair[] {
  const { injector, unitId } = host.engine;
  const rules = injector.get(DataValidationModel).getRules(unitId, subUnitId);
  return rules.flatMap((rule): Pair[] => {
    const before = rule.ranges as IRange[];
    const after = before.map((range) => extended(range, growing));
    if (after.every((range, index) => range === before[index])) return [];
    const mutation = (ranges: IRange[]) => ({
      id: UpdateDataValidationMutation.id,
      // As if from elsewhere: otherwise Univer fits the heights of all the rows.
      params: {
        unitId,
        subUnitId,
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.RANGE, payload: ranges },
        source: "patched",
      },
    });
    return [[mutation(after), mutation(before)]];
  });
}

function growingFormats(host: HostWorkbook, subUnitId: string, growing: GrowingCells): Pair[] {
  const { injector, unitId } = host.engine;
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  return rules.flatMap((before): Pair[] => {
    const ranges = before.ranges.map((range) => extended(range, growing));
    const rule = withFormula(before, growing);
    if (rule === before.rule && ranges.every((range, index) => range === before.ranges[index])) return [];
    const mutation = (next: IConditionFormattingRule) => ({
      id: SetConditionalRuleMutation.id,
      params: { unitId, subUnitId, rule: next },
    });
    return [[mutation({ ...before, rule, ranges }), mutation(structuredClone(before))]];
  });
}

function withFormula({ rule }: IConditionFormattingRule, growing: GrowingCells): IConditionFormattingRule["rule"] {
  const { value } = rule as { value?: unknown };
  if (typeof value !== "string" || !value.startsWith("=")) return rule;
  const followed = followGrowth(value, growing.sheet, growing);
  return followed === value ? rule : ({ ...rule, value: followed } as IConditionFormattingRule["rule"]);
}

/** A rule's range once the table has grown; the range itself where the table's growth does not concern it. */
function extended(range: IRange, { from, to }: GrowingCells): IRange {
  const area = extendedArea(areaOf(range), from, to);
  if (!area) return range;
  return { ...range, endRow: area.row + area.rowCount - 1, endColumn: area.column + area.columnCount - 1 };
}

/** A ruled area that grows with its table; undefined where it stays as it is. */
export function extendedArea(area: Area, from: Area, to: Area): Area | undefined {
  const bottom = from.row + from.rowCount;
  const right = from.column + from.columnCount;
  const [down, beside] = [to.rowCount - from.rowCount, to.columnCount - from.columnCount];
  const inTable =
    area.row >= from.row &&
    area.column >= from.column &&
    area.row + area.rowCount <= bottom &&
    area.column + area.columnCount <= right;
  const isLast = inTable && area.row + area.rowCount === bottom;
  const isWide = inTable && area.column === from.column && area.column + area.columnCount === right;
  const grows = (isLast && down !== 0) || (isWide && beside !== 0);
  if (!grows) return undefined;
  return {
    ...area,
    rowCount: area.rowCount + (isLast ? down : 0),
    columnCount: area.columnCount + (isWide ? beside : 0),
  };
}
