import { text } from "../../../src/metrics/parameters";
import { readArgument } from "../../../src/taskpane/functions-tab/argument";
import { formulaText, rangeAround, splitAddress } from "../../../src/taskpane/functions-tab/formula";

const args = (...typed: string[]) => typed.map((one) => readArgument(one, text("a text")));

test("omitted arguments keep their place, and vanish at the end", () => {
  expect(formulaText("CS.NPS", args("A2:A9", "", "1"))).toBe("=CS.NPS(A2:A9,,1)");
  expect(formulaText("CS.NPS", args("A2:A9", "", ""))).toBe("=CS.NPS(A2:A9)");
  expect(formulaText("CS.VERSION", [])).toBe("=CS.VERSION()");
});

test("a reference to the formula's own sheet loses the sheet", () => {
  expect(formulaText("CS.NPS", args("Survey!A2:A9"), "Survey")).toBe("=CS.NPS(A2:A9)");
  expect(formulaText("CS.NPS", args("Survey!A2:A9"), "Report")).toBe("=CS.NPS(Survey!A2:A9)");
});

test.each([
  ["A5", ["A2:A9"], "A2:A9"],
  ["B5", ["A2:A9"], undefined],
  ["A1048576", ["A:A"], "A:A"],
  ["XFD4", ["3:4"], "3:4"],
  ["C5", ["B9:D2"], "B9:D2"],
  ["A5", ["Other!A2:A9"], undefined],
  ["AA5", ["$AA$5"], "$AA$5"],
])("a formula in %s that reads %j", (address, ranges, around) => {
  expect(rangeAround({ sheet: "Survey", address }, args(...ranges))).toBe(around);
});

test("an address comes apart into sheet and cells", () => {
  expect(splitAddress("'It''s'!$A$2:$B$9")).toEqual({ sheet: "It's", address: "A2:B9" });
  expect(splitAddress("Survey!C4")).toEqual({ sheet: "Survey", address: "C4" });
});
