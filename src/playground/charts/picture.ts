/** A series of a chart with its values read from the cells. */
export interface SeriesPicture {
  name: string;
  kind: "line" | "column" | "area";
  /** Series of one stack stand on each other. */
  stack?: string;
  /** `null` is a gap. */
  values: (number | null)[];
  colour: string;
  dash?: number[];
  markers: boolean;
  /** Takes up room but is not drawn: the base under floating columns. */
  invisible: boolean;
  /** Whether the legend names it. */
  listed: boolean;
}

/** The words and number format of a value axis. */
export interface AxisPicture {
  title: string;
  format: string;
  minimum?: number;
}

/** A chart as it is to be drawn: everything read, nothing left to look up. */
export interface ChartPicture {
  title: string;
  alternativeText: string;
  categories: string[];
  categoryTitle: string;
  series: SeriesPicture[];
  valueAxis: AxisPicture;
  /** Bars lie instead of standing. */
  horizontal: boolean;
  legend: "top" | "bottom" | "left" | "right" | false;
}
