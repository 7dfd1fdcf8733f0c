import type { AxisModel, ChartModel, SeriesData, SeriesModel } from "../host";
import type { AxisPicture, ChartPicture, SeriesPicture } from "./picture";

/** Excel's own colours for series that have none. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

const DASHES: Record<string, number[]> = {
  Dash: [7, 4],
  DashDot: [7, 4, 2, 4],
  DashDotDot: [7, 4, 2, 4, 2, 4],
  Dot: [2, 3],
  RoundDot: [2, 3],
};

/** The picture of a chart as its cells stand now; `data` is what they give for each of its series, `alternativeText` what a reader is told. */
export function readPicture(chart: ChartModel, data: readonly SeriesData[], alternativeText = ""): ChartPicture {
  const { category, value } = chart.axes;
  const drawn = chart.series.map((series, index) => readSeries(chart, series, data[index], index));
  return {
    title: chart.title.visible ? chart.title.text : "",
    alternativeText,
    categories: data.reduce<string[]>(
      (longest, series) => (series.categories.length > longest.length ? series.categories : longest),
      [],
    ),
    categoryTitle: titleOf(category),
    series: drawn,
    valueAxis: readAxis(value, data[0]?.numberFormat ?? "General"),
    horizontal: /^Bar/.test(chart.chartType),
    legend: chart.legend.visible ? legendSide(chart.legend.position) : false,
  };
}

function readSeries(
  chart: ChartModel,
  series: SeriesModel,
  data: SeriesData | undefined,
  index: number,
): SeriesPicture {
  const type = series.chartType || chart.chartType;
  const kind = /^Area/.test(type) ? "area" : /^(Line|XY)/.test(type) ? "line" : "column";
  const none = kind === "line" ? series.line.lineStyle === "None" : series.fill === "none";
  return {
    name: data?.name || series.name || `Series${index + 1}`,
    kind,
    ...(/Stacked/.test(type) && { stack: kind }),
    values: data?.values ?? [],
    colour: (kind === "line" ? series.line.color : series.fill) || PALETTE[index % PALETTE.length],
    ...(DASHES[series.line.lineStyle] && { dash: DASHES[series.line.lineStyle] }),
    markers: /Markers/.test(type)
      ? series.markerStyle !== "None"
      : !["None", "Automatic", "Invalid", ""].includes(series.markerStyle),
    invisible: none,
    listed: series.listed && !none,
  };
}

function readAxis(axis: AxisModel, cellFormat: string): AxisPicture {
  return {
    title: titleOf(axis),
    format: cellFormat,
    ...(typeof axis.minimum === "number" && { minimum: axis.minimum }),
  };
}

function titleOf(axis: AxisModel): string {
  return axis.title.visible ? axis.title.text : "";
}

function legendSide(position: string): "top" | "bottom" | "left" | "right" {
  const side = position.toLowerCase();
  return side === "top" || side === "left" || side === "right" ? side : "bottom";
}
