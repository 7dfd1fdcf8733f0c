import type { ExcelHost } from "../../../src/playground/host";
import { notesOf } from "../../../src/playground/host/notes-model";
import { protectSheet, startHost } from "./start-host";

/** Excel knows notes from ExcelApi 1.18 on. */
const WITH_NOTES = { excelApi: "1.18" };

/** How many notes and comments the workbook has. */
const counts = ({ state }: ExcelHost) =>
  ["note", "comment"].map((kind) => notesOf(state).filter((note) => note.kind === kind).length);

const failure = (code: string) => expect.objectContaining({ code });

test("notes are added, found by their cell, changed and deleted", async () => {
  const host = startHost(WITH_NOTES);
  await host.Excel.run(async (context) => {
    const { notes, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const first = notes.add("Sheet1!B2", "from the ledger");
    notes.add(sheet.getRange("C3"), "typed");
    first.content = "from the ledger of May";
    const found = notes.getItem("Sheet1!B2").load("content");
    const missing = notes.getItemOrNullObject("Sheet1!A1");
    await context.sync();
    expect([found.content, missing.isNullObject, ...counts(host)]).toEqual(["from the ledger of May", true, 2, 0]);
    found.delete();
    await context.sync();
    expect(notesOf(host.state).map(({ content }) => content)).toEqual(["typed"]);
  });
});

test("a cell holds one note or one comment", async () => {
  const host = startHost(WITH_NOTES);
  await host.Excel.run(async (context) => {
    const { notes, comments } = context.workbook;
    comments.add("Sheet1!A1", "why so low?");
    notes.add("Sheet1!A1", "a note");
    await expect(context.sync()).rejects.toThrow(failure("InvalidOperation"));
    comments.load("items/content");
    await context.sync();
    expect([comments.items[0].content, ...counts(host)]).toEqual(["why so low?", 0, 1]);
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
  const host = startHost(WITH_NOTES);
  await host.Excel.run(async (context) => {
    const { notes } = context.workbook;
    notes.getItem("Sheet1!A1").load("content");
    await expect(context.sync()).rejects.toThrow(failure("ItemNotFound"));
    protectSheet(host, "Sheet1");
    notes.add("Sheet1!A1", "x");
    await expect(context.sync()).rejects.toThrow(failure("AccessDenied"));
  });
});

test("notes go with their worksheet; a copy has notes of its own, and no comments", async () => {
  const host = startHost(WITH_NOTES);
  await host.Excel.run(async (context) => {
    const { notes, comments, worksheets } = context.workbook;
    const sheet = worksheets.add("Data");
    const original = notes.add("Data!A1", "value of May");
    comments.add("Data!A2", "discuss");
    sheet.copy("End");
    original.content = "value of June";
    const copied = notes.getItem("'Data (2)'!A1").load("content");
    await context.sync();
    expect([copied.content, ...counts(host)]).toEqual(["value of May", 2, 1]);
    sheet.delete();
    await context.sync();
    expect(counts(host)).toEqual([1, 0]);
  });
});

test("what was not loaded cannot be read, and what Excel does not have throws", async () => {
  const host = startHost(WITH_NOTES);
  await host.Excel.run(async (context) => {
    const note = context.workbook.notes.add("Sheet1!A1", "x");
    await context.sync();
    expect(() => note.content).toThrow(failure("PropertyNotLoaded"));
    expect(() => (note as unknown as { text: string }).text).toThrow(/Note\.text is not implemented in the playground/);
    expect(() => context.workbook.comments.items).toThrow(failure("PropertyNotLoaded"));
  });
});

test("an Excel before ExcelApi 1.18 has comments, but no notes", async () => {
  const host = startHost({ excelApi: "1.17" });
  await host.Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "why so low?");
    context.workbook.notes.add("Sheet1!A2", "x");
    await expect(context.sync()).rejects.toThrow(failure("ApiNotFound"));
    await context.sync();
    expect(counts(host)).toEqual([0, 1]);
  });
});
