/** How a diagnosis goes on after a row that a function itself refuses. */
import { functions } from "../../src/functions/all";
import { diagnose } from "../../src/functions/diagnose/diagnose";

const named = (id: string) => functions.find((metric) => metric.id === id)!;
const refused = (id: string, ...args: unknown[]) =>
  diagnose(named(id), args)
    .findings.filter(({ happening }) => happening === "refused")
    .map(({ row, says }) => `${row} ${says}`);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const starts = [46030, 46060, 46090];
const ends = [46000, null, 46050];

test("every row that the function refuses is named once, in a column, a row, and in both", () => {
  const rows = [expect.stringMatching(/^1 refused: end/), expect.stringMatching(/^3 refused: end/)];
  const ids = ["a", "b", "c"];
  const amounts = [10, 20, 30];
  const asOf = [[46200]];
  expect(refused("MRR.LEDGER", column(...ids), column(...starts), column(...ends), column(...amounts), asOf)).toEqual(
    rows,
  );
  expect(refused("MRR.LEDGER", [ids], [starts], [ends], [amounts], asOf)).toEqual(rows);
  expect(refused("MRR.LEDGER", column(...ids), [starts], column(...ends), [amounts], 46200)).toEqual(rows);
});

test("a refused score of several columns is named once", () => {
  expect(
    refused("NPS", [
      [9, "x", 10],
      [12, 3, 8],
    ]),
  ).toEqual(["2 refused: expected a number, found 'x'", "4 refused: 12 is off the scale 0-10"]);
});

test("a date given as a block of one cell stays when row 1 is refused", () => {
  const asOf = [[46200]];
  const args = [column("a", "b"), column(46030, 46060), column(46000, null), column(10, 20)];
  expect(refused("MRR.LEDGER", ...args, asOf)).toEqual(refused("MRR.LEDGER", ...args, 46200));
  expect(refused("CHURN.LEDGER", ...args.slice(0, 3), [[46070]], [[46200]])).toHaveLength(1);
});

test("a cell that contradicts another is refused and not read, and counts as converted nowhere", () => {
  const { findings, converted } = diagnose(named("MRR"), [column("1.200,50", "1,200.50")]);
  expect(findings.map(({ row, happening }) => [row, happening])).toEqual([
    [1, "read"],
    [2, "refused"],
  ]);
  expect(converted).toBe(1);
  const days = diagnose(named("RFM"), [column("a", "b"), column("31/01/2024", "1/31/2024"), null, 45400]);
  expect(days.findings.map(({ row, happening }) => [row, happening])).toEqual([
    [1, "read"],
    [2, "refused"],
  ]);
});

test("digits and epochs are listed as converted, serials are plain", () => {
  const { findings } = diagnose(named("RFM"), [
    column("a", "b", "c"),
    column(20240105, 1704412800, 45296.5),
    null,
    45400,
  ]);
  expect(findings.map(({ row, says }) => `${row} ${says}`)).toEqual(["1 read as 2024-01-05", "2 read as 2024-01-05"]);
});
