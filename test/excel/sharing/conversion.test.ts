import {
  convertInPlace,
  makePortableCopy,
  readConversion,
  restoreFormulas,
  type CellOutcome,
} from "../../../src/excel/sharing";
import type { ExcelHost } from "../../../src/playground/host";
import { notesOf } from "../../../src/playground/host/notes-model";
import { functions } from "./kpi-workbook";
import { edit, failEach, read, startSmallWorkbook, wholePicture } from "./small-workbook";

const REPORT = "It's a report";
const date = new Date(2026, 10, 22);
const told = (cells: readonly CellOutcome[]): string[] =>
  cells.map(({ sheet, address, area, functions: ids, outcome, reason = "" }) =>
    [`${sheet}!${area ?? address}`, ids.join("+"), outcome, reason].join(" ").trim(),
  );

const EXPECTED = [
  "B2 NPS formula",
  "E2:G6 NPS.BREAKDOWN value no-native-form",
  "B3 NPS+CHURN formula",
  "B5 CSAT value needs-cells",
  "B7 NPS formula",
];

describe("a portable copy", () => {
  it("reads itself: cells, names, tables, charts, formats and validations", async () => {
    const host = await startSmallWorkbook();
    const { formulas: before } = await read(host, REPORT, "B2:F8");
    const report = await makePortableCopy(["Data", REPORT], functions, { date });
    expect(report).toMatchObject({
      sheets: ["Data (portable)", `${REPORT} (portable)`],
      differences: [],
      outside: [],
      stillLinked: [],
    });
    expect(told(report.cells)).toEqual(EXPECTED.map((line) => `${REPORT} (portable)!${line}`));
    expect((await read(host, `${REPORT} (portable)`, "B2:B8")).formulas).toMatchInlineSnapshot(`
[
  [
    "=100*(COUNTIF('Data (portable)'!A2:A11,">=9")-COUNTIF('Data (portable)'!A2:A11,"<=6"))/COUNT('Data (portable)'!A2:A11)",
  ],
  [
    "=(100*(COUNTIF('Data (portable)'!$A$2:$A$11,">=9")-COUNTIF('Data (portable)'!$A$2:$A$11,"<=6"))/COUNT('Data (portable)'!$A$2:$A$11))/2+((B9)/(200))",
  ],
  [
    "=IF(B2>0,"above","CS.NPS(below)")",
  ],
  [
    0.6666666666666666,
  ],
  [
    "=B2+B5",
  ],
  [
    "=100*(COUNTIF(Answers_2[Score],">=9")-COUNTIF(Answers_2[Score],"<=6"))/COUNT(Answers_2[Score])",
  ],
  [
    "",
  ],
]
`);
    expect((await read(host, REPORT, "B2:F8")).formulas).toEqual(before);
    const copied = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(`${REPORT} (portable)`);
      const charts = sheet.charts.load("items/name");
      const formats = sheet.getRange("B2").conditionalFormats.load("items/type");
      await context.sync();
      const series = charts.items.find(({ name }) => name === "Scores")!.series.getItemAt(0);
      const [values, categories] = [
        series.getDimensionDataSourceString("Values"),
        series.getDimensionDataSourceString("Categories"),
      ];
      const rule = formats.items[0].custom.rule.load("formula");
      const list = sheet.getRange("C2").dataValidation.load("rule");
      await context.sync();
      return { values: values.value, categories: categories.value, rule: rule.formula, list: list.rule.list!.source };
    });
    expect(copied).toMatchInlineSnapshot(`
{
  "categories": "'Data (portable)'!$B$2:$B$11",
  "list": "='Data (portable)'!$B$2:$B$11",
  "rule": "=$B$2>'Data (portable)'!$A$2",
  "values": "'Data (portable)'!$A$2:$A$11",
}
`);
    expect(notesOf(host.state).map(({ kind, row, column, content }) => [kind, row, column, content])).toEqual([
      [
        "comment",
        1,
        4,
        "Values of CS.NPS.BREAKDOWN as of 22 November 2026; no longer calculated. The formula was: =CS.NPS.BREAKDOWN(Data!A2:A11)",
      ],
    ]);
  });

  it("of one sheet tells what it still reads", async () => {
    await startSmallWorkbook();
    await expect(makePortableCopy([REPORT], functions)).resolves.toMatchObject({ outside: ["Data"], differences: [] });
  });

  it("of a protected sheet is refused with its name, and so is one in a protected workbook", async () => {
    const host = await startSmallWorkbook();
    const before = await wholePicture(host);
    host.state.protection.protected = true;
    await expect(makePortableCopy(["Data"], functions)).rejects.toMatchObject({
      kind: "protected",
      message: expect.stringContaining("structure"),
    });
    host.state.protection.protected = false;
    host.state.extrasOf(host.state.engine.findSheet("Data")!.getSheetId()).protection.protected = true;
    await expect(makePortableCopy(["Data"], functions)).rejects.toMatchObject({
      kind: "protected",
      message: expect.stringContaining("Data"),
    });
    expect(await wholePicture(host)).toEqual(before);
  });

  it("keeps the figure where the native formula gives another, and says so", async () => {
    const host = await startSmallWorkbook();
    // The add-in reads "9" and "10 - Extremely likely" as scores; COUNTIF does not.
    await edit(host, "Data", "A2", "10 - Extremely likely");
    const { values } = await read(host, REPORT, "B2");
    const { cells, differences } = await makePortableCopy(["Data", REPORT], functions);
    expect(told(cells)[0]).toBe(`${REPORT} (portable)!B2 NPS value differs`);
    expect(cells[0]).toMatchObject({ before: { value: values[0][0] }, after: { value: values[0][0] } });
    expect(differences).toEqual([]);
  });
});

