import { functions } from "../../../src/functions/all";
import { diagnose } from "../../../src/functions/diagnose/diagnose";
import { readArgument } from "../../../src/taskpane/functions-tab/argument";
import { checkData, isCheckable, type DataCheck } from "../../../src/taskpane/functions-tab/check";
import { en } from "../../../src/taskpane/text/en";

const named = (id: string) => functions.find((metric) => metric.id === id)!;
const words = en.functions.check;

function check(id: string, cellsByAddress: Record<string, unknown[][]>, ...typed: string[]) {
  const metric = named(id);
  return checkData(
    metric,
    Object.values(metric.parameters).map((parameter, i) => readArgument(typed[i] ?? "", parameter)),
    { diagnose },
    ({ sheet = "Active", address }) => Promise.resolve({ sheet, cells: cellsByAddress[address] }),
    words,
  );
}

const lines = (found: unknown) =>
  (found as DataCheck).groups.map(({ title, rows }) => [
    title,
    rows.map(({ sheet, address, what, why }) => `${sheet}!${address} ${what}: ${why}`),
  ]);

test("every odd cell is listed at its address, what presses most first", async () => {
  const cells = [["Score"], [10], ["abc"], [11], [""], ["9"], ["#N/A"]];
  const found = await check("NPS", { "C3:C9": cells }, "'My data'!C3:C9");
  expect(found).toMatchObject({
    kind: "checked",
    isRefused: true,
    diagnosis: { rows: 6, used: 2, skipped: 1, refused: 3, converted: 1, found: 6 },
  });
  expect(lines(found)).toEqual([
    [
      words.refused,
      [
        "My data!C5 scores: expected a number, found 'abc'",
        "My data!C6 scores: 11 is off the scale 0-10",
        "My data!C9 scores: contains #N/A",
      ],
    ],
    [words.skipped, ["My data!C7 scores: scores is blank"]],
    [words.converted, ["My data!C8 scores: “9”: read as 9"]],
    [words.headings, ["My data!C3 scores: “Score”: heading"]],
  ]);
});

test("ranges on different sheets and rows each have their own address; a warning about a column leads to all of it", async () => {
  const found = await check(
    "MRR.LEDGER",
    {
      "A2:A3": [["a"], ["b"]],
      "$B$10:$B$11": [["2026-01-05"], [46030]],
      "C2:C3": [["never"], [46000]],
      "D2:D3": [["$1,200.00"], [50]],
    },
    "A2:A3",
    "Dates!$B$10:$B$11",
    "C2:C3",
    "D2:D3",
    "2026-03-31",
  );
  expect(lines(found)).toEqual([
    [words.refused, [expect.stringMatching(/^Active!A3 : end \S+ is before start \S+$/)]],
    [
      words.converted,
      [
        "Dates!B10 starts: “2026-01-05”: read as 2026-01-05",
        "Active!C2 ends: “never”: open",
        "Active!D2 amounts: “$1,200.00”: read as 1,200",
      ],
    ],
  ]);
  const guessed = await check("NPS", { "A1:A4": [[0], [1], [1], [0]] }, "A1:A4");
  expect(guessed).toMatchObject({ isRefused: false });
  expect(lines(guessed)).toEqual([
    [words.warnings, [expect.stringMatching(/^Active!A1:A4 scores: all scores are 0 or 1/)]],
  ]);
});

test("a range of several columns is read row by row", async () => {
  const found = await check(
    "NPS",
    {
      "B2:D3": [
        [9, 10, "x"],
        [3, 12, 8],
      ],
    },
    "B2:D3",
  );
  expect(lines(found)[0][1]).toEqual([
    "Active!D2 scores: expected a number, found 'x'",
    "Active!C3 scores: 12 is off the scale 0-10",
  ]);
});

test("thousands of converted cells do not hide the one that is refused", async () => {
  const cells: unknown[][] = Array.from({ length: 3000 }, () => ["9"]);
  cells[2500] = ["abc"];
  const found = (await check("NPS", { "A:A": cells }, "A:A")) as DataCheck;
  expect(found.diagnosis).toMatchObject({ refused: 1, converted: 2999, found: 3000 });
  expect(found.diagnosis.findings).toHaveLength(1000);
  expect(lines(found)[0]).toEqual([words.refused, ["Active!A2501 scores: expected a number, found 'abc'"]]);
});

test("clean cells give no groups", async () => {
  expect(await check("NPS", { "A1:A3": [[9], [10], [0]] }, "A1:A3")).toMatchObject({ groups: [], isRefused: false });
});

test("what is missing or no cells is said instead", async () => {
  expect(await check("NPS", {})).toEqual({ kind: "waiting", missing: ["scores"] });
  expect(await check("NPS", {}, "Survey[Score]")).toEqual({ kind: "expression", text: "Survey[Score]" });
});

test("functions of ranges can be checked, those of single values and the check itself not", () => {
  expect(["NPS", "MRR.LEDGER", "CHURN", "VERSION", "DIAGNOSE"].map((id) => isCheckable(named(id)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
