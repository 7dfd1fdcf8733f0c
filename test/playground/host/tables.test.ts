import { startHost } from "./start-host";

const failure = (code: string) => expect.objectContaining({ code });

test("structured references follow headers, names and sizes", async () => {
  const { Excel } = startHost({ calculate: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B4").values = [
      ["Date", "Score"],
      [1, 10],
      [2, 9],
      [3, 2],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.name = "cs_Survey";
    sheet.getRange("D1:D2").formulas = [["=SUM(cs_Survey[Score])"], ["=ROWS(cs_Survey)"]];
    const results = sheet.getRange("D1:D2").load("values");
    await context.sync();
    expect(results.values).toEqual([[21], [3]]);

    sheet.getRange("A5:B5").values = [[4, 5]];
    table.resize("A1:B5");
    results.load("values");
    await context.sync();
    expect(results.values).toEqual([[26], [4]]);

    sheet.getRange("B1").values = [["Points"]];
    sheet.getRange("D1").formulas = [["=MAX(cs_Survey[Points])"]];
    results.load("values");
    await context.sync();
    expect(results.values).toEqual([[10], [4]]);
  });
});

test("headers become unique text", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D2").values = [
      ["x", "X", "", 7],
      [1, 2, 3, 4],
    ];
    const table = sheet.tables.add("A1:D2", true);
    const range = table.getRange().load("values");
    await context.sync();
    expect(range.values[0]).toEqual(["x", "X2", "Column3", "7"]);
  });
});

test("tables neither overlap nor share names", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const first = context.workbook.tables.add("Sheet1!A1:B3", true);
    const second = sheet.tables.add(sheet.getRange("D1:E3"), true);
    first.load("name");
    second.load("name");
    await context.sync();
    expect([first.name, second.name]).toEqual(["Table1", "Table2"]);
    sheet.tables.add("B2:C5", true);
    await expect(context.sync()).rejects.toThrow(/can't overlap/);
    first.resize("A1:D3");
    await expect(context.sync()).rejects.toThrow(/can't overlap/);
    second.name = "TABLE1";
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
    second.name = "B2";
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
    context.workbook.names.add("Table1", "=1");
    await expect(context.sync()).rejects.toThrow(failure("ItemAlreadyExists"));
  });
});

test("deleting a worksheet takes its tables along", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.tables.add("A1:A2", true);
    other.delete();
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    expect(tables.items).toEqual([]);
  });
});

test("a copied worksheet has a table of its own", async () => {
  const { Excel } = startHost({ calculate: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [["Score"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "cs_Log";
    sheet.getRange("C1").formulas = [["=SUM(cs_Log[Score])"]];
    const copy = sheet.copy("Before", sheet).load("name");
    copy.getRange("A3").values = [[40]];
    const cell = copy.getRange("C1").load("formulas,values");
    const original = sheet.getRange("C1").load("values");
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Sheet1"]);
    expect(copy.name).toBe("Sheet1 (2)");
    expect([cell.formulas, cell.values, original.values]).toEqual([[["=SUM(cs_Log_2[Score])"]], [[41]], [[3]]]);
  });
});
