import fc from "fast-check";
import { parseCell, parseReference, quoted, splitSheet } from "../../src/formulas";
import { address, reference } from "../../src/template/a1";

const area = fc.record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 40_000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});
const sheet = fc.oneof(
  fc.constantFrom("Data", "It's a report", "a!b", "Jan '25", "'", "KPI (2)"),
  fc.string({ minLength: 1 }),
);

test("a reference that is written is read back, with the quotes that any sheet's name needs", () => {
  fc.assert(
    fc.property(sheet, area, (name, place) => {
      expect(parseReference(`${quoted(name)}!${address(place)}`)).toEqual({ sheet: name, ...place });
      expect(parseReference(reference({ sheet: name, ...place }))).toEqual({ sheet: name, ...place });
      expect(splitSheet(`${quoted(name)}!${address(place)}`)).toEqual({ sheet: name, rest: address(place) });
    }),
  );
});

test.each([
  ["A1", 0, 0],
  ["$B$5", 4, 1],
  ["xfd1048576", 1_048_575, 16_383],
])("%s is row %i and column %i", (text, row, column) => expect(parseCell(text)).toEqual({ row, column }));

test.each(["", "A", "5", "A1:B2", "#REF!", "Data!A1", "ABCD1"])("%j is no cell", (text) =>
  expect(() => parseCell(text)).toThrow(RangeError),
);

test("a reference without a sheet names none", () => {
  expect(splitSheet("B2:C3")).toEqual({ sheet: "", rest: "B2:C3" });
});
