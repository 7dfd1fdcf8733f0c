import { startHost } from "./start-host";

test("formulas follow a name that gets another meaning, also afterwards and where they are typed again", async () => {
  const host = startHost({ calculate: true });
  const { engine } = host.state;
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A6").values = [[1], [2], [3], [4], [5], [6]];
    context.workbook.names.add("Amounts", sheet.getRange("A1:A3"));
    sheet.getRange("C1:C2").formulas = [["=SUM(Amounts)"], ['=COUNT(AMOUNTS)&" Amounts"']];
    await context.sync();
  });
  await engine.calculated();
  expect(engine.values("C1:C2")).toEqual([[6], ["3 Amounts"]]);
  await host.Excel.run(async (context) => {
    context.workbook.names.getItem("Amounts").formula = "=Sheet1!$A$1:$A$6";
    await context.sync();
  });
  await engine.calculated();
  expect(engine.values("C1:C2")).toEqual([[21], ["6 Amounts"]]);
  engine.type("A5", 50);
  engine.type("C3", "=SUM(Amounts)");
  await engine.calculated();
  expect(engine.values("C1:C3")).toEqual([[66], ["6 Amounts"], [66]]);
});
