import { startHost } from "./start-host";

const failure = (code: string) => expect.objectContaining({ code });
const LIST: Excel.DataValidationRule = { list: { source: "yes,no", inCellDropDown: true } };

test("cells with data validation are found within the range asked, an area a rule", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").dataValidation.rule = LIST;
    sheet.getRange("C2").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    const all = sheet.getRange("A1:D9").getSpecialCellsOrNullObject("DataValidations").load("address");
    const part = sheet.getRange("A4:D9").getSpecialCellsOrNullObject("DataValidations").load("address");
    await context.sync();
    expect(all.address).toBe("Sheet1!A1:A5,Sheet1!C2");
    expect(part.address).toBe("Sheet1!A4:A5");
  });
});

test("no such cells: a null object", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    const none = range.getSpecialCellsOrNullObject("DataValidations");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("other kinds are refused, unloaded reads and wrong members throw", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.getSpecialCellsOrNullObject("Constants").load("address");
    await expect(context.sync()).rejects.toThrow(/special cells 'Constants' are not implemented in the playground/);
    range.dataValidation.rule = LIST;
    const found = range.getSpecialCellsOrNullObject("DataValidations");
    await context.sync();
    expect(() => found.address).toThrow(failure("PropertyNotLoaded"));
    expect(() => found.format).toThrow(/RangeAreas\.format is not implemented in the playground/);
  });
});
