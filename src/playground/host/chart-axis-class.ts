import { field, partOf, type ChartTarget } from "./chart-fields";
import type { AxisModel } from "./chart-model";
import { axisTitleClass } from "./chart-title-class";
import { declareClass, type ClientClass } from "./declaration";

const axisClass: ClientClass = declareClass<Excel.ChartAxis, ChartTarget<AxisModel>>("ChartAxis", {
  properties: {
    minimum: field("minimum"),
    numberFormat: field("numberFormat", "1.8"),
    tickLabelPosition: field("tickLabelPosition", "1.7"),
  },
  navigation: {
    title: { to: () => axisTitleClass, find: (target) => partOf(target, target.part.title) },
  },
});

/** `Chart.axes`. */
export const chartAxesClass: ClientClass = declareClass<Excel.ChartAxes, ChartTarget>("ChartAxes", {
  navigation: {
    categoryAxis: { to: () => axisClass, find: (target) => partOf(target, target.chart.axes.category) },
    valueAxis: { to: () => axisClass, find: (target) => partOf(target, target.chart.axes.value) },
  },
});
