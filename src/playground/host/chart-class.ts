import { givenRange } from "./addressed-range";
import { chartAxesClass } from "./chart-axis-class";
import { beginChartChange, field, partOf, type ChartTarget } from "./chart-fields";
import { newChart, type ChartModel, type SeriesModel } from "./chart-model";
import { seriesCollectionClass } from "./chart-series-class";
import { labelsAreCalculated, seriesOf } from "./chart-source";
import { chartTitleClass } from "./chart-title-class";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import { SheetTarget, type RangeTarget } from "./range-target";

const POINTS_PER_PIXEL = 72 / 96;

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
    methods: {
      getItemAt: {
        to: () => legendEntryClass,
        find: (target: ChartTarget, index: number) => partOf(target, required(target.chart.series[index])),
        since: "1.7",
      },
    },
  },
);

const legendClass: ClientClass = declareClass<Excel.ChartLegend, ChartTarget<ChartModel["legend"]>>("ChartLegend", {
  properties: { position: field("position") },
  navigation: {
    legendEntries: { to: () => legendEntriesClass, find: (target) => partOf(target, target.chart), since: "1.7" },
  },
});

function setPosition(target: ChartTarget, start: RangeTarget | string, end: RangeTarget | string = start): void {
  beginChartChange(target);
  const sheet = new SheetTarget(target.host, target.chart.sheetId);
  const [from, to] = [start, end].map((corner) => givenRange(sheet, corner).area);
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
    name: field("name"),
  },
  navigation: {
    title: { to: () => chartTitleClass, find: (target) => partOf(target, target.chart.title) },
    legend: { to: () => legendClass, find: (target) => partOf(target, target.chart.legend) },
    axes: { to: () => chartAxesClass, find: (target) => target },
    series: { to: () => seriesCollectionClass, find: (target) => target },
  },
  methods: {
    setPosition: { act: setPosition },
  },
});

function chartsOn({ host, sheetId }: SheetTarget): ChartTarget[] {
  return host.charts.filter((chart) => chart.sheetId === sheetId).map((chart) => ({ host, chart, part: chart }));
}

function required<T>(found: T | null | undefined): T {
  if (!found) throw new OfficeError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

/** `Worksheet.charts`. */
export const chartsClass: ClientClass = declareClass<Excel.ChartCollection, SheetTarget>("ChartCollection", {
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
  },
});
