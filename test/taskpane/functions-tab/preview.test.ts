import { functions } from "../../../src/functions/all";
import { evaluator } from "../../../src/functions/bind";
import { MetricError } from "../../../src/records/metric-error";
import { readArgument } from "../../../src/taskpane/functions-tab/argument";
import { argumentsOf, fieldsOf } from "../../../src/taskpane/functions-tab/fields";
import { previewOf } from "../../../src/taskpane/functions-tab/preview";

const nps = functions.find(({ id }) => id === "NPS")!;
const npsCi = functions.find(({ id }) => id === "NPS.CI")!;
const library = { evaluator, MetricError };
const preview = (metric: typeof nps, typed: string[], cells: unknown[][] = []) =>
  previewOf(
    metric,
    Object.values(metric.parameters).map((parameter, i) => readArgument(typed[i] ?? "", parameter)),
    library,
    () => Promise.resolve({ sheet: "Answers", cells: cells as unknown[][] }),
  );

test("waits for what is required", async () => {
  expect(await preview(nps, [])).toEqual({ kind: "waiting", missing: ["scores"] });
});

test("computes from the cells as the formula would", async () => {
  expect(await preview(nps, ["A1:A4"], [["Score"], [10], [9], [0]])).toEqual({ kind: "result", cells: [[100 / 3]] });
  expect(await preview(nps, ["A1:A3", "skip"], [[10], ["n/a"], [2]])).toEqual({ kind: "result", cells: [[0]] });
});

test("a row keeps its shape", async () => {
  const shown = await preview(npsCi, ["A1:A3"], [[10], [9], [0]]);
  expect(shown).toMatchObject({ kind: "result" });
  expect(shown.kind === "result" && shown.cells[0]).toHaveLength(3);
});

test("a refusal becomes Excel's error with its text", async () => {
  expect(await preview(nps, ["A1:A2"], [[10], [11]])).toEqual({
    kind: "error",
    code: "#VALUE!",
    message: "scores, row 2: 11 is off the scale 0-10",
    mentions: [{ end: "scores, row 2".length, place: { sheet: "Answers", address: "A2" } }],
  });
  expect(await preview(nps, ["A1"], [[""]])).toEqual({ kind: "error", code: "#N/A", message: "no data", mentions: [] });
});

test("an error in the cells is shown as itself, as Excel does", async () => {
  expect(await preview(nps, ["A1:A2"], [[10], ["#REF!"]])).toEqual({
    kind: "error",
    code: "#REF!",
    message: "",
    mentions: [],
  });
});

test("a repeating parameter takes every argument given for it", async () => {
  const diagnose = functions.find(({ id }) => id === "DIAGNOSE")!;
  const args = argumentsOf(fieldsOf(diagnose, diagnosed), diagnosed);
  const shown = await previewOf(diagnose, args, library, ({ address }) =>
    Promise.resolve({ sheet: "Answers", cells: address === "A1:A3" ? [[9], ["abc"], [3]] : [["skip"]] }),
  );
  expect(shown).toMatchObject({
    kind: "result",
    cells: expect.arrayContaining([
      ["Skipped", 1, "", ""],
      [2, "scores", "abc", "skipped: expected a number, found 'abc'"],
    ]),
  });
});
const diagnosed = { id: "NPS", ranges: "A1:A3", "ranges 2": "B1" };

test("what is neither cells nor a value has no preview", async () => {
  expect(await preview(nps, ["Survey[Score]"])).toEqual({ kind: "expression", text: "Survey[Score]" });
});

test("a failure to read the cells is not taken for a result", async () => {
  const failing = previewOf(
    nps,
    [readArgument("A1", Object.values(nps.parameters)[0]), { kind: "omitted" }, { kind: "omitted" }],
    library,
    () => Promise.reject(new Error("no such sheet")),
  );
  await expect(failing).rejects.toThrow("no such sheet");
});
