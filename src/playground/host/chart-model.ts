import type { Area } from "../engine";

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
}

/** An axis; `undefined` bounds are chosen by whoever draws. */
export interface AxisModel {
  title: TitleModel;
  numberFormat: string;
  minimum: number | "";
  tickLabelPosition: string;
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
  line: LineModel;
  /** Empty: the drawer's choice; "none": not filled. */
  fill: string;
  markerStyle: string;
  gapWidth: number;
  /** Whether the legend names it. */
  listed: boolean;
}

/** A chart as the API describes it; `box` is in points from the worksheet's corner. */
export interface ChartModel {
  id: string;
  name: string;
  sheetId: string;
  chartType: string;
  title: TitleModel;
  legend: { visible: boolean; position: string };
  axes: { category: AxisModel; value: AxisModel };
  series: SeriesModel[];
  box: { left: number; top: number; width: number; height: number };
  /** The cells it was laid over by `setPosition`; whoever draws may follow them. */
  anchor?: Area;
}

/** A line as charts draw it unless told otherwise. */
const newLine = (): LineModel => ({ lineStyle: "Continuous" });

const newAxis = (): AxisModel => ({
  title: { text: "", visible: false },
  numberFormat: "General",
  minimum: "",
  tickLabelPosition: "NextToAxis",
});

/** A series without values yet. */
export function newSeries(id: string, name: string): SeriesModel {
  return {
    id,
    name,
    chartType: "",
    line: newLine(),
    fill: "",
    markerStyle: "Automatic",
    gapWidth: 150,
    listed: true,
  };
}

/** A chart without series yet. */
export function newChart(id: string, name: string, sheetId: string, chartType: string): ChartModel {
  return {
    id,
    name,
    sheetId,
    chartType,
    title: { text: "Chart Title", visible: true },
    legend: { visible: true, position: "Bottom" },
    axes: { category: newAxis(), value: newAxis() },
    series: [],
    box: { left: 60, top: 60, width: 360, height: 216 },
  };
}
