import {
  AddConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { univerRule, type ConditionalFormatModel } from "./conditional-format-model";
import type { HostWorkbook } from "./host-workbook";
import { RangeTarget } from "./range-target";
import { rangeOf } from "./univer-range";

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
    stopIfTrue: false,
    rule: univerRule(model),
  };
  host.engine.mutate(existed ? SetConditionalRuleMutation : AddConditionalRuleMutation, {
    subUnitId: model.sheetId,
    rule,
  } as never);
}
