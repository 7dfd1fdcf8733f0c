import { startHost } from "./start-host";

const failure = (code: string) => expect.objectContaining({ code });

test("commands wait for sync, in order", async () => {
  const { Excel, stats } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("values,address");
    expect(stats.commands).toBe(0);
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(range.address).toBe("Sheet1!A1:B2");
  });
  expect(stats).toMatchObject({ commands: 4, syncs: 1 });
  expect(stats.payloads[0]).toBeGreaterThan(400);
});

test("what was not loaded cannot be read", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    expect(() => range.values).toThrow(failure("PropertyNotLoaded"));
    range.load("address");
    expect(() => range.address).toThrow(failure("PropertyNotLoaded"));
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(() => range.values).toThrow(failure("PropertyNotLoaded"));
  });
});

test("a sync stops at the first error and leaves what was done", async () => {
  const { Excel } = startHost();
  const run = Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add("First");
    sheets.getItem("Missing").delete();
    sheets.add("Second");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "First"]);
  });
});

test("getItem fails at sync, not at the call; getItemOrNullObject says so after it", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const missing = sheets.getItemOrNullObject("Missing");
    const there = sheets.getItemOrNullObject("sheet1");
    const below = missing.getRange("A1").getUsedRangeOrNullObject();
    expect(() => missing.isNullObject).toThrow(failure("PropertyNotLoaded"));
    await expect(context.sync()).rejects.toThrow(failure("ItemNotFound"));
    expect(missing.isNullObject).toBe(true);
    there.load("name");
    missing.load("name");
    await context.sync();
    expect(there.isNullObject).toBe(false);
    expect(there.name).toBe("Sheet1");
    expect(() => below.isNullObject).toThrow(failure("PropertyNotLoaded"));
    missing.delete();
    await expect(context.sync()).rejects.toThrow(failure("ItemNotFound"));
  });
});

test("members that the playground lacks are named", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    expect(() => range.getSurroundingRegion()).toThrow(
      "Range.getSurroundingRegion is not implemented in the playground",
    );
    expect(() => (range.hyperlink = { address: "x" })).toThrow("Range.hyperlink is not implemented in the playground");
    expect(() => context.workbook.pivotTables).toThrow("Workbook.pivotTables is not implemented in the playground");
    range.load("nonsense");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("load takes strings, lists, objects and paths; set takes many at once", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C3");
    range.set({
      values: [
        [1, 2],
        [3, 4],
      ],
      format: { fill: { color: "#FF0000" }, font: { bold: true } },
    });
    range.load(["rowIndex", "format/fill/color"]);
    sheet.load({ name: true, tables: { items: { name: true } } } as never);
    await context.sync();
    expect([range.rowIndex, range.format.fill.color, sheet.name]).toEqual([1, "#FF0000", "Sheet1"]);
    expect(sheet.tables.items).toEqual([]);
    range.format.font.load("bold");
    await context.sync();
    expect(range.format.font.bold).toBe(true);
  });
});

test("the n-th command or the n-th sync can be made to fail", async () => {
  const { Excel, faults } = startHost();
  const write = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["one"]];
      await context.sync();
      sheet.getRange("A2").values = [["two"]];
      await context.sync();
    });
  faults.failCommand(4);
  await expect(write()).rejects.toMatchObject({
    code: "GeneralException",
    debugInfo: { errorLocation: "Worksheet.getRange" },
  });
  faults.failSync(2, "RequestAborted");
  await expect(write()).rejects.toThrow(failure("RequestAborted"));
  expect(faults.waiting).toBe(false);
  await write();
});

test("while a user types into a cell, only a run with delayForCellEdit waits", async () => {
  const { Excel, state } = startHost();
  state.setCellEditMode(true);
  const batch = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    return "done";
  };
  await expect(Excel.run(batch)).rejects.toThrow(failure("InvalidOperationInCellEditMode"));
  const delayed = Excel.run({ delayForCellEdit: true }, batch);
  await new Promise((resolve) => setTimeout(resolve, 20));
  state.setCellEditMode(false);
  await expect(delayed).resolves.toBe("done");
});

test("an older Excel lacks newer members and says so", async () => {
  const { Excel, Office } = startHost({ excelApi: "1.9" });
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  expect([supports("1.9"), supports("1.10"), supports("1.1")]).toEqual([true, false, true]);
  expect(Office.context.requirements.isSetSupported("NoSuchApi")).toBe(false);
  const stamp = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().customProperties.add("template", "1");
    await context.sync();
  });
  await expect(stamp).rejects.toThrow(failure("ApiNotFound"));
});

test("a run with pending commands syncs at its end, a failed one does not", async () => {
  const { Excel, stats } = startHost();
  await Excel.run(async (context) => void context.workbook.worksheets.add("Kept"));
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Lost");
      throw new Error("mine");
    }),
  ).rejects.toThrow("mine");
  expect(stats.syncs).toBe(1);
});
