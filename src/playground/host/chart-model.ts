import type { Area } from "../engine";

/** A font as far as a chart's text has one. */
export interface FontModel {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  size?: number;
  name?: string;
}

/** A line: of a series, an axis, a grid. */
export interface LineModel {
  color?: string;
  lineStyle: string;
  weight?: number;
}

/** A chart's or an axis's title. */
export interface TitleModel {
  text: string;
  visible: boolean;
  font: FontModel;
}

/** An axis; `undefined` bounds are chosen by whoever draws. */
export interface AxisModel {
  visible: boolean;
  title: TitleModel;
  numberFormat: string;
  linkNumberFormat: boolean;
  minimum: number | "";
  maximum: number | "";
  majorUnit: number | "";
  majorGridlines: { visible: boolean; line: LineModel };
  minorGridlines: { visible: boolean; line: LineModel };
  tickLabelPosition: string;
  tickLabelSpacing: number | "";
  reversePlotOrder: boolean;
  categoryType: string;
  font: FontModel;
  line: LineModel;
}

/** Cells that a series reads, wherever their worksheet's tab may be called by then. */
export interface CellsModel {
  sheetId: string;
  area: Area;
}

/** A series: what it reads and how it looks. `name` may be a formula such as `=Sheet1!$B$1`. */
export interface SeriesModel {
  id: string;
  name: string;
  values?: CellsModel;
  xValues?: CellsModel;
  /** Empty: as the chart. */
  chartType: string;
  axisGroup: string;
  line: LineModel;
  /** Empty: the drawer's choice; "none": not filled. */
  fill: string;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  /** Whether the legend names it. */
  listed: boolean;
  smooth: boolean;
  labels: DataLabelsModel;
}

/** What data labels show. */
export interface DataLabelsModel {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: string;
  numberFormat: string;
  font: FontModel;
}

/** A chart as the API describes it; `box` is in points from the worksheet's corner. */
export interface ChartModel {
  id: string;
  name: string;
  sheetId: string;
  chartType: string;
  title: TitleModel;
  legend: { visible: boolean; position: string; overlay: boolean; font: FontModel };
  axes: {
    category: AxisModel;
    value: AxisModel;
    series: AxisModel;
    secondaryCategory: AxisModel;
    secondaryValue: AxisModel;
  };
  series: SeriesModel[];
  labels: DataLabelsModel;
  fill: string;
  font: FontModel;
  box: { left: number; top: number; width: number; height: number };
  /** The cells it was laid over by `setPosition`; whoever draws may follow them. */
  anchor?: Area;
}

/** A line as charts draw it unless told otherwise. */
const newLine = (): LineModel => ({ lineStyle: "Continuous" });

const newAxis = (gridlines: boolean): AxisModel => ({
  visible: true,
  title: { text: "", visible: false, font: {} },
  numberFormat: "General",
  linkNumberFormat: true,
  minimum: "",
  maximum: "",
  majorUnit: "",
  majorGridlines: { visible: gridlines, line: newLine() },
  minorGridlines: { visible: false, line: newLine() },
  tickLabelPosition: "NextToAxis",
  tickLabelSpacing: "",
  reversePlotOrder: false,
  categoryType: "Automatic",
  font: {},
  line: newLine(),
});

const newLabels = (): DataLabelsModel => ({
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  position: "Invalid",
  numberFormat: "General",
  font: {},
});

/** A series without values yet. */
export function newSeries(id: string, name: string): SeriesModel {
  return {
    id,
    name,
    chartType: "",
    axisGroup: "Primary",
    line: newLine(),
    fill: "",
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: "",
    markerForegroundColor: "",
    gapWidth: 150,
    overlap: 0,
    hasDataLabels: false,
    listed: true,
    smooth: false,
    labels: newLabels(),
  };
}

/** A chart without series yet. */
export function newChart(id: string, name: string, sheetId: string, chartType: string): ChartModel {
  return {
    id,
    name,
    sheetId,
    chartType,
    title: { text: "Chart Title", visible: true, font: {} },
    legend: { visible: true, position: "Bottom", overlay: false, font: {} },
    axes: {
      category: newAxis(false),
      value: newAxis(true),
      series: newAxis(false),
      secondaryCategory: newAxis(false),
      secondaryValue: newAxis(false),
    },
    series: [],
    labels: newLabels(),
    fill: "",
    font: {},
    box: { left: 60, top: 60, width: 360, height: 216 },
  };
}
