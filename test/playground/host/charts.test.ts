import { startHost } from "./start-host";

test("a chart reads its series from the cells, whenever asked", async () => {
  const host = startHost({ calculate: true });
  const told: number[] = [];
  host.onChartsChanged((charts) => told.push(charts.length));
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["Month", "Churn", "Target"],
      ["Jan", 0.05, 0.03],
      ["Feb", 0.04, 0.03],
    ];
    sheet.getRange("B2:C3").numberFormat = "0.0%" as never;
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
    chart.name = "Churn";
    chart.title.text = "Monthly churn";
    chart.setPosition("E2", "L16");
    chart.legend.position = "Top";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = "per month";
    chart.axes.valueAxis.numberFormat = "0%";
    const target = chart.series.getItemAt(1);
    target.format.line.color = "#888888";
    target.format.line.lineStyle = "Dash";
    const extra = chart.series.add("Baseline");
    extra.setValues(sheet.getRange("C2:C3"));
    extra.setXAxisValues(sheet.getRange("A2:A3"));
    extra.chartType = "ColumnClustered";
    chart.series.load("items/name,items/chartType");
    await context.sync();
    expect(chart.series.items.map(({ chartType }) => chartType)).toEqual(["Line", "Line", "ColumnClustered"]);
    sheet.getRange("B3").values = [[0.01]];
    await context.sync();
  });
  const [chart] = host.charts();
  expect(chart).toMatchObject({
    name: "Churn",
    title: { text: "Monthly churn", visible: true },
    legend: { position: "Top" },
    anchor: { row: 1, column: 4, rowCount: 15, columnCount: 8 },
    axes: {
      value: { minimum: 0, numberFormat: "0%", title: { text: "per month", visible: true } },
    },
  });
  expect(chart.box.width).toBeGreaterThan(100);
  expect(chart.series[1].line).toEqual({ color: "#888888", lineStyle: "Dash" });
  expect(host.chartData(chart)).toEqual([
    { name: "Churn", values: [0.05, 0.01], categories: ["Jan", "Feb"], numberFormat: "0.0%", address: "Sheet1!B2:B3" },
    { name: "Target", values: [0.03, 0.03], categories: ["Jan", "Feb"], numberFormat: "0.0%", address: "Sheet1!C2:C3" },
    {
      name: "Baseline",
      values: [0.03, 0.03],
      categories: ["Jan", "Feb"],
      numberFormat: "0.0%",
      address: "Sheet1!C2:C3",
    },
  ]);
  expect(told).toEqual([1]);
});

test("charts are listed, and go with their worksheet", async () => {
  const host = startHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Charts");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:A3"), "Columns").load("name");
    sheet.charts.add("Line", sheet.getRange("A1:A3"));
    sheet.charts.load("items/name");
    await context.sync();
    expect([chart.name, sheet.charts.items.map(({ name }) => name)]).toEqual(["Chart 1", ["Chart 1", "Chart 2"]]);
    sheet.delete();
    await context.sync();
  });
  expect(host.charts()).toEqual([]);
});

test("a series tells which cells it reads, one that reads none tells nothing", async () => {
  const host = startHost();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("It's May");
    sheet.getRange("A1:B3").values = [
      ["Month", "Churn"],
      ["Jan", 0.05],
      ["Feb", 0.04],
    ];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
    const [read, empty] = [chart.series.getItemAt(0), chart.series.add("Target")];
    const told = [read, empty].flatMap((series) => [
      series.getDimensionDataSourceString("Values"),
      series.getDimensionDataSourceString("Categories"),
    ]);
    await context.sync();
    expect(told.map(({ value }) => value)).toEqual(["'It''s May'!$B$2:$B$3", "'It''s May'!$A$2:$A$3", "", ""]);
    read.getDimensionDataSourceString("BubbleSizes");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("an Excel before ExcelApi 1.15 cannot tell which cells a series reads", async () => {
  const { Excel } = startHost({ excelApi: "1.14" });
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("Line", sheet.getRange("A1:A2")).series.getItemAt(0).getDimensionDataSourceString("Values");
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});
