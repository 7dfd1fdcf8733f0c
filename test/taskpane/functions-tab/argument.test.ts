import { readArgument, sheetPrefix } from "../../../src/taskpane/functions-tab/argument";
import { choice, column, date, number } from "../../../src/metrics/parameters";

const numeric = number("a number");
const range = column("number", "a column");
const word = choice("a word", ["error", "skip"]);
const day = date("a day");

test.each(["", "  ", "="])("%j is no argument", (typed) => {
  expect(readArgument(typed, numeric)).toEqual({ kind: "omitted" });
});

test.each([
  ["12", 12, "12"],
  ["-0.5", -0.5, "-0.5"],
  ["0,95", 0.95, "0.95"],
  ["95%", 0.95, "95%"],
  ["1e3", 1000, "1e3"],
])("%s is the number %d", (typed, value, text) => {
  expect(readArgument(typed, numeric)).toEqual({ kind: "literal", value, text });
});

test.each([
  ["a2:a500", undefined, "A2:A500", "A2:A500"],
  ["$A$2", undefined, "$A$2", "$A$2"],
  ["A:A", undefined, "A:A", "A:A"],
  ["3:4", undefined, "3:4", "3:4"],
  ["=B2", undefined, "B2", "B2"],
  ["Survey!B2:B9", "Survey", "B2:B9", "Survey!B2:B9"],
  ["'My data'!B2", "My data", "B2", "'My data'!B2"],
  ["'It''s'!B2", "It's", "B2", "'It''s'!B2"],
  ["Blad1!B2", "Blad1", "B2", "'Blad1'!B2"],
])("%s is a reference", (typed, sheet, address, text) => {
  expect(readArgument(typed, range)).toEqual({ kind: "reference", sheet, address, text });
});

test("words get their quotes where the parameter takes words", () => {
  expect(readArgument("skip", word)).toEqual({ kind: "literal", value: "skip", text: '"skip"' });
  expect(readArgument('"a ""b"""', word)).toEqual({ kind: "literal", value: 'a "b"', text: '"a ""b"""' });
  expect(readArgument("2026-01-31", day)).toEqual({ kind: "literal", value: "2026-01-31", text: '"2026-01-31"' });
});

test("truth values are spelt as Excel spells them", () => {
  expect(readArgument("true", word)).toEqual({ kind: "literal", value: true, text: "TRUE" });
});

test.each(["Sales[Amount]", "SUM(A1:A3)", "my_range", "A0", "Sheet1!"])("%s stays an expression", (typed) => {
  expect(readArgument(typed, range)).toEqual({ kind: "expression", text: typed });
});

test("sheets whose names could be read as something else are quoted", () => {
  expect(["Survey", "A1", "RC", "2026", "My data", "It's"].map(sheetPrefix)).toEqual([
    "Survey!",
    "'A1'!",
    "'RC'!",
    "'2026'!",
    "'My data'!",
    "'It''s'!",
  ]);
});
