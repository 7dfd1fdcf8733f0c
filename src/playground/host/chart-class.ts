import { chartAxesClass } from "./chart-axis-class";
import {
  beginChartChange,
  chartFillClass,
  chartFontClass,
  field,
  fontFormat,
  partOf,
  type ChartTarget,
} from "./chart-fields";
import { newChart, type ChartModel, type SeriesModel } from "./chart-model";
import { dataLabelsClass, seriesCollectionClass } from "./chart-series-class";
import { labelsAreCalculated, seriesOf } from "./chart-source";
import { chartTitleClass } from "./chart-title-class";
import { declareClass, type ClientClass, type Property } from "./declaration";
import { OfficeError } from "./office-error";
import { SheetTarget, type RangeTarget } from "./range-target";
import { worksheetClass } from "./worksheet-class";

const POINTS_PER_PIXEL = 72 / 96;

const legendFormatClass = fontFormat("ChartLegendFormat");

const legendEntryClass: ClientClass = declareClass<Excel.ChartLegendEntry, ChartTarget<SeriesModel>>(
  "ChartLegendEntry",
  {
    properties: {
      visible: {
        get: ({ part }) => part.listed,
        set(target, listed: boolean) {
          beginChartChange(target);
          target.part.listed = listed;
        },
        since: "1.7",
      },
    },
  },
);

const legendEntriesClass: ClientClass = declareClass<Excel.ChartLegendEntryCollection, ChartTarget>(
  "ChartLegendEntryCollection",
  {
    items: {
      of: () => legendEntryClass,
      list: (target) => target.chart.series.map((series) => partOf(target, series)),
    },
    methods: {
      getCount: { result: ({ chart }: ChartTarget) => chart.series.length, since: "1.7" },
      getItemAt: {
        to: () => legendEntryClass,
        find: (target: ChartTarget, index: number) => partOf(target, required(target.chart.series[index])),
        since: "1.7",
      },
    },
  },
);

const legendClass: ClientClass = declareClass<Excel.ChartLegend, ChartTarget<ChartModel["legend"]>>("ChartLegend", {
  properties: { visible: field("visible"), position: field("position"), overlay: field("overlay") },
  navigation: {
    format: { to: () => legendFormatClass, find: (target) => target },
    legendEntries: { to: () => legendEntriesClass, find: (target) => partOf(target, target.chart), since: "1.7" },
  },
});

const areaFormatClass: ClientClass = declareClass<Excel.ChartAreaFormat, ChartTarget>("ChartAreaFormat", {
  navigation: {
    fill: { to: () => chartFillClass, find: (target) => target },
    font: { to: () => chartFontClass, find: (target) => partOf(target, target.part.font) },
  },
});

function side(key: keyof ChartModel["box"]): Property<ChartTarget> {
  return {
    get: ({ chart }) => chart.box[key],
    set(target, points: number) {
      beginChartChange(target);
      target.chart.box[key] = points;
      target.chart.anchor = undefined;
    },
  };
}

function setPosition(target: ChartTarget, start: RangeTarget | string, end: RangeTarget | string = start): void {
  beginChartChange(target);
  const sheet = new SheetTarget(target.host, target.chart.sheetId);
  const [from, to] = [start, end].map((corner) => (typeof corner === "string" ? sheet.rangeOf(corner) : corner).area);
  const lastRow = to.row + to.rowCount;
  const lastColumn = to.column + to.columnCount;
  const left = extent(from.column, (column) => sheet.sheet.getColumnWidth(column));
  const top = extent(from.row, (row) => sheet.sheet.getRowHeight(row));
  target.chart.anchor = {
    row: from.row,
    column: from.column,
    rowCount: lastRow - from.row,
    columnCount: lastColumn - from.column,
  };
  target.chart.box = {
    left,
    top,
    width: extent(lastColumn, (column) => sheet.sheet.getColumnWidth(column)) - left,
    height: extent(lastRow, (row) => sheet.sheet.getRowHeight(row)) - top,
  };
}

function extent(count: number, pixels: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += pixels(index);
  return sum * POINTS_PER_PIXEL;
}

/** `Chart`. */
const chartClass: ClientClass = declareClass<Excel.Chart, ChartTarget>("Chart", {
  properties: {
    id: { get: ({ chart }) => chart.id, since: "1.7" },
    name: field("name"),
    chartType: field("chartType", "1.7"),
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  navigation: {
    title: { to: () => chartTitleClass, find: (target) => partOf(target, target.chart.title) },
    legend: { to: () => legendClass, find: (target) => partOf(target, target.chart.legend) },
    axes: { to: () => chartAxesClass, find: (target) => target },
    series: { to: () => seriesCollectionClass, find: (target) => target },
    dataLabels: { to: () => dataLabelsClass, find: (target) => partOf(target, target.chart.labels) },
    format: { to: () => areaFormatClass, find: (target) => target },
    worksheet: { to: () => worksheetClass, find: ({ host, chart }) => new SheetTarget(host, chart.sheetId) },
  },
  methods: {
    delete: {
      act(target: ChartTarget) {
        beginChartChange(target);
        target.host.charts = target.host.charts.filter((chart) => chart !== target.chart);
      },
    },
    setPosition: { act: setPosition },
    setData: {
      act(target: ChartTarget, source: RangeTarget, seriesBy = "Auto") {
        beginChartChange(target);
        target.chart.series = seriesOf(source, seriesBy);
      },
    },
    activate: { act: (target: ChartTarget) => void new SheetTarget(target.host, target.chart.sheetId), since: "1.9" },
  },
});

function chartsOn({ host, sheetId }: SheetTarget): ChartTarget[] {
  return host.charts.filter((chart) => chart.sheetId === sheetId).map((chart) => ({ host, chart, part: chart }));
}

function chartNamed(sheet: SheetTarget, name: string): ChartTarget | null {
  return (
    chartsOn(sheet).find(({ chart }) => chart.name.toUpperCase() === name.toUpperCase() || chart.id === name) ?? null
  );
}

function required<T>(found: T | null | undefined): T {
  if (!found) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

/** `Worksheet.charts`. */
export const chartsClass: ClientClass = declareClass<Excel.ChartCollection, SheetTarget>("ChartCollection", {
  properties: { count: { get: (sheet) => chartsOn(sheet).length } },
  items: { of: () => chartClass, list: chartsOn },
  methods: {
    add: {
      to: () => chartClass,
      calculated: (_sheet: SheetTarget, _type: string, source: RangeTarget) => labelsAreCalculated(source),
      find(sheet: SheetTarget, type: string, source: RangeTarget, seriesBy = "Auto"): ChartTarget {
        const { host } = sheet;
        host.assertSheetEditable(sheet.sheetId);
        const id = host.nextId("chart");
        const chart = newChart(id, `Chart ${chartsOn(sheet).length + 1}`, sheet.sheetId, type);
        chart.series = seriesOf(source, seriesBy);
        host.charts = [...host.charts, chart];
        host.chartsChanged();
        return { host, chart, part: chart };
      },
    },
    getItem: { to: () => chartClass, find: (sheet: SheetTarget, name: string) => required(chartNamed(sheet, name)) },
    getItemAt: { to: () => chartClass, find: (sheet: SheetTarget, index: number) => required(chartsOn(sheet)[index]) },
    getItemOrNullObject: { to: () => chartClass, find: chartNamed, since: "1.4" },
    getCount: { result: (sheet: SheetTarget) => chartsOn(sheet).length, since: "1.4" },
  },
});