describe("a conversion in place", () => {
  const convert = (): ReturnType<typeof convertInPlace> => convertInPlace([REPORT], functions, { date });

  it("leaves no formula of ours, and goes back whole", async () => {
    const host = await startSmallWorkbook();
    const before = await wholePicture(host);
    const report = await convert();
    expect(told(report.cells)).toEqual(EXPECTED.map((line) => `${REPORT}!${line}`));
    expect(report.differences).toEqual([]);
    expect(
      (await read(host, REPORT, "B2:F8")).formulas.flat().filter((formula) => String(formula).startsWith("=CS.")),
    ).toEqual([]);
    await expect(readConversion()).resolves.toEqual({ cells: 5, date: "2026-11-22" });
    const restored = await restoreFormulas(functions);
    expect(told(restored.cells)).toEqual(
      ["B2 NPS", "E2:G6 NPS.BREAKDOWN", "B3 NPS+CHURN", "B5 CSAT", "B7 NPS"].map((line) => `${REPORT}!${line} formula`),
    );
    expect(await wholePicture(host)).toEqual(before);
    await expect(readConversion()).resolves.toBeUndefined();
    await expect(restoreFormulas(functions)).rejects.toMatchObject({
      message: "This workbook holds no converted formulas.",
    });
  });

  it("leaves a cell alone that was changed since, and brings it back once it is as it was", async () => {
    const host = await startSmallWorkbook();
    const before = await wholePicture(host);
    await convert();
    const { formulas, values } = await read(host, REPORT, "B2:F4");
    await edit(host, REPORT, "B2", "=1+1");
    await edit(host, REPORT, "F4", 999);
    const { cells } = await restoreFormulas(functions);
    expect(told(cells).filter((line) => line.includes("left"))).toEqual([
      `${REPORT}!B2 NPS left edited`,
      `${REPORT}!E2:G6 NPS.BREAKDOWN left edited`,
    ]);
    expect((await read(host, REPORT, "B2")).formulas).toEqual([["=1+1"]]);
    await edit(host, REPORT, "B2", formulas[0][0] as string);
    await edit(host, REPORT, "F4", values[2][4] as number);
    await restoreFormulas(functions);
    expect(await wholePicture(host)).toEqual(before);
  });

  it("follows rows that were inserted and sheets that were renamed", async () => {
    const host = await startSmallWorkbook();
    await convert();
    await insertRowAndRename(host);
    const { cells } = await restoreFormulas(functions);
    expect(told(cells)).toEqual(
      ["B3 NPS", "E3:G7 NPS.BREAKDOWN", "B4 NPS+CHURN", "B6 CSAT", "B8 NPS"].map((line) => `Renamed!${line} formula`),
    );
    expect((await read(host, "Renamed", "B3:B4")).formulas).toEqual([
      ["=CS.NPS(Data!A2:A11)"],
      ["=CS.NPS(Scores)/2+CS.CHURN(200,B10)"],
    ]);
  });

  it("names the protected sheets it cannot convert", async () => {
    const host = await startSmallWorkbook();
    host.state.extrasOf(host.state.engine.findSheet(REPORT)!.getSheetId()).protection.protected = true;
    await expect(convert()).rejects.toMatchObject({ kind: "protected", message: expect.stringContaining(REPORT) });
  });
});

