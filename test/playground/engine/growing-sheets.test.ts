import { createHeadlessWorkbook } from "../../../src/playground/engine";

type Workbook = ReturnType<typeof createHeadlessWorkbook>;

let workbook: Workbook;

beforeEach(() => {
  workbook = createHeadlessWorkbook({ sheets: ["Small", "Other"], rowCount: 20, columnCount: 5 });
});
afterEach(() => workbook.dispose());

const size = (name: string) => {
  const sheet = workbook.findSheet(name)!;
  return [sheet.getRowCount(), sheet.getColumnCount()];
};

test("a spill over the lower edge makes the sheet longer, and all of it can be read and summed", async () => {
  workbook.type("Small!B1", "=SEQUENCE(3000)");
  workbook.type("Small!A1", "=SUM(B:B)");
  await workbook.calculated();
  expect(workbook.values("Small!B3000")).toEqual([[3000]]);
  expect(workbook.values("Small!A1")).toEqual([[(3000 * 3001) / 2]]);
  expect(size("Other")).toEqual([20, 5]);
});

test("a spill over the right edge makes the sheet wider", async () => {
  workbook.type("Other!A1", "=SEQUENCE(2,100)");
  await workbook.calculated();
  expect(workbook.values("Other!CV1:CV2")).toEqual([[100], [200]]);
  expect(size("Other")[1]).toBeGreaterThanOrEqual(100);
  expect(size("Small")).toEqual([20, 5]);
});

test("a spill stays #SPILL! where something is in its way or Excel's own sheet ends", async () => {
  workbook.type("Small!A3000", "in the way");
  workbook.type("Small!A1", "=SEQUENCE(3000)");
  workbook.type("Small!C2", "=SEQUENCE(1,16383)");
  await workbook.calculated();
  expect(workbook.values("Small!A1:C2")).toEqual([
    ["#SPILL!", null, null],
    [null, null, "#SPILL!"],
  ]);
});

test("what is written beyond the edge is there, up to Excel's last cell", async () => {
  workbook.type("Small!Z5000", 7);
  workbook.type("Small!A1", "=Z5000*6");
  workbook.type("Other!XFD1", "last column");
  workbook.type("Other!A1048576", "last row");
  await workbook.calculated();
  expect(workbook.values("Small!A1")).toEqual([[42]]);
  expect(workbook.values("Other!XFD1")).toEqual([["last column"]]);
  expect(workbook.values("Other!A1048576")).toEqual([["last row"]]);
  expect(size("Other")).toEqual([1_048_576, 16_384]);
});

test("beyond the edge all is blank, and reading there makes no sheet larger", () => {
  expect(workbook.values("Small!Y999:Z1000")).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(size("Small")).toEqual([20, 5]);
});
