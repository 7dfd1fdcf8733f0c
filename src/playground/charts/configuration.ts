import type { ChartConfiguration, ChartDataset, LegendItem, ScaleOptionsByType } from "chart.js";
import { startsAtZero } from "./axis-start";
import { formatValue } from "./format-value";
import type { ChartPicture, SeriesPicture } from "./picture";

type Drawn = ChartConfiguration<"bar" | "line", (number | null)[], string>;
type Scales = NonNullable<NonNullable<Drawn["options"]>["scales"]>;

const INK = "#3b4641";
const GRID = "#e6ebe8";
const FONT = '"Segoe UI", system-ui, sans-serif';

/** What Chart.js needs to draw the picture. */
export function chartConfiguration(picture: ChartPicture): Drawn {
  const values = picture.horizontal ? "x" : "y";
  const visible = ({ datasetIndex }: { datasetIndex?: number }) => !picture.series[datasetIndex ?? 0]?.invisible;
  return {
    type: "bar",
    data: {
      labels: picture.categories,
      datasets: picture.series.map((series, index) => dataset(picture, series, index)),
    },
    options: {
      indexAxis: picture.horizontal ? "y" : "x",
      responsive: true,
      maintainAspectRatio: false,
      // Redrawn at every calculation: a chart that moves each time would distract, and tests would see it half drawn.
      animation: false,
      font: { family: FONT },
      interaction: { mode: "index", intersect: false },
      scales: scales(picture),
      plugins: {
        title: {
          display: picture.title !== "",
          text: picture.title,
          color: INK,
          font: { size: 14, weight: "bold", family: FONT },
        },
        legend: {
          display: picture.legend !== false,
          position: picture.legend || "bottom",
          labels: {
            usePointStyle: true,
            boxHeight: 8,
            generateLabels: (chart) => legendKeys(picture, (index) => chart.isDatasetVisible(index)),
          },
        },
        tooltip: {
          filter: visible,
          callbacks: {
            label: ({ datasetIndex, parsed }) => {
              const series = picture.series[datasetIndex];
              const value = parsed[values];
              return value === null ? series.name : `${series.name}: ${formatValue(value, picture.valueAxis.format)}`;
            },
          },
        },
      },
    },
  };
}

function dataset(
  picture: ChartPicture,
  series: SeriesPicture,
  index: number,
): ChartDataset<"bar" | "line", (number | null)[]> {
  const shared = {
    label: series.name,
    data: series.values,
    ...(picture.horizontal ? { xAxisID: "value" } : { yAxisID: "value" }),
    // Chart.js stacks what has a stack in common; a series for itself needs one of its own.
    stack: series.stack ?? `alone-${index}`,
  };
  if (series.kind === "column") {
    const colour = series.invisible ? "transparent" : series.colour;
    return {
      ...shared,
      type: "bar",
      backgroundColor: colour,
      hoverBackgroundColor: colour,
      maxBarThickness: 48,
      order: 2,
    };
  }
  return {
    ...shared,
    type: "line",
    borderColor: series.invisible ? "transparent" : series.colour,
    backgroundColor: series.invisible ? "transparent" : `${series.colour}33`,
    borderWidth: 2,
    ...(series.dash && { borderDash: series.dash }),
    pointRadius: series.markers && !series.invisible ? 2.5 : 0,
    pointBackgroundColor: series.colour,
    fill: series.kind === "area" ? "origin" : false,
    // Lines over columns.
    order: 1,
  };
}

function legendKeys(picture: ChartPicture, isShown: (index: number) => boolean): LegendItem[] {
  return picture.series.flatMap((series, datasetIndex) =>
    !series.listed
      ? []
      : {
          text: series.name,
          datasetIndex,
          hidden: !isShown(datasetIndex),
          fillStyle: series.colour,
          strokeStyle: series.colour,
          fontColor: INK,
          lineWidth: series.kind === "line" ? 2 : 0,
          lineDash: series.dash && [3, 2],
          pointStyle: series.kind === "line" ? "line" : "rect",
        },
  );
}

function scales(picture: ChartPicture): Scales {
  const [along, across] = picture.horizontal ? (["y", "x"] as const) : (["x", "y"] as const);
  return {
    [along]: {
      type: "category",
      axis: along,
      stacked: true,
      grid: { display: false },
      ticks: { color: INK, maxRotation: 60, autoSkipPadding: 8 },
      title: { display: picture.categoryTitle !== "", text: picture.categoryTitle, color: INK },
    },
    value: valueScale(picture, across),
  };
}

function valueScale(
  picture: ChartPicture,
  direction: "x" | "y",
): { type: "linear" } & Partial<Omit<ScaleOptionsByType<"linear">, "type">> {
  const axis = picture.valueAxis;
  const options = {
    type: "linear" as const,
    axis: direction,
    position: picture.horizontal ? ("bottom" as const) : ("left" as const),
    stacked: true,
    beginAtZero: startsAtZero(picture.series),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    grid: { color: GRID },
    border: { display: false },
    ticks: { color: INK, callback: (value: number | string) => formatValue(Number(value), axis.format) },
    title: { display: axis.title !== "", text: axis.title, color: INK },
  };
  // Chart.js's own type asks for every option of a scale down to the last; its defaults fill them.
  return options as unknown as { type: "linear" } & Partial<Omit<ScaleOptionsByType<"linear">, "type">>;
}
