import { chartFontClass, chartLineClass, field, partOf, type ChartTarget } from "./chart-fields";
import type { AxisModel, ChartModel } from "./chart-model";
import { axisTitleClass } from "./chart-title-class";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";

type Gridlines = AxisModel["majorGridlines"];

const gridlinesFormatClass: ClientClass = declareClass<Excel.ChartGridlinesFormat, ChartTarget<Gridlines>>(
  "ChartGridlinesFormat",
  {
    navigation: { line: { to: () => chartLineClass, find: (target) => partOf(target, target.part.line) } },
  },
);

const gridlinesClass: ClientClass = declareClass<Excel.ChartGridlines, ChartTarget<Gridlines>>("ChartGridlines", {
  properties: { visible: field("visible") },
  navigation: { format: { to: () => gridlinesFormatClass, find: (target) => target } },
});

const axisFormatClass: ClientClass = declareClass<Excel.ChartAxisFormat, ChartTarget<AxisModel>>("ChartAxisFormat", {
  navigation: {
    font: { to: () => chartFontClass, find: (target) => partOf(target, target.part.font) },
    line: { to: () => chartLineClass, find: (target) => partOf(target, target.part.line) },
  },
});

const axisClass: ClientClass = declareClass<Excel.ChartAxis, ChartTarget<AxisModel>>("ChartAxis", {
  properties: {
    visible: field("visible", "1.7"),
    minimum: field("minimum"),
    maximum: field("maximum"),
    majorUnit: field("majorUnit"),
    numberFormat: field("numberFormat", "1.8"),
    linkNumberFormat: field("linkNumberFormat", "1.9"),
    tickLabelPosition: field("tickLabelPosition", "1.7"),
    tickLabelSpacing: field("tickLabelSpacing", "1.7"),
    reversePlotOrder: field("reversePlotOrder", "1.7"),
    categoryType: field("categoryType", "1.7"),
  },
  navigation: {
    title: { to: () => axisTitleClass, find: (target) => partOf(target, target.part.title) },
    majorGridlines: { to: () => gridlinesClass, find: (target) => partOf(target, target.part.majorGridlines) },
    minorGridlines: { to: () => gridlinesClass, find: (target) => partOf(target, target.part.minorGridlines) },
    format: { to: () => axisFormatClass, find: (target) => target },
  },
});

/** `Chart.axes`. */
export const chartAxesClass: ClientClass = declareClass<Excel.ChartAxes, ChartTarget>("ChartAxes", {
  navigation: {
    categoryAxis: { to: () => axisClass, find: (target) => partOf(target, target.chart.axes.category) },
    valueAxis: { to: () => axisClass, find: (target) => partOf(target, target.chart.axes.value) },
    seriesAxis: { to: () => axisClass, find: (target) => partOf(target, target.chart.axes.series) },
  },
  methods: {
    getItem: {
      to: () => axisClass,
      find: (target: ChartTarget, type: string, group = "Primary") => partOf(target, axisOf(target.chart, type, group)),
      since: "1.7",
    },
  },
});

function axisOf({ axes, series }: ChartModel, type: string, group: string): AxisModel {
  const secondary = group === "Secondary";
  if (secondary && !series.some(({ axisGroup }) => axisGroup === "Secondary")) {
    throw new OfficeError("InvalidArgument", "the chart has no secondary axis: put a series on it first");
  }
  switch (type) {
    case "Category":
      return secondary ? axes.secondaryCategory : axes.category;
    case "Value":
      return secondary ? axes.secondaryValue : axes.value;
    default:
      throw new OfficeError("InvalidArgument", `axis ${type} is not implemented in the playground`);
  }
}
