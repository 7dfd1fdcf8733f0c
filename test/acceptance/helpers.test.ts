import packageJson from "../../package.json";
import { checkAll, shown } from "./as-excel";

checkAll([
  ["VERSION", [], packageJson.version],
  ["CHECK.BLANK", [null], "blank"],
  ["CHECK.BLANK", [0], "zero"],
  ["CHECK.BLANK", [5], "#VALUE! the cell is not blank"],
  ["EXPLAIN", ["CHRUN"], "#VALUE! unknown id, nearest: CHURN"],
  ["SAMPLE.LEDGER", [0, 5], "#NUM!"],
  ["SAMPLE.SURVEY", [2.5], "#NUM!"],
]);

test.each(["CHURN", "cs.churn", " Cs.Churn "])("EXPLAIN(%s) gives words, formula and source", (id) => {
  expect(shown("EXPLAIN", id)).toMatch(/CS\.CHURN.*lost \/ start.*Farris/);
});

test.each(["CS.EXPLAIN", "VERSION", "check.blank", "SAMPLE.LEDGER"])("EXPLAIN knows the helper %s", (id) => {
  expect(shown("EXPLAIN", id)).not.toMatch(/^#/);
});

test("samples have their columns, differ by seed and not otherwise", () => {
  const survey = shown("SAMPLE.SURVEY", 30) as unknown[][];
  expect([survey.length, survey[0]]).toEqual([31, ["Date", "Customer", "Score", "Segment"]]);
  expect(shown("SAMPLE.SURVEY", 30, 1)).toEqual(survey);
  expect(shown("SAMPLE.SURVEY", 30, 2)).not.toEqual(survey);
  const ledger = shown("SAMPLE.LEDGER", 20, 12) as unknown[][];
  expect(ledger[0]).toEqual(["Customer", "Start", "End", "Amount"]);
  expect(new Set(ledger.slice(1).map(([customer]) => customer)).size).toBe(20);
});
