import type { ChartModel, LineModel } from "./chart-model";
import { declareClass, type ClientClass, type Property } from "./declaration";
import type { HostWorkbook } from "./host-workbook";
import { OfficeError } from "./office-error";
import { colour } from "./colour";

/** A chart and the part of it that an object of the API stands for. */
export interface ChartTarget<P = ChartModel> {
  host: HostWorkbook;
  chart: ChartModel;
  part: P;
}

/** The same chart, another part. */
export function partOf<P>({ host, chart }: ChartTarget<unknown>, part: P): ChartTarget<P> {
  return { host, chart, part };
}

/** Throws where the chart is gone or its worksheet protected; tells the listeners that it changes. */
export function beginChartChange({ host, chart }: ChartTarget<unknown>): void {
  if (!host.charts.includes(chart)) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  host.assertSheetEditable(chart.sheetId);
  host.chartsChanged();
}

/** A property kept as it is in the part's field of the same name. */
export function field<P, K extends keyof P>(key: K, since?: string): Property<ChartTarget<P>> {
  return {
    get: ({ part }) => part[key],
    set(target, value: P[K]) {
      beginChartChange(target);
      target.part[key] = value;
    },
    since,
  };
}

/** A colour kept in the part's field. */
export function colourField<P, K extends keyof P>(key: K, since?: string): Property<ChartTarget<P>> {
  return {
    get: ({ part }) => part[key] ?? "",
    set(target, value: string) {
      beginChartChange(target);
      target.part[key] = (value === "" ? "" : colour(value)) as P[K];
    },
    since,
  };
}

/** `ChartLineFormat`. */
export const chartLineClass: ClientClass = declareClass<Excel.ChartLineFormat, ChartTarget<LineModel>>(
  "ChartLineFormat",
  {
    properties: { color: colourField("color"), lineStyle: field("lineStyle", "1.7"), weight: field("weight", "1.7") },
  },
);

/** `ChartFill`, kept in a field `fill`. */
export const chartFillClass: ClientClass = declareClass<Excel.ChartFill, ChartTarget<{ fill: string }>>("ChartFill", {
  methods: {
    setSolidColor: {
      act(target: ChartTarget<{ fill: string }>, value: string) {
        beginChartChange(target);
        target.part.fill = colour(value);
      },
    },
    clear: {
      act(target: ChartTarget<{ fill: string }>) {
        beginChartChange(target);
        target.part.fill = "none";
      },
    },
  },
});
