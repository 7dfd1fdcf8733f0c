/** The enumerations of the Excel JavaScript API that code may name at run time. */
const ENUMS = [
  "BindingType",
  "BorderIndex",
  "BorderLineStyle",
  "BorderWeight",
  "CalculationMode",
  "CalculationState",
  "CalculationType",
  "ChartAxisCategoryType",
  "ChartAxisGroup",
  "ChartAxisPosition",
  "ChartAxisTickLabelPosition",
  "ChartAxisType",
  "ChartDataLabelPosition",
  "ChartLegendPosition",
  "ChartLineStyle",
  "ChartMarkerStyle",
  "ChartSeriesBy",
  "ChartType",
  "ClearApplyTo",
  "ConditionalCellValueOperator",
  "ConditionalDataBarAxisFormat",
  "ConditionalDataBarDirection",
  "ConditionalFormatColorCriterionType",
  "ConditionalFormatIconRuleType",
  "ConditionalFormatRuleType",
  "ConditionalFormatType",
  "ConditionalIconCriterionOperator",
  "DataValidationAlertStyle",
  "DataValidationOperator",
  "DataValidationType",
  "DeleteShiftDirection",
  "ErrorCodes",
  "EventType",
  "HorizontalAlignment",
  "IconSet",
  "InsertShiftDirection",
  "NamedItemScope",
  "NamedItemType",
  "PageOrientation",
  "RangeCopyType",
  "RangeUnderlineStyle",
  "RangeValueType",
  "SheetVisibility",
  "VerticalAlignment",
  "WorksheetPositionType",
] as const satisfies readonly (keyof typeof Excel)[];

/**
 * Each enumeration by name. A member's value is its name with a capital: `lineMarkers` is "LineMarkers", `_3DColumn` "3DColumn",
 * `xyscatter` "XYScatter"; a test compares this rule with the type definitions.
 */
export const enums: Record<string, Record<string, string>> = Object.fromEntries(
  ENUMS.map((name) => [
    name,
    new Proxy({}, { get: (_, member) => (typeof member === "string" ? enumValue(member) : undefined) }),
  ]),
);

function enumValue(member: string): string {
  const bare = member.replace(/^_/, "").replace(/^xyscatter/, "XYScatter");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
