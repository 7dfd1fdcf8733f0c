import type { PlanChart, PlanReference, PlanSeries } from "../../template/plan";

const TYPES = { line: "Line", column: "ColumnClustered", stackedColumn: "ColumnStacked" } as const;
const DASHES = { dash: "Dash", dot: "RoundDot" } as const;
const LINE_POINTS = 2.25;
/** The gap between columns, in percent of their width. */
const GAP = 60;

/** Queues a chart over cells that are written already. */
export function writeChart(sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet, plan: PlanChart): void {
  const cells = ({ sheet: name, row, column, rows, columns }: PlanReference): Excel.Range =>
    sheets.getItem(name).getRangeByIndexes(row, column, rows, columns);
  const [first, ...more] = plan.series;
  const chart = sheet.charts.add(TYPES[first.kind], cells(first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  const categories = cells(plan.categories);
  draw(chart.series.getItemAt(0), first);
  chart.series.getItemAt(0).setXAxisValues(categories);
  for (const next of more) {
    const series = chart.series.add(next.name);
    series.setValues(cells(next.values));
    series.setXAxisValues(categories);
    draw(series, next);
  }
  plan.series.forEach(({ invisible, unlisted }, i) => {
    if (invisible || unlisted) chart.legend.legendEntries.getItemAt(i).visible = false;
  });
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryTitle;
  categoryAxis.numberFormat = plan.categoryFormat;
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.title.text = plan.valueTitle;
  valueAxis.numberFormat = plan.valueFormat;
  if (plan.valueMinimum !== undefined) valueAxis.minimum = plan.valueMinimum;
  const { row, column, rows, columns } = plan.position;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

function draw(series: Excel.ChartSeries, { name, kind, colour, dash, invisible }: PlanSeries): void {
  series.name = name;
  series.chartType = TYPES[kind];
  if (kind === "line") {
    series.format.line.color = colour;
    series.format.line.weight = LINE_POINTS;
    if (dash) series.format.line.lineStyle = DASHES[dash];
    series.markerStyle = "None";
  } else {
    if (invisible) series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
    series.gapWidth = GAP;
  }
}
