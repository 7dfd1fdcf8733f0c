import type { ExcelHost, HostOptions } from "../../../src/playground/host";
import { notesOf } from "../../../src/playground/host/notes-model";
import { picture, startExcel } from "../start-excel";

const SCORES = [10, 9, 9, 8, 7, 3, 10, 6, 9, 10];

/** Starts a workbook with scores on one sheet and formulas of ours, of every kind that conversions tell apart, on another. */
export async function startSmallWorkbook(options: HostOptions = {}): Promise<ExcelHost> {
  const host = startExcel({ calculate: true, ...options });
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const data = workbook.worksheets.add("Data");
    data.getRange("A1:B11").values = [["Score", "Month"], ...SCORES.map((score, i) => [score, i + 1])];
    data.tables.add("A1:B11", true).name = "Answers";
    workbook.names.add("Scores", data.getRange("A2:A11"));
    workbook.names.add("Months", data.getRange("B2:B11"));
    const report = workbook.worksheets.add("It's a report");
    report.getRange("A1:C1").values = [["What", "Figure", "Note"]];
    report.getRange("B2:B7").formulas = [
      ["=CS.NPS(Data!A2:A11)"],
      ["=CS.NPS(Scores)/2+CS.CHURN(200,B9)"],
      ['=IF(B2>0,"above","CS.NPS(below)")'],
      ["=CS.CSAT({5,4,3})"],
      ["=B2+B5"],
      ["=CS.NPS(Answers[Score])"],
    ];
    report.getRange("B9").values = [[10]];
    report.getRange("E2").formulas = [["=CS.NPS.BREAKDOWN(Data!A2:A11)"]];
    report.getRange("E8").formulas = [["=SUM(E2:F7)"]];
    report.getRange("B2").numberFormat = [["0.0"]];
    const chart = report.charts.add("Line", data.getRange("A2:A11"), "Columns");
    chart.name = "Scores";
    chart.series.getItemAt(0).setXAxisValues(data.getRange("B2:B11"));
    report.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=$B$2>Data!$A$2";
    report.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Months" } };
    report.activate();
    await context.sync();
  });
  await host.state.engine.calculated();
  return host;
}

/** Returns everything of a workbook that sharing could change, to be compared. */
export const wholePicture = async (host: ExcelHost): Promise<unknown> => ({
  workbook: await picture(host),
  notes: notesOf(host.state).map(({ kind, row, column, content }) => ({ kind, row, column, content })),
  series: host.charts().map(({ series }) => series.map(({ values, xValues }) => [values, xValues])),
});

/** Works with one fault after another until none is met; after each failure the workbook must be as it was, and the message say so. */
export async function failEach(
  host: ExcelHost,
  work: () => Promise<unknown>,
  fail: (n: number) => void,
  step = 1,
): Promise<number> {
  const before = await wholePicture(host);
  for (let n = 1; ; n += step) {
    fail(n);
    const outcome = await work().then(
      () => "complete",
      (error: Error) => error.message,
    );
    if (outcome === "complete") {
      expect(host.faults.waiting).toBe(true);
      return n;
    }
    expect(outcome).toMatch(/told to fail\./);
    expect([n, await wholePicture(host)]).toEqual([n, before]);
  }
}

/** Changes one cell as its user would. */
export const edit = (host: ExcelHost, sheet: string, address: string, entry: string | number): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[entry]];
    await context.sync();
  });

/** Returns formulas and values of an area. */
export const read = (
  host: ExcelHost,
  sheet: string,
  address: string,
): Promise<{ formulas: unknown[][]; values: unknown[][] }> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });
