import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { startHost } from "./start-host";

test("a copied worksheet has rules, validation and names of its own", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const cells = sheet.getRange("A1:A3");
    names.add("cs_Month", cells);
    sheet.names.add("Local", "=Sheet1!$B$1*2");
    names.add("Constant", "=0.95");
    for (const formula of ["=A1>1", "=A1>2"]) cells.conditionalFormats.add("Custom").custom.rule.formula = formula;
    cells.dataValidation.rule = { list: { source: "yes,no", inCellDropDown: true } };
    const copy = sheet.copy("End").load("name");
    await context.sync();

    const formats = copy.getRange("A2").conditionalFormats.load("items/type");
    const validation = copy.getRange("A2").dataValidation.load("rule");
    const local = copy.names.load("items/name,items/formula");
    const all = names.load("items/name,items/formula");
    await context.sync();
    expect(validation.rule).toEqual({ list: { source: "yes,no", inCellDropDown: true } });
    expect(local.items.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
      "cs_Month ='Sheet1 (2)'!$A$1:$A$3",
      "Local ='Sheet1 (2)'!$B$1*2",
    ]);
    expect(all.items.map(({ name }) => name)).toEqual(["Constant", "cs_Month"]);

    const rules = formats.items.map(({ custom }) => custom.rule.load("formula"));
    await context.sync();
    expect(rules.map(({ formula }) => formula)).toEqual(["=A1>2", "=A1>1"]);
    formats.items[0].custom.rule.formula = "=A1>3";
    const own = cells.conditionalFormats.load("items/type");
    await context.sync();
    const originals = own.items.map(({ custom }) => custom.rule.load("formula"));
    await context.sync();
    expect(originals.map(({ formula }) => formula)).toEqual(["=A1>2", "=A1>1"]);
  });
});

test("the copy's cells are its own, looks included", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    const copy = sheet.copy();
    sheet.getRange("A1").values = [["changed"]];
    sheet.getRange("A1").format.fill.color = "#000000";
    const [copied, original] = [copy.getRange("A1"), sheet.getRange("A1")].map((cell) =>
      cell.load("values,format/fill/color"),
    );
    await context.sync();
    expect([copied.values, copied.format.fill.color]).toEqual([[["first"]], "#FFEE00"]);
    expect([original.values, original.format.fill.color]).toEqual([[["changed"]], "#000000"]);
  });
});

test("another validation of the copy leaves the original's", async () => {
  const { Excel } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("A1:A3");
    cells.dataValidation.rule = { list: { source: "yes,no", inCellDropDown: true } };
    cells.dataValidation.errorAlert = { title: "No", message: "yes or no", showAlert: true, style: "Warning" };
    const copied = sheet.copy().getRange("A1").dataValidation;
    copied.load("type,errorAlert");
    await context.sync();
    expect([copied.type, copied.errorAlert.message]).toEqual(["List", "yes or no"]);
    copied.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    copied.load("type");
    cells.dataValidation.load("type");
    await context.sync();
    expect([copied.type, cells.dataValidation.type]).toEqual(["WholeNumber", "List"]);
  });
});

test("a deleted worksheet with validated cells is not checked again", async () => {
  const { Excel, state } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data").load("id");
    sheet.getRange("A1:A3").dataValidation.rule = { list: { source: "yes,no", inCellDropDown: true } };
    await context.sync();
    const validator = state.engine.injector.get(SheetsDataValidationValidatorService);
    const check = () =>
      validator.validatorRanges(state.engine.unitId, sheet.id, [
        { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 },
      ]);
    expect((await check()).length).toBeGreaterThan(0);
    sheet.delete();
    await context.sync();
    await expect(check()).resolves.toEqual([]);
  });
});
