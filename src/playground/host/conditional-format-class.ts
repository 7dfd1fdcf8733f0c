import { declareClass, type ClientClass } from "./declaration";
import { hideConditionalFormat, showConditionalFormat, type ConditionalFormatModel } from "./conditional-format-model";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { rangeClass } from "./range-class";
import { colour } from "./colour";
import { intersection, RangeTarget } from "./range-target";

/** A conditional format as objects of the API lead to it. */
interface FormatTarget {
  host: HostWorkbook;
  model: ConditionalFormatModel;
}

const TYPES = ["Custom", "CellValue", "ColorScale", "DataBar", "IconSet"];

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
    stopIfTrue: false,
    format: {},
    formula: "",
    bar: { fillColor: "#638EC6", onlyBar: false, lower: { type: "Automatic" }, upper: { type: "Automatic" } },
    icons: { style: "ThreeTrafficLights1", onlyIcon: false, reverse: false, criteria: [] },
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

function remove({ host, model }: FormatTarget): void {
  host.assertSheetEditable(model.sheetId);
  host.conditionalFormats = host.conditionalFormats.filter((other) => other !== model);
  hideConditionalFormat(host, model);
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
    bold: {
      get: ({ model }) => model.format.bold ?? false,
      set: (target, value: boolean) => change(target, ({ format }) => (format.bold = value)),
    },
    italic: {
      get: ({ model }) => model.format.italic ?? false,
      set: (target, value: boolean) => change(target, ({ format }) => (format.italic = value)),
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
    navigation: { format: { to: () => formatClass, find: (target) => target } },
  },
);

const colorScaleClass: ClientClass = declareClass<Excel.ColorScaleConditionalFormat, FormatTarget>(
  "ColorScaleConditionalFormat",
  {
    properties: {
      criteria: {
        get: ({ model }) => model.colors,
        set: (target, value: ConditionalFormatModel["colors"]) => change(target, (model) => (model.colors = value)),
      },
      threeColorScale: { get: ({ model }) => model.colors?.midpoint !== undefined },
    },
  },
);

const positiveBarClass: ClientClass = declareClass<Excel.ConditionalDataBarPositiveFormat, FormatTarget>(
  "ConditionalDataBarPositiveFormat",
  {
    properties: {
      fillColor: {
        get: ({ model }) => model.bar.fillColor,
        set: (target, value: string) => change(target, ({ bar }) => (bar.fillColor = colour(value))),
      },
    },
  },
);

const dataBarClass: ClientClass = declareClass<Excel.DataBarConditionalFormat, FormatTarget>(
  "DataBarConditionalFormat",
  {
    properties: {
      showDataBarOnly: {
        get: ({ model }) => model.bar.onlyBar,
        set: (target, value: boolean) => change(target, ({ bar }) => (bar.onlyBar = value)),
      },
      lowerBoundRule: {
        get: ({ model }) => model.bar.lower,
        set: (target, value: Excel.ConditionalDataBarRule) => change(target, ({ bar }) => (bar.lower = value)),
      },
      upperBoundRule: {
        get: ({ model }) => model.bar.upper,
        set: (target, value: Excel.ConditionalDataBarRule) => change(target, ({ bar }) => (bar.upper = value)),
      },
    },
    navigation: { positiveFormat: { to: () => positiveBarClass, find: (target) => target } },
  },
);

const iconSetClass: ClientClass = declareClass<Excel.IconSetConditionalFormat, FormatTarget>(
  "IconSetConditionalFormat",
  {
    properties: {
      style: {
        get: ({ model }) => model.icons.style,
        set: (target, value: string) => change(target, ({ icons }) => (icons.style = value)),
      },
      criteria: {
        get: ({ model }) => model.icons.criteria,
        set: (target, value: Excel.ConditionalIconCriterion[]) =>
          change(target, ({ icons }) => (icons.criteria = value)),
      },
      showIconOnly: {
        get: ({ model }) => model.icons.onlyIcon,
        set: (target, value: boolean) => change(target, ({ icons }) => (icons.onlyIcon = value)),
      },
      reverseIconOrder: {
        get: ({ model }) => model.icons.reverse,
        set: (target, value: boolean) => change(target, ({ icons }) => (icons.reverse = value)),
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

function orNull(type: ConditionalFormatModel["type"]) {
  return (target: FormatTarget) => (target.model.type === type ? target : null);
}

const conditionalFormatClass: ClientClass = declareClass<Excel.ConditionalFormat, FormatTarget>("ConditionalFormat", {
  properties: {
    id: { get: ({ model }) => model.id },
    type: { get: ({ model }) => model.type },
    priority: {
      get: ({ host, model }) =>
        host.conditionalFormats.filter(({ sheetId }) => sheetId === model.sheetId).indexOf(model),
    },
    stopIfTrue: {
      get: ({ model }) => model.stopIfTrue,
      set: (target, value: boolean) => change(target, (model) => (model.stopIfTrue = value)),
    },
  },
  navigation: {
    custom: { to: () => customClass, find: only("Custom") },
    customOrNullObject: { to: () => customClass, find: orNull("Custom") },
    cellValue: { to: () => cellValueClass, find: only("CellValue") },
    cellValueOrNullObject: { to: () => cellValueClass, find: orNull("CellValue") },
    colorScale: { to: () => colorScaleClass, find: only("ColorScale") },
    dataBar: { to: () => dataBarClass, find: only("DataBar") },
    iconSet: { to: () => iconSetClass, find: only("IconSet") },
  },
  methods: {
    delete: { act: remove },
    getRange: {
      to: () => rangeClass,
      find: ({ host, model }: FormatTarget) => new RangeTarget(host, model.sheetId, model.area),
    },
  },
});

/** `Range.conditionalFormats`. */
export const conditionalFormatsClass: ClientClass = declareClass<Excel.ConditionalFormatCollection, RangeTarget>(
  "ConditionalFormatCollection",
  {
    items: { of: () => conditionalFormatClass, list: formatsIn },
    methods: {
      add: { to: () => conditionalFormatClass, find: add },
      clearAll: { act: (range: RangeTarget) => formatsIn(range).forEach(remove) },
      getCount: { result: (range: RangeTarget) => formatsIn(range).length },
      getItemAt: {
        to: () => conditionalFormatClass,
        find(range: RangeTarget, index: number): FormatTarget {
          const found = formatsIn(range)[index];
          if (!found) throw new OfficeError("InvalidArgument", `no conditional format ${index}`);
          return found;
        },
      },
    },
  },
);
