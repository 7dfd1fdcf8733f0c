import type { CellOutcome, PortableReport, SheetChoice } from "../../../src/excel/sharing/outcome";
import { bySheet } from "../../../src/taskpane/cell-lines";
import { alsoRead, defaultSheets } from "../../../src/taskpane/share-tab/default-sheets";
import { mismatches, outcomeGroups, portableGroups } from "../../../src/taskpane/share-tab/report";
import { planReport } from "../../../src/taskpane/share-tab/report-sheet";
import { share as en } from "../../../src/taskpane/text/en/share";
import { share as nl } from "../../../src/taskpane/text/nl/share";

const words = en;
const cell = (change: Partial<CellOutcome>): CellOutcome => ({
  sheet: "Copy",
  address: "B2",
  functions: ["NPS"],
  outcome: "formula",
  before: { formula: "=CS.NPS(A:A)", value: 20 },
  after: { formula: "=1+19", value: 20 },
  ...change,
});
const whole: PortableReport = {
  sheets: ["Copy"],
  differences: [{ sheet: "Copy", address: "C9", before: 3, after: "" }],
  outside: ["Data"],
  stillLinked: [{ sheet: "Copy", kind: "chart", name: "NPS by month" }],
  cells: [
    cell({}),
    cell({
      address: "D2",
      area: "D2:F9",
      functions: ["MRR.WATERFALL"],
      outcome: "value",
      reason: "no-native-form",
      detail: "MRR.WATERFALL",
      after: { value: 1 },
    }),
    cell({
      address: "E2",
      functions: ["NPS", "CHURN.TABLE"],
      outcome: "value",
      reason: "no-native-form",
      detail: "CHURN.TABLE",
      after: { value: 1 },
    }),
    cell({ address: "F2", outcome: "value", reason: "differs", detail: "19", after: { value: 20 } }),
    cell({ address: "G2", functions: ["CS.NSP"], outcome: "left", reason: "unknown-function", detail: "CS.NSP" }),
  ],
};

describe("the report of a portable copy", () => {
  const groups = portableGroups(whole, words);

  it("names mismatches first, then tables that no longer follow, and every cell once", () => {
    expect(
      groups.map(({ title, isPressing, rows }) => [
        title,
        isPressing,
        rows.map(({ address, what, why }) => [address, what, why].filter(Boolean).join(" | ")),
      ]),
    ).toEqual([
      [words.report.changed, true, ["C9 | was 3, shows nothing"]],
      [words.report.differs, true, ["F2 | CS.NPS | Excel's own formula gave 19, so the figure was kept as a value"]],
      [words.report.lostTables, true, ["D2:F9 | CS.MRR.WATERFALL | Excel has nothing of its own for this"]],
      [words.report.linked, true, [words.report.outside, "chart NPS by month"]],
      [
        words.report.lostCells,
        false,
        ["E2 | CS.NPS, CS.CHURN.TABLE | Excel has nothing of its own for CS.CHURN.TABLE"],
      ],
      [words.report.left, false, ["G2 | CS.NSP | this version of the add-in does not know CS.NSP"]],
      [words.report.native, false, ["B2 | CS.NPS"]],
    ]);
    expect(mismatches(whole)).toBe(2);
  });

  it("reads in Dutch too", () => {
    expect(
      portableGroups(whole, nl)
        .flatMap(({ rows }) => rows.map(({ why }) => why))
        .join(" "),
    ).not.toMatch(/Excel has|was kept/);
  });

  it("becomes a sheet under a free name, on which nothing is calculated", () => {
    const plan = planReport(
      groups,
      "Portable copy",
      "22 November 2026",
      { sheets: ["cs report"], names: [] },
      words.report,
    );
    const cells = plan.sheets[0].blocks.flatMap((block) => block.cells.flat());
    expect(plan.sheets[0].name).toBe("CS report 2");
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["D2:F9", "=CS.NPS(A:A)", "CS.MRR.WATERFALL", "was 3, shows nothing"]),
    );
  });
});

test("what was left alone comes first after a repair", () => {
  const groups = outcomeGroups(
    { protectedSheets: ["Locked"], cells: [cell({}), cell({ sheet: "Locked", outcome: "left", reason: "protected" })] },
    "repaired",
    words,
  );
  expect(groups.map(({ title, rows }) => [title, rows[0].sheet, rows[0].why])).toEqual([
    [words.report.left, "Locked", "its sheet is protected"],
    [words.report.repaired, "Copy", ""],
  ]);
});

test("thousands of lines are cut at the first so many, and counted whole by sheet", () => {
  const rows = Array.from({ length: 5000 }, (_, i) => ({
    sheet: i < 40 ? "A" : "B",
    address: `A${i + 1}`,
    what: "CS.NPS",
    became: "",
    why: "",
  }));
  expect(bySheet(rows, 60).map(({ sheet, count, rows: shown }) => [sheet, count, shown.length])).toEqual([
    ["A", 40, 40],
    ["B", 4960, 20],
  ]);
  expect(bySheet(rows, rows.length).map(({ rows: shown }) => shown.length)).toEqual([40, 4960]);
});

describe("the sheets to start with", () => {
  const sheet = (name: string, change: Partial<SheetChoice> = {}): SheetChoice => ({
    name,
    hidden: false,
    protected: false,
    csCells: 0,
    broken: 0,
    reads: [],
    isAid: false,
    ...change,
  });
  const sheets = [
    sheet("Notes"),
    sheet("Scores"),
    sheet("Own", { csCells: 2, reads: ["Scores", "Elsewhere"] }),
    sheet("Scorecard", { kpiSet: "1" }),
    sheet("KPI history", { kpiSet: "1", csCells: 24, reads: ["Ledger"] }),
    sheet("Ledger", { kpiSet: "1" }),
    sheet("Scorecard 2", { kpiSet: "2" }),
  ];

  it("are those with CS formulas, what they read, and the whole of their KPI set", () => {
    expect(defaultSheets(sheets)).toEqual(["Scores", "Own", "Scorecard", "KPI history", "Ledger"]);
  });

  it("tell what else is read once somebody unticks it, by way of one another too", () => {
    expect(alsoRead(sheets, ["Own", "KPI history"])).toEqual(["Scores", "Ledger"]);
    expect(alsoRead([sheet("A", { reads: ["B"] }), sheet("B", { reads: ["C"] }), sheet("C")], ["A"])).toEqual([
      "B",
      "C",
    ]);
    expect(alsoRead(sheets, [])).toEqual([]);
  });
});

describe("the words of the tab", () => {
  const leaves = (node: object, path = ""): [string, unknown][] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === "object" ? leaves(value, `${path}${key}.`) : [[path + key, value] as [string, unknown]],
    );

  it("are the same in both languages, and translated", () => {
    const dutch = new Map(leaves(nl));
    expect([...dutch.keys()].sort()).toEqual(
      leaves(en)
        .map(([path]) => path)
        .sort(),
    );
    expect(
      leaves(en).filter(
        ([path, said]) => typeof said === "string" && (said === "" || (said.endsWith(".") && dutch.get(path) === said)),
      ),
    ).toEqual([]);
  });

  it.each([
    ["en", en],
    ["nl", nl],
  ] as const)("count one and many apart in %s", (_, words) => {
    expect(words.copy.counts(1, 1, 1, 1)).not.toBe(words.copy.counts(2, 2, 2, 2));
    expect(words.copy.counts(3, 0, 0, 0).split(". ")).toHaveLength(1);
    expect(words.repair.done(1)).not.toMatch(/formulas|formules/);
  });
});
