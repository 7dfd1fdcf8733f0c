import { declareClass, type ClientClass } from "./declaration";
import type { ConditionalFormatModel } from "./conditional-format-model";
import { showConditionalFormat } from "./shown-conditional-formats";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { colour } from "./colour";
import { intersection, type RangeTarget } from "./range-target";

/** A conditional format as objects of the API lead to it. */
interface FormatTarget {
  host: HostWorkbook;
  model: ConditionalFormatModel;
}

const TYPES: readonly string[] = ["Custom", "CellValue"];

function add(range: RangeTarget, type: string): FormatTarget {
  if (!TYPES.includes(type))
    throw new OfficeError("InvalidArgument", `conditional format ${type} is not implemented in the playground`);
  range.beginChange();
  const { host } = range;
  const model: ConditionalFormatModel = {
    id: host.nextId("format"),
    sheetId: range.sheetId,
    area: range.area,
    type: type as ConditionalFormatModel["type"],
    format: {},
    formula: "",
  };
  // A new format goes before the others, as in Excel.
  host.conditionalFormats.unshift(model);
  showConditionalFormat(host, model, false);
  return { host, model };
}

function formatsIn(range: RangeTarget): FormatTarget[] {
  const { host } = range;
  return host.conditionalFormats
    .filter((model) => model.sheetId === range.sheetId && intersection(model.area, range.area))
    .map((model) => ({ host, model }));
}

function change(target: FormatTarget, write: (model: ConditionalFormatModel) => void): void {
  target.host.assertSheetEditable(target.model.sheetId);
  write(target.model);
  showConditionalFormat(target.host, target.model, true);
}

const fillClass: ClientClass = declareClass<Excel.ConditionalRangeFill, FormatTarget>("ConditionalRangeFill", {
  properties: {
    color: {
      get: ({ model }) => model.format.fill ?? "",
      set: (target, value: string) => change(target, ({ format }) => (format.fill = colour(value))),
    },
  },
});

const fontClass: ClientClass = declareClass<Excel.ConditionalRangeFont, FormatTarget>("ConditionalRangeFont", {
  properties: {
    color: {
      get: ({ model }) => model.format.fontColor ?? "",
      set: (target, value: string) => change(target, ({ format }) => (format.fontColor = colour(value))),
    },
  },
});

const formatClass: ClientClass = declareClass<Excel.ConditionalRangeFormat, FormatTarget>("ConditionalRangeFormat", {
  navigation: {
    fill: { to: () => fillClass, find: (target) => target },
    font: { to: () => fontClass, find: (target) => target },
  },
});

const customRuleClass: ClientClass = declareClass<Excel.ConditionalFormatRule, FormatTarget>("ConditionalFormatRule", {
  properties: {
    formula: {
      get: ({ model }) => model.formula,
      set: (target, value: string) => change(target, (model) => (model.formula = value)),
    },
  },
});

const customClass: ClientClass = declareClass<Excel.CustomConditionalFormat, FormatTarget>("CustomConditionalFormat", {
  navigation: {
    rule: { to: () => customRuleClass, find: (target) => target },
    format: { to: () => formatClass, find: (target) => target },
  },
});

const cellValueClass: ClientClass = declareClass<Excel.CellValueConditionalFormat, FormatTarget>(
  "CellValueConditionalFormat",
  {
    properties: {
      rule: {
        get: ({ model }) => model.cellValue,
        set: (target, value: ConditionalFormatModel["cellValue"]) =>
          change(target, (model) => (model.cellValue = value)),
      },
    },
  },
);

function only(type: ConditionalFormatModel["type"]) {
  return (target: FormatTarget) => {
    if (target.model.type !== type)
      throw new OfficeError("InvalidOperation", `the conditional format is ${target.model.type}, not ${type}`);
    return target;
  };
}

const conditionalFormatClass: ClientClass = declareClass<Excel.ConditionalFormat, FormatTarget>("ConditionalFormat", {
  properties: {
    type: { get: ({ model }) => model.type },
  },
  navigation: {
    custom: { to: () => customClass, find: only("Custom") },
    cellValue: { to: () => cellValueClass, find: only("CellValue") },
  },
});

/** `Range.conditionalFormats`. */
export const conditionalFormatsClass: ClientClass = declareClass<Excel.ConditionalFormatCollection, RangeTarget>(
  "ConditionalFormatCollection",
  {
    items: { of: () => conditionalFormatClass, list: formatsIn },
    methods: {
      add: { to: () => conditionalFormatClass, find: add },
    },
  },
);
