import { startHost } from "./start-host";

const failure = (code: string) => expect.objectContaining({ code });

async function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

test.each([["a name of more than thirty-one letters"], ["a/b"], ["[x]"], ["'x"], [""], ["History"]])(
  "a worksheet cannot be called %p",
  async (name) => {
    const { Excel } = startHost();
    await expect(Excel.run(async (context) => void context.workbook.worksheets.add(name))).rejects.toThrow(
      failure("InvalidArgument"),
    );
  },
);

test("two worksheets cannot have one name, in whatever case", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    context.workbook.worksheets.add();
    expect(await sheetNames(context)).toEqual(["Sheet1", "Data", "Sheet2"]);
    context.workbook.worksheets.add("DATA");
    await expect(context.sync()).rejects.toThrow(failure("ItemAlreadyExists"));
    sheet.name = "sheet1";
    await expect(context.sync()).rejects.toThrow(failure("ItemAlreadyExists"));
  });
});

test("worksheets are hidden, coloured, activated and deleted", async () => {
  const { Excel, state } = startHost();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem("Sheet1");
    const sheet = worksheets.add("Data");
    sheet.visibility = "VeryHidden";
    sheet.tabColor = "#FF8800";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt("A1:B3");
    sheet.load("visibility,tabColor,showGridlines");
    await context.sync();
    expect(sheet.toJSON()).toEqual({
      visibility: "VeryHidden",
      tabColor: "#FF8800",
      showGridlines: false,
    });
    expect(state.engine.findSheet("Data")!.getFreeze()).toMatchObject({ xSplit: 2, ySplit: 3 });
    sheet.activate();
    await expect(context.sync()).rejects.toThrow(failure("InvalidOperation"));
    first.visibility = "Hidden";
    await expect(context.sync()).rejects.toThrow(/must keep a visible worksheet/);
    sheet.visibility = "Visible";
    first.delete();
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Data");
    sheet.delete();
    await expect(context.sync()).rejects.toThrow(failure("InvalidOperation"));
    first.load("name");
    await expect(context.sync()).rejects.toThrow(failure("ItemNotFound"));
  });
});

test("a protected workbook keeps its worksheets, and says that it is protected", async () => {
  const { Excel, state } = startHost();
  await Excel.run(async (context) => {
    state.protection.protected = true;
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    context.workbook.worksheets.add("More");
    await expect(context.sync()).rejects.toThrow(failure("AccessDenied"));
    state.protection.protected = false;
    context.workbook.worksheets.add("More");
    expect(await sheetNames(context)).toEqual(["Sheet1", "More"]);
  });
});

test("renaming a worksheet renames it in formulas and names", async () => {
  const { Excel } = startHost({ calculate: true });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const data = context.workbook.worksheets.add("tmp_1");
    data.getRange("A1:A2").values = [[2], [5]];
    context.workbook.names.add("cs_Data", data.getRange("A1:A2"));
    sheet.getRange("A1:A3").formulas = [["=SUM(tmp_1!A1:A2)"], ['="tmp_1!"&SUM(cs_Data)'], ["=SUM('tmp_1'!A2)"]];
    await context.sync();
    data.name = "My data";
    const range = sheet.getRange("A1:A3").load("formulas,values");
    const name = context.workbook.names.getItem("CS_DATA").load("formula");
    await context.sync();
    expect(range.formulas).toEqual([["=SUM('My data'!A1:A2)"], ['="tmp_1!"&SUM(cs_Data)'], ["=SUM('My data'!A2)"]]);
    expect(range.values).toEqual([[7], ["tmp_1!7"], [5]]);
    expect(name.formula).toBe("='My data'!$A$1:$A$2");
  });
});

test("names follow Excel's rules and belong to the workbook or a worksheet", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    names.add("rate", "=0.25");
    sheet.names.add("rate", sheet.getRange("B2"), "of this sheet");
    const constant = names.getItem("rate").load("formula");
    const own = sheet.names.getItem("rate").load("formula");
    const viaAddress = sheet.getRange("rate").load("address");
    const none = names.getItem("rate").getRangeOrNullObject();
    await context.sync();
    expect([constant.formula, own.formula]).toEqual(["=0.25", "=Sheet1!$B$2"]);
    expect([viaAddress.address, none.isNullObject]).toEqual(["Sheet1!B2", true]);
    for (const name of ["1st", "two words", "A1", "R1C1", "x-y"]) {
      names.add(name, "=1");
      await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
    }
    names.add("RATE", "=1");
    await expect(context.sync()).rejects.toThrow(failure("ItemAlreadyExists"));
    names.getItem("rate").delete();
    await context.sync();
    names.getItem("rate");
    await expect(context.sync()).rejects.toThrow(failure("ItemNotFound"));
  });
});

test("stamps of worksheets are kept", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
    customProperties.add("cs_template", "kpi-1");
    const stamp = customProperties.getItemOrNullObject("CS_TEMPLATE").load("value");
    const missing = customProperties.getItemOrNullObject("other");
    await context.sync();
    expect([stamp.value, missing.isNullObject]).toEqual(["kpi-1", true]);
  });
});

test("the selection is what was selected last; screen updates may be suspended", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
  });
});
