import { beginChartChange, chartFillClass, chartLineClass, field, partOf, type ChartTarget } from "./chart-fields";
import { newSeries, type CellsModel, type SeriesModel } from "./chart-model";
import { declareClass, type ClientClass, type Property } from "./declaration";
import { OfficeError } from "./office-error";
import { RangeTarget } from "./range-target";

type SeriesTarget = ChartTarget<SeriesModel>;

const seriesFormatClass: ClientClass = declareClass<Excel.ChartSeriesFormat, SeriesTarget>("ChartSeriesFormat", {
  navigation: {
    fill: { to: () => chartFillClass, find: (target) => target },
    line: { to: () => chartLineClass, find: (target) => partOf(target, target.part.line) },
  },
});

function cells(range: RangeTarget): CellsModel {
  return { sheetId: range.sheetId, area: range.area };
}

function reads(key: "values" | "xValues") {
  return {
    act(target: SeriesTarget, range: RangeTarget) {
      beginChartChange(target);
      target.part[key] = cells(range);
    },
    since: "1.7",
  };
}

/** What a series reads, as an address; "" where it reads no cells. */
function sourceOf({ host, part }: SeriesTarget, dimension: string): string {
  if (dimension !== "Values" && dimension !== "Categories")
    throw new OfficeError("InvalidArgument", `dimension '${dimension}' is not implemented in the playground`);
  const source = dimension === "Values" ? part.values : part.xValues;
  return source && host.engine.workbook.getSheetBySheetId(source.sheetId)
    ? new RangeTarget(host, source.sheetId, source.area).absoluteAddress
    : "";
}

/** An empty type means the chart's own. */
const chartType: Property<SeriesTarget> = {
  ...field<SeriesModel, "chartType">("chartType", "1.7"),
  get: ({ chart, part }) => part.chartType || chart.chartType,
};

const seriesClass: ClientClass = declareClass<Excel.ChartSeries, SeriesTarget>("ChartSeries", {
  properties: {
    name: field("name"),
    chartType,
    markerStyle: field("markerStyle", "1.7"),
    gapWidth: field("gapWidth", "1.7"),
  },
  navigation: {
    format: { to: () => seriesFormatClass, find: (target) => target },
  },
  methods: {
    setValues: reads("values"),
    setXAxisValues: reads("xValues"),
    getDimensionDataSourceString: { result: sourceOf, since: "1.15" },
  },
});

/** `Chart.series`. */
export const seriesCollectionClass: ClientClass = declareClass<Excel.ChartSeriesCollection, ChartTarget>(
  "ChartSeriesCollection",
  {
    items: { of: () => seriesClass, list: (target) => target.chart.series.map((series) => partOf(target, series)) },
    methods: {
      add: {
        to: () => seriesClass,
        find(target: ChartTarget, name = "", index = target.chart.series.length) {
          beginChartChange(target);
          const series = newSeries(target.host.nextId("series"), name);
          target.chart.series.splice(index, 0, series);
          return partOf(target, series);
        },
        since: "1.7",
      },
      getItemAt: {
        to: () => seriesClass,
        find(target: ChartTarget, index: number) {
          const series = target.chart.series[index];
          if (!series)
            throw new OfficeError("InvalidArgument", `no series ${index} among ${target.chart.series.length}`);
          return partOf(target, series);
        },
      },
    },
  },
);
