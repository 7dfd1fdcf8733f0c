import { labels, row, value } from "../../../src/metrics/card";
import { figure, measureAt } from "../../../src/taskpane/functions-tab/figures";

test.each([
  [0.26537, "fraction", "en-US", "26.5%"],
  [0.26537, "fraction", "nl-NL", "26,5%"],
  [1234.5, "money", "en-US", "1,234.50"],
  [33.3333, "points", "en-US", "33.3"],
  [46023, "date", "nl-NL", "1-1-2026"],
  [2357, "count", "en-US", "2,357"],
  ["", "fraction", "en-US", ""],
  [true, "flag", "en-US", "TRUE"],
] as const)("%p as %s in %s is %s", (cell, measure, locale, shown) => {
  expect(figure(cell, measure, locale)).toBe(shown);
});

test("a row's cells have their columns' measures, labelled rows their line's", () => {
  expect(measureAt(value("points"), 0, 0)).toBe("points");
  expect(measureAt(row(["NPS", "points"], ["n", "count"]), 0, 1)).toBe("count");
  expect(measureAt(labels(["NPS before", "points"], ["z", "number"]), 1, 1)).toBe("number");
  expect(measureAt(labels(["NPS before", "points"], ["z", "number"]), 1, 0)).toBe("text");
});
