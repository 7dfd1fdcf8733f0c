import { startHost } from "./start-host";

/** Excel knows notes from ExcelApi 1.18 on. */
const WITH_NOTES = { excelApi: "1.18" };

const failure = (code: string) => expect.objectContaining({ code });

test("notes are added, found by their cell, changed, counted and deleted", async () => {
  const { Excel } = startHost(WITH_NOTES);
  await Excel.run(async (context) => {
    const { notes, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const first = notes.add("Sheet1!B2", "from the ledger");
    notes.add(sheet.getRange("C3"), "typed");
    first.content = "from the ledger of May";
    const found = notes.getItem("Sheet1!B2").load("content");
    const place = found.getLocation().load("address");
    const missing = notes.getItemOrNullObject("Sheet1!A1");
    const count = notes.getCount();
    await context.sync();
    expect([found.content, place.address, missing.isNullObject, count.value]).toEqual([
      "from the ledger of May",
      "Sheet1!B2",
      true,
      2,
    ]);
    found.delete();
    notes.load("items/content");
    await context.sync();
    expect(notes.items.map(({ content }) => content)).toEqual(["typed"]);
  });
});

test("a cell holds one note or one comment", async () => {
  const { Excel } = startHost(WITH_NOTES);
  await Excel.run(async (context) => {
    const { notes, comments } = context.workbook;
    comments.add("Sheet1!A1", "why so low?");
    notes.add("Sheet1!A1", "a note");
    await expect(context.sync()).rejects.toThrow(failure("InvalidOperation"));
    comments.load("items/content");
    const counts = [notes.getCount(), comments.getCount()];
    await context.sync();
    expect([comments.items[0].content, ...counts.map(({ value }) => value)]).toEqual(["why so low?", 0, 1]);
  });
});

test.each([
  ["an address without a sheet", "A1"],
  ["more than a cell", "Sheet1!A1:A2"],
])("a note at %s is refused", async (_, address) => {
  const { Excel } = startHost(WITH_NOTES);
  await expect(Excel.run(async (context) => void context.workbook.notes.add(address, "x"))).rejects.toThrow(
    failure("InvalidArgument"),
  );
});

test("a note that is not there is not found; a protected worksheet takes none", async () => {
  const { Excel } = startHost(WITH_NOTES);
  await Excel.run(async (context) => {
    const { notes, worksheets } = context.workbook;
    notes.getItem("Sheet1!A1").load("content");
    await expect(context.sync()).rejects.toThrow(failure("ItemNotFound"));
    worksheets.getItem("Sheet1").protection.protect();
    notes.add("Sheet1!A1", "x");
    await expect(context.sync()).rejects.toThrow(failure("AccessDenied"));
  });
});

test("notes go with their worksheet; a copy has notes of its own, and no comments", async () => {
  const { Excel } = startHost(WITH_NOTES);
  await Excel.run(async (context) => {
    const { notes, comments, worksheets } = context.workbook;
    const sheet = worksheets.add("Data");
    const original = notes.add("Data!A1", "value of May");
    comments.add("Data!A2", "discuss");
    sheet.copy("End");
    original.content = "value of June";
    const copied = notes.getItem("'Data (2)'!A1").load("content");
    const before = [notes.getCount(), comments.getCount()];
    await context.sync();
    expect([copied.content, ...before.map(({ value }) => value)]).toEqual(["value of May", 2, 1]);
    sheet.delete();
    const after = [notes.getCount(), comments.getCount()];
    await context.sync();
    expect(after.map(({ value }) => value)).toEqual([1, 0]);
  });
});

test("what was not loaded cannot be read, and what Excel does not have throws", async () => {
  const { Excel } = startHost(WITH_NOTES);
  await Excel.run(async (context) => {
    const note = context.workbook.notes.add("Sheet1!A1", "x");
    await context.sync();
    expect(() => note.content).toThrow(failure("PropertyNotLoaded"));
    expect(() => (note as unknown as { text: string }).text).toThrow(/Note\.text is not implemented in the playground/);
    expect(() => context.workbook.comments.items).toThrow(failure("PropertyNotLoaded"));
  });
});

test("an Excel before ExcelApi 1.18 has comments, but no notes", async () => {
  const { Excel } = startHost({ excelApi: "1.17" });
  await Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "why so low?");
    context.workbook.notes.add("Sheet1!A2", "x");
    await expect(context.sync()).rejects.toThrow(failure("ApiNotFound"));
    const count = context.workbook.comments.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});
