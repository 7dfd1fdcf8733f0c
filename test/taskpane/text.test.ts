import { ExcelError, type ErrorDetails, type ExcelErrorKind } from "../../src/excel/excel-error";
import { allGroups } from "../../src/functions/all";
import { textFor } from "../../src/taskpane/text";
import { en } from "../../src/taskpane/text/en";
import { nl } from "../../src/taskpane/text/nl";

type Leaves = Map<string, unknown>;

function leaves(node: object, path = "", found: Leaves = new Map()): Leaves {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "object") leaves(value, `${path}${key}.`, found);
    else found.set(path + key, value);
  }
  return found;
}

test("follows the display language, English where it has no other", () => {
  expect(textFor("nl-BE")).toBe(nl);
  expect(textFor("nl")).toBe(nl);
  expect(textFor("nlx")).toBe(en);
  expect(textFor("fr-FR")).toBe(en);
});

test("says the same things in both languages", () => {
  expect([...leaves(nl).keys()].sort()).toEqual([...leaves(en).keys()].sort());
});

test.each([
  ["en", en],
  ["nl", nl],
] as const)("says something everywhere in %s", (_, text) => {
  const empty = [...leaves(text)].filter(([, value]) => value === "").map(([path]) => path);
  expect(empty).toEqual([]);
});

test("is translated: whole sentences differ", () => {
  const same = [...leaves(en)].filter(
    ([path, value]) => typeof value === "string" && value.endsWith(".") && leaves(nl).get(path) === value,
  );
  expect(same).toEqual([]);
});

test("names every group of functions", () => {
  expect(Object.keys(en.groups).sort()).toEqual(allGroups.map(({ folder }) => folder).sort());
});

test.each([
  ["en", en],
  ["nl", nl],
] as const)("counts one and many apart in %s", (_, text) => {
  expect(text.functions.found(1)).not.toMatch(/s$/);
  expect(text.functions.found(2)).toMatch(/s$/);
  expect(text.template.sheetHolds(0, 0)).toBe("");
  expect(text.template.sheetHolds(1, 2)).toMatch(/^1 .+, 2 .+$/);
});

describe("what Excel refused", () => {
  const sentenceFor = (kind: ExcelErrorKind, details: ErrorDetails = {}): string =>
    nl.problem(new ExcelError(kind, "", { details }));

  test("is in English what the problem says", () => {
    expect(en.problem(new ExcelError("busy", "Busy."))).toBe("Busy.");
  });

  test("names in Dutch the cell, the sheets and what Excel said", () => {
    expect(sentenceFor("occupied", { place: "Blad1!A1" })).toBe(
      "Blad1!A1 is niet leeg. Kies lege cellen of maak ze eerst leeg. Er is niets veranderd.",
    );
    expect(sentenceFor("occupied", { place: "Blad1!B2", count: 15 })).toContain("15 cellen in, en Blad1!B2");
    expect(sentenceFor("noRoom", { count: 4 })).toContain("nog 4 regels");
    expect(sentenceFor("failed", { excelMessage: "a fault" })).toBe("Excel meldde: a fault. Er is niets veranderd.");
    expect(sentenceFor("leftovers", { place: "Start, Doelen", isUnchanged: false })).toMatch(/bladen Start, Doelen\.$/);
  });

  test.each<ExcelErrorKind>([
    "busy",
    "unsupported",
    "protected",
    "editing",
    "selection",
    "taken",
    "tooLarge",
    "overloaded",
  ])("has a Dutch sentence for %s", (kind) => {
    expect(sentenceFor(kind)).toMatch(/^[A-Z].{20,}\. Er is niets veranderd\.$/);
  });
});
