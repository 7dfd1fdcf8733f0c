import fc from "fast-check";
import { address as addressOf } from "../../../src/template/a1";
import { boxOf, placeOfRow, type Source } from "../../../src/taskpane/functions-tab/area";

const source = (address: string, rows: number, columns: number, isBlock = false): Source => ({
  sheet: "My data",
  address,
  rows,
  columns,
  isBlock,
});
const cellOf = (...args: Parameters<typeof placeOfRow>): string | undefined => placeOfRow(...args)?.address;

test.each([
  ["a column that begins below the heading", source("B2:B9", 8, 1), 1, "B2"],
  ["its last row", source("$B$2:$B$9", 8, 1), 8, "B9"],
  ["a range typed from its end", source("B9:B2", 8, 1), 3, "B4"],
  ["a whole column", source("C:C", 40, 1), 17, "C17"],
  ["a row of cells", source("B3:E3", 1, 4), 3, "D3"],
  ["a whole row", source("3:3", 1, 30), 28, "AB3"],
  ["several columns, read row by row", source("Y5:AB9", 5, 4), 7, "AA6"],
  ["the end of a line of several columns", source("A1:C3", 3, 3), 6, "C2"],
  ["a block, whose line is the row", source("A5:C9", 5, 3, true), 2, "A6:C6"],
  ["a block of one column", source("A5:A9", 5, 1, true), 2, "A6"],
  ["a single cell", source("D7", 1, 1), 1, "D7"],
])("%s", (_, from, row, address) => {
  expect(placeOfRow(from, row)).toEqual({ sheet: "My data", address });
});

test.each([
  ["0, which is no row", source("A1:A3", 3, 1), 0],
  ["below the last", source("A1:A3", 3, 1), 4],
  ["below the last of several columns", source("A1:B3", 3, 2), 7],
  ["below the last line of a block", source("A1:B3", 3, 2, true), 4],
])("row %s has no cell", (_, from, row) => {
  expect(cellOf(from, row)).toBeUndefined();
});

test("every cell of a range is the cell of one row, in the order of reading", () => {
  const sizes = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 0, max: 800 }),
      sizes,
      sizes,
      (top, left, rows, columns) => {
        const range = addressOf({ row: top, column: left, rows, columns });
        const cells = Array.from({ length: rows * columns }, (_, i) => cellOf(source(range, rows, columns), i + 1));
        expect(cells).toEqual(
          Array.from({ length: rows * columns }, (_, i) =>
            addressOf({ row: top + Math.floor(i / columns), column: left + (i % columns), rows: 1, columns: 1 }),
          ),
        );
      },
    ),
  );
});

test("an address is a box, open where it names whole columns or rows", () => {
  expect(boxOf("$C$9:B2")).toEqual({ top: 2, left: 2, bottom: 9, right: 3 });
  expect(boxOf("AA:AB")).toEqual({ top: 1, left: 27, bottom: Infinity, right: 28 });
  expect(boxOf("3:4")).toEqual({ top: 3, left: 1, bottom: 4, right: Infinity });
});
