import { areaAddress, columnIndex, columnLetters, parseArea, quotedSheetName } from "../../../src/playground/engine";

test.each([
  ["A1", { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  ["$B$2:C4", { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
  ["C4:B2", { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
  ["A:B", { row: 0, column: 0, rowCount: 1_048_576, columnCount: 2 }],
  ["2:4", { row: 1, column: 0, rowCount: 3, columnCount: 16_384 }],
  ["'It''s a sheet'!D5", { sheet: "It's a sheet", row: 4, column: 3, rowCount: 1, columnCount: 1 }],
  ["Data!A1", { sheet: "Data", row: 0, column: 0, rowCount: 1, columnCount: 1 }],
])("%s is an area", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Table1[Score]", "cs_AsOf"])(
  "%p is none",
  (address) => {
    expect(parseArea(address)).toBeUndefined();
  },
);

test.each(["A1", "B2:C4", "A:B", "2:4"])("%s is written back", (address) => {
  expect(areaAddress(parseArea(address)!)).toBe(address);
});

test("letters and numbers of columns are inverse", () => {
  for (const column of [0, 25, 26, 701, 702, 16_383]) expect(columnIndex(columnLetters(column))).toBe(column);
});

test.each([
  ["Data", "Data"],
  ["KPI 2", "'KPI 2'"],
  ["Four P's", "'Four P''s'"],
  ["AB12", "'AB12'"],
])("%s is quoted as %s", (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});
