import { functions } from "../../../src/functions/all";
import { argumentsOf, fieldsOf, missingOf } from "../../../src/taskpane/functions-tab/fields";
import { formulaText } from "../../../src/taskpane/functions-tab/formula";

const named = (id: string) => functions.find((metric) => metric.id === id)!;
const diagnose = named("DIAGNOSE");
const keys = (typed: Record<string, string>) => fieldsOf(diagnose, typed).map(({ key }) => key);
const args = (typed: Record<string, string>) => argumentsOf(fieldsOf(diagnose, typed), typed);

test("a function without a repeating parameter has a field for each", () => {
  const churn = named("CHURN");
  expect(fieldsOf(churn, { elsewhere: "1" }).map(({ key }) => key)).toEqual(Object.keys(churn.parameters));
});

test("a repeating parameter has a field more than are filled", () => {
  expect(keys({})).toEqual(["id", "ranges"]);
  expect(keys({ id: "NPS", ranges: "A1:A9" })).toEqual(["id", "ranges", "ranges 2"]);
  expect(keys({ ranges: "A1:A9", "ranges 2": "B1:B9" })).toEqual(["id", "ranges", "ranges 2", "ranges 3"]);
});

test("an argument left out between others keeps its place", () => {
  const typed = { id: "mrr.ledger", ranges: "A2:A9", "ranges 2": " ", "ranges 3": "C2:C9", "ranges 4": "" };
  expect(keys(typed)).toEqual(["id", "ranges", "ranges 2", "ranges 3", "ranges 4"]);
  expect(formulaText("CS.DIAGNOSE", args(typed))).toBe('=CS.DIAGNOSE("mrr.ledger",A2:A9,,C2:C9)');
});

test("a day is a text for a repeating parameter too", () => {
  expect(formulaText("CS.DIAGNOSE", args({ id: "MRR", ranges: "2026-01-31" }))).toBe(
    '=CS.DIAGNOSE("MRR","2026-01-31")',
  );
});

test("required parameters without an argument are named once", () => {
  expect(missingOf(diagnose, args({}))).toEqual(["id", "ranges"]);
  expect(missingOf(diagnose, args({ id: "NPS", "ranges 2": "B2" }))).toEqual(["ranges"]);
  expect(missingOf(diagnose, args({ id: "NPS", ranges: "A2", "ranges 2": "B2" }))).toEqual([]);
});
