import { functions } from "../../src/functions/all";
import { expectCells } from "./examples";
import { TypedFormulas, type TypedExample } from "./typed-formulas";

// Every card's examples as somebody would type them, and beside them the portable formulas.

const formulas = new TypedFormulas(
  functions.flatMap((metric) => metric.examples.map((example) => [metric, example] as const)),
);

beforeAll(() => formulas.calculate(), 240_000);
afterAll(() => formulas.dispose());

/** Returns whether an example can be typed: Excel refuses a formula without a required argument before it calls anybody. */
function canBeTyped({ metric, example }: TypedExample): boolean {
  return Object.values(metric.parameters).every(({ optional }, place) => optional || place < example.args.length);
}

/** Returns whether a portable formula must agree: Excel's own functions pass over text in ranges, whatever number it spells. */
function hasNumbersOnly({ blocks }: TypedExample): boolean {
  return blocks.every(({ cells }) => cells.every((line) => line.every((cell) => typeof cell !== "string")));
}

describe.each(functions.map(({ id }) => [id] as const))("%s typed", (id) => {
  const ofMetric = formulas.typed.filter((typed) => typed.metric.id === id && canBeTyped(typed));

  test.each(ofMetric.map((typed) => [typed.formula, typed] as const))("%s", (_formula, typed) => {
    const { result, decimals } = typed.example;
    if (typeof result === "object" && "error" in result) {
      expect(formulas.shown("Typed", typed, "")).toBe(result.error);
      if (result.says) expect(formulas.errorText(typed)).toContain(result.says);
    } else {
      expectCells(formulas.shown("Typed", typed, result), result, decimals);
    }
  });

  const portable = ofMetric.filter(
    (typed) => typed.portable && typeof typed.example.result === "number" && hasNumbersOnly(typed),
  );
  if (portable.length > 0) {
    test.each(portable.map((typed) => [typed.portable, typed] as const))("%s", (_formula, typed) => {
      const { result, decimals } = typed.example;
      expectCells(formulas.shown("Portable", typed, result), result, decimals ?? 9);
    });
  }
});