/** What Excel does when a row is inserted above a report and its sheet renamed: cells move, and every formula that reads them follows. */
async function insertRowAndRename(host: ExcelHost): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT);
    const cells = sheet.getRange("B2:G9").load("formulas");
    const originals = context.workbook.worksheets.getItem("CS originals").getRange("F3:F7").load("formulas");
    await context.sync();
    const down = (formula: unknown): unknown =>
      typeof formula === "string" && formula.startsWith("=")
        ? formula.replace(
            /((?<![A-Za-z])'It''s a report'!|(?<![!:A-Za-z0-9$]))(\$?[A-Z])(\d+)(?::([A-Z])(\d+))?/g,
            (_, prefix: string, column: string, row: string, last?: string, end?: string) =>
              `${prefix.replace("It''s a report", "Renamed")}${column}${Number(row) + 1}${last ? `:${last}${Number(end) + 1}` : ""}`,
          )
        : formula;
    const moved = cells.formulas.map((line) =>
      line.map((formula) =>
        typeof formula === "string" && !formula.startsWith("=") && formula !== "" ? `'${formula}` : down(formula),
      ),
    );
    sheet.name = "Renamed";
    sheet.getRange("B2:G10").clear("Contents");
    sheet.getRange("B3:G10").formulas = moved;
    context.workbook.worksheets.getItem("CS originals").getRange("F3:F7").formulas = originals.formulas.map(
      ([formula]) => [down(formula)],
    );
    await context.sync();
  });
}

describe("whole or not at all", () => {
  // Every third command; each of them with FAULTS=all.
  const every = process.env.FAULTS === "all" ? 1 : 3;
  const kinds = [
    ["command", every, (host: ExcelHost, n: number) => host.faults.failCommand(n)],
    ["sync", 1, (host: ExcelHost, n: number) => host.faults.failSync(n)],
  ] as const;

  it.each(kinds)(
    "when any %s of a portable copy fails",
    async (_, step, fail) => {
      const host = await startSmallWorkbook();
      expect(
        await failEach(
          host,
          () => makePortableCopy(["Data", REPORT], functions),
          (n) => fail(host, n),
          step,
        ),
      ).toBeGreaterThan(8);
    },
    240_000,
  );

  it.each(kinds)(
    "when any %s of a conversion in place fails",
    async (_, step, fail) => {
      const host = await startSmallWorkbook();
      expect(
        await failEach(
          host,
          () => convertInPlace([REPORT], functions),
          (n) => fail(host, n),
          step,
        ),
      ).toBeGreaterThan(8);
    },
    240_000,
  );

  it.each(kinds)(
    "when any %s of going back fails",
    async (_, step, fail) => {
      const host = await startSmallWorkbook();
      await convertInPlace([REPORT], functions);
      expect(
        await failEach(
          host,
          () => restoreFormulas(functions),
          (n) => fail(host, n),
          step,
        ),
      ).toBeGreaterThan(8);
    },
    240_000,
  );
});
