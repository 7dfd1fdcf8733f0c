import type { Chart } from "chart.js";
import { chartConfiguration } from "../../../src/playground/charts/configuration";
import { formatValue } from "../../../src/playground/charts/format-value";
import { chartLabel } from "../../../src/playground/charts/label";
import type { ChartPicture, SeriesPicture } from "../../../src/playground/charts/picture";

const series = (over: Partial<SeriesPicture>): SeriesPicture => ({
  name: "NPS",
  kind: "line",
  values: [10, null, 30],
  colour: "#0b6b43",
  markers: false,
  invisible: false,
  listed: true,
  ...over,
});

const picture = (over: Partial<ChartPicture> = {}): ChartPicture => ({
  title: "Loyalty",
  alternativeText: "Net Promoter Score by month.",
  categories: ["Jan", "Feb", "Mar"],
  categoryTitle: "Month",
  series: [series({}), series({ name: "Target", dash: [6, 4], values: [20, 20, 20] })],
  valueAxis: { title: "Points", format: "0.0" },
  horizontal: false,
  legend: "bottom",
  ...over,
});

test("a chart in words: title, alternative text, each series' last value and its category", () => {
  expect(chartLabel(picture())).toBe(
    "Loyalty. Net Promoter Score by month. Last values: NPS 30.0 (Mar); Target 20.0 (Mar)",
  );
});

test("series without a value, and those not drawn, stay out of the words", () => {
  const empty = [series({ values: [null, null] }), series({ name: "Base", invisible: true })];
  expect(chartLabel(picture({ series: empty, alternativeText: "" }))).toBe("Loyalty. No values yet");
});

test("lines keep their gaps, colour and dashes, and do not stack", () => {
  const { datasets } = chartConfiguration(picture()).data;
  expect(datasets[0]).toMatchObject({ type: "line", data: [10, null, 30], borderColor: "#0b6b43", fill: false });
  expect(datasets[1]).toMatchObject({ borderDash: [6, 4] });
  expect(new Set(datasets.map(({ stack }) => stack)).size).toBe(2);
});

test("columns of one stack share it, clustered ones do not", () => {
  const columns = [
    series({ kind: "column", stack: "all" }),
    series({ kind: "column", stack: "all" }),
    series({ kind: "column" }),
  ];
  const stacks = chartConfiguration(picture({ series: columns })).data.datasets.map(({ stack }) => stack);
  expect(stacks).toEqual(["all", "all", "alone-2"]);
});

test("an invisible base takes room, but no colour and no place in the legend", () => {
  const drawn = chartConfiguration(
    picture({ series: [series({ kind: "column", invisible: true, listed: false }), series({})] }),
  );
  expect(drawn.data.datasets[0]).toMatchObject({ backgroundColor: "transparent" });
  const { generateLabels } = drawn.options!.plugins!.legend!.labels!;
  const keys = generateLabels!({ isDatasetVisible: () => true } as unknown as Chart);
  expect(keys.map(({ text, datasetIndex, pointStyle }) => [text, datasetIndex, pointStyle])).toEqual([
    ["NPS", 1, "line"],
  ]);
});

test("the axis of values has its own title and number format", () => {
  const { scales } = chartConfiguration(picture({ valueAxis: { title: "Rate", format: "0%" } })).options!;
  expect(scales!.value).toMatchObject({ position: "left", title: { display: true, text: "Rate" } });
  const tick = scales!.value!.ticks!.callback as (value: number) => string;
  expect(tick(0.25)).toBe("25%");
});

test("a series left out of the legend is drawn all the same", () => {
  const drawn = chartConfiguration(
    picture({ series: [series({ kind: "column" }), series({ kind: "column", listed: false })] }),
  );
  const keys = drawn.options!.plugins!.legend!.labels!.generateLabels!({
    isDatasetVisible: () => true,
  } as unknown as Chart);
  expect(keys.map(({ datasetIndex }) => datasetIndex)).toEqual([0]);
  expect(drawn.data.datasets[1]).toMatchObject({ backgroundColor: "#0b6b43" });
});

test.each([
  ["high values close together", [series({ values: [0.96, null, 0.98] })], false],
  ["values that span a third of the largest", [series({ values: [0.6, 0.9] })], true],
  ["two lines far apart", [series({ values: [90, 91] }), series({ values: [10, 11] })], true],
  ["high columns close together", [series({ kind: "column", values: [96, 98] })], false],
  ["a stack", [series({ kind: "column", stack: "all", values: [96, 98] })], true],
  ["losses close together", [series({ values: [-96, -98] })], false],
  ["values on both sides", [series({ values: [-96, 98] })], true],
  ["nothing", [series({ values: [null] })], true],
] as const)("an axis left to itself, as Excel's, under %s shows zero: %s", (_, drawn, zero) => {
  expect(chartConfiguration(picture({ series: [...drawn] })).options!.scales!.value).toMatchObject({
    beginAtZero: zero,
  });
});

test("bars lie along the other axis", () => {
  const { data, options } = chartConfiguration(picture({ horizontal: true, series: [series({ kind: "column" })] }));
  expect(options!.indexAxis).toBe("y");
  expect(data.datasets[0]).toMatchObject({ xAxisID: "value" });
});

test.each([
  [1234.5, "#,##0.00", "1,234.50"],
  [0.256, "0%", "26%"],
  [46053, "yyyy-mm-dd", "2026-01-31"],
  [46053, "mmm yyyy", "Jan 2026"],
  [5, "General", "5"],
  [5, "", "5"],
  [5, '"unfinished', "5"],
])("%d as %j reads %j", (value, pattern, text) => {
  expect(formatValue(value, pattern)).toBe(text);
});
