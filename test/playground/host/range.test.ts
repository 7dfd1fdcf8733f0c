import { protectSheet, shownAt, startHost } from "./start-host";

const failure = (code: string) => expect.objectContaining({ code });

async function onSheet<T>(
  host: ReturnType<typeof startHost>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

test("values are read as typed; a null leaves, an empty text empties", async () => {
  const host = startHost();
  await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.values = [["45%", "'007", "2026-01-31", true]];
    await context.sync();
    expect(range.values).toEqual([["45%", "'007", "2026-01-31", true]]);
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([[0.45, "007", 46053, true]]);
    expect(shownAt(host, "Sheet1!A1:D1")).toEqual([["45%", "007", "1/31/2026", "TRUE"]]);
    expect(range.numberFormat).toEqual([["0%", "General", "m/d/yyyy", "General"]]);
    range.values = [[null, "", 7, "x"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[0.45, "", 7, "x"]]);
  });
});

test("in a cell formatted as text, everything stays text", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["=1+1", "1-2", "-5"]];
    range.load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([["=1+1", "1-2", "-5"]]);
    expect(range.values).toEqual([["=1+1", "1-2", "-5"]]);
    sheet.getRange("A1").formulas = [["=SUM(1,2)"]];
    range.load("values");
    await context.sync();
    expect(range.values[0][0]).toBe("=SUM(1,2)");
  });
});

test("shapes must match; one value fills all cells", async () => {
  const host = startHost();
  await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [[1, 2]];
    await expect(context.sync()).rejects.toThrow(/takes 2×2, found 1×2/);
    range.numberFormat = "0.0" as never;
    range.values = 3 as never;
    await context.sync();
    expect(shownAt(host, "Sheet1!A1:B2")).toEqual([
      ["3.0", "3.0"],
      ["3.0", "3.0"],
    ]);
  });
});

test("what is no formula or no cell value is refused", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=SUM(A2:A3"]];
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
    sheet.getRange("A1").values = [[NaN]];
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
    sheet.getRange("A1").values = [[{}]];
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
    sheet.getRange("nonsense!!");
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
  });
});

test("a sync awaits the calculation that its reads need", async () => {
  await onSheet(startHost({ calculate: true }), async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A3)/7"]];
    const spill = sheet.getRange("C1");
    spill.formulas = [["=SEQUENCE(3)*A1:A3"]];
    const range = sheet.getRange("A1:C3").load("values,formulas");
    const area = spill.getSpillingToRangeOrNullObject().load("address");
    const parent = sheet.getRange("C2").getSpillParentOrNullObject().load("address");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    await context.sync();
    expect(range.values).toEqual([
      [1, 6 / 7, 1],
      [2, "", 4],
      [3, "", 9],
    ]);
    expect(range.formulas[0].slice(1)).toEqual(["=SUM(A1:A3)/7", "=SEQUENCE(3)*A1:A3"]);
    expect([area.address, parent.address, none.isNullObject]).toEqual(["Sheet1!C1:C3", "Sheet1!C1", true]);
  });
});

test("ranges lead to ranges", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    const block = sheet.getRange("B2:D5");
    const ranges = [
      block.getCell(0, 1),
      block.getResizedRange(1, -1),
      block.getAbsoluteResizedRange(1, 1),
      block.getOffsetRange(1, 2),
      block.getColumn(0),
      block.getLastRow(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(9, 0),
    ].map((range) => range.load("address"));
    await context.sync();
    expect(ranges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "C2",
      "B2:C6",
      "B2",
      "D3:F6",
      "B2:B5",
      "B5:D5",
      "A1:C2",
      "A10",
    ]);
    sheet.getRange("A1").getOffsetRange(-1, 0);
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
  });
});

test("the used range counts values and, unless told otherwise, formats", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D9").format.fill.color = "yellow";
    const used = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([used.address, values.address]).toEqual(["Sheet1!B2:D9", "Sheet1!B2"]);
  });
});

test("formats are kept, and null where cells differ", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.size = 14;
    format.font.color = "#112233";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Double";
    format.borders.getItem("EdgeBottom").color = "#FF0000";
    sheet.getRange("A1").format.font.bold = true;
    format.load("wrapText,horizontalAlignment,verticalAlignment,columnWidth,rowHeight");
    format.font.load("size,color,bold");
    const bottom = format.borders.getItem("EdgeBottom").load("style,color");
    const top = format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect(format.toJSON()).toEqual({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      columnWidth: 90,
      rowHeight: 30,
    });
    expect(format.font.toJSON()).toEqual({ size: 14, color: "#112233", bold: null });
    expect([bottom.style, bottom.color, top.style]).toEqual(["Double", "#FF0000", "None"]);
    format.fill.color = "no colour";
    await expect(context.sync()).rejects.toThrow(failure("InvalidArgument"));
  });
});

test("whole columns take a format without a cell each", async () => {
  const host = startHost();
  await onSheet(host, async (sheet, context) => {
    sheet.getRange("C:C").numberFormat = [["0.0%"]] as never;
    await expect(context.sync()).rejects.toThrow(/1048576×1/);
    sheet.getRange("C:C").numberFormat = "0.0%" as never;
    const later = sheet.getRange("C150");
    later.values = [[0.25]];
    await context.sync();
    expect(shownAt(host, "Sheet1!C150")).toEqual([["25.0%"]]);
  });
});

test("clear takes contents, formats or both; copyFrom moves references", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    sheet.getRange("A2").copyFrom("A1:B1");
    sheet.getRange("A3").copyFrom("A1:B1", "Values");
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("A1").clear("Contents");
    const range = sheet.getRange("A1:B3").load("formulas");
    const { fill } = sheet.getRange("A1").format;
    fill.load("color");
    await context.sync();
    expect(range.formulas).toEqual([
      ["", "=A1*2"],
      [2, "=A2*2"],
      [2, ""],
    ]);
    expect(fill.color).toBe("#00FF00");
    sheet.getRange("A1").clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

test("cells beyond the grid can be written and read", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    const far = sheet.getRange("AZ5000");
    const empty = sheet.getRange("XFD1048576").load("values");
    far.values = [["far"]];
    await context.sync();
    far.load("values");
    await context.sync();
    expect([far.values, empty.values]).toEqual([[["far"]], [[""]]]);
  });
});

test("a protected worksheet refuses changes, and says that it is protected", async () => {
  const host = startHost();
  await onSheet(host, async (sheet, context) => {
    protectSheet(host, "Sheet1");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toThrow(failure("AccessDenied"));
    protectSheet(host, "Sheet1", false);
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
});

test("validation rules and conditional formats are kept", async () => {
  await onSheet(startHost(), async (sheet, context) => {
    const range = sheet.getRange("A1:A9");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    range.dataValidation.errorAlert = { message: "yes or no", showAlert: true, style: "Stop", title: "Answer" };
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$B1="Green"';
    custom.custom.format.font.color = "#00AA00";
    const cell = range.conditionalFormats.add("CellValue");
    cell.cellValue.rule = { formula1: '="x"', operator: "EqualTo" };
    range.dataValidation.load("rule,errorAlert,type");
    range.conditionalFormats.load("items/type");
    custom.custom.rule.load("formula");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    expect(range.dataValidation.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { source: "yes,no" } },
      errorAlert: { title: "Answer" },
    });
    range.conditionalFormats.add("DataBar");
    await expect(context.sync()).rejects.toThrow(/conditional format DataBar is not implemented in the playground/);
  });
});
