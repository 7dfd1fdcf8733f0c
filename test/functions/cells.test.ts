import { bind, type ExcelFunction } from "../../src/functions/bind";
import { list, metric, row, value, type Metric } from "../../src/metrics/card";
import {
  block,
  choice,
  column,
  date,
  flag,
  number,
  numberOrColumn,
  rates,
  scores,
  text,
  textBlock,
} from "../../src/metrics/parameters";
import { ExcelError, withExcelErrors } from "../bundle";

withExcelErrors();

/** Declares a function that shows what the reader of cells made of its arguments. */
const showing = (
  parameters: Metric["parameters"],
  show: (inputs: never) => unknown,
  returns: Metric["returns"] = value("text"),
): ExcelFunction =>
  bind(
    metric({
      id: "SHOW",
      title: "",
      summary: "",
      definition: "",
      formula: "",
      source: "",
      parameters,
      returns,
      compute: show as never,
      examples: [],
    }),
  );

/** Returns what a call gives, or the error as text. */
function result(fn: ExcelFunction, ...args: unknown[]): unknown {
  try {
    return fn(...args);
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
}

const NOT_AVAILABLE = { type: "Error", basicValue: "#N/A", basicType: "Error" };
const formatted = (basicValue: unknown) => ({ type: "FormattedNumber", basicValue, numberFormat: "0%" });
const invocation = { functionName: "CS.SHOW", address: "Sheet1!A1" };

describe("a scalar", () => {
  const numeric = showing({ x: number("a number", { min: 0, max: 10 }) }, ({ x }: { x: number }) => x);
  test.each([
    [3, 3],
    ["3", 3],
    [" 3 ", 3],
    ["1e1", 10],
    [[[3]], 3],
    [formatted(3), 3],
    [-0, 0],
    [null, "#VALUE! x is blank"],
    [undefined, "#VALUE! x is blank"],
    ["", "#VALUE! x is blank"],
    ["  ", "#VALUE! x is blank"],
    [[[null]], "#VALUE! x is blank"],
    [invocation, "#VALUE! x is blank"],
    ["n/a", "#VALUE! x: expected a number, found 'n/a'"],
    ["0x10", "#VALUE! x: expected a number, found '0x10'"],
    ["1,5", 1.5],
    ["1,500", "#VALUE! x: '1,500' may be 1500 or 1.5: type a number"],
    [true, "#VALUE! x: expected a number, found TRUE"],
    [NaN, "#VALUE! x: expected a number, found NaN"],
    [NOT_AVAILABLE, "#VALUE! x contains #N/A"],
    [new ExcelError("#DIV/0!"), "#VALUE! x contains #DIV/0!"],
    [[[1, 2]], "#VALUE! x: expected one cell, found a range"],
    [-1, "#NUM! x is negative"],
    [11, "#NUM! x is 11, expected at most 10"],
  ])("number %j gives %j", (argument, expected) => expect(result(numeric, argument)).toEqual(expected));

  const optional = showing({ x: number("a number", { default: 7 }) }, ({ x }: { x: number }) => x);
  test.each([[null], [undefined], [""], [invocation], [[[""]]]])("%j in an optional place is its default", (argument) =>
    expect(result(optional, argument)).toBe(7),
  );

  const word = showing({ w: choice("a word", ["AW", "WALD"], { default: "AW" }) }, ({ w }: { w: string }) => w);
  test.each([
    ["wald", "WALD"],
    [" Aw ", "AW"],
    ["exact", `#VALUE! w: expected "AW", "WALD", found 'exact'`],
    [1, `#VALUE! w: expected "AW", "WALD", found 1`],
  ])("choice %j gives %j", (argument, expected) => expect(result(word, argument)).toBe(expected));

  const switched = showing({ f: flag("a flag", true) }, ({ f }: { f: boolean }) => f);
  test.each([
    [false, false],
    [0, false],
    ["false", false],
    [null, true],
    ["no", "#VALUE! f: expected TRUE or FALSE, found 'no'"],
  ])("flag %j gives %j", (argument, expected) => expect(result(switched, argument)).toBe(expected));

  const day = showing({ d: date("a day") }, ({ d }: { d: number }) => d);
  test.each([
    [46053.75, 46053],
    ["46053", 46053],
    ["2026-01-31", 46053],
    ["2026-01-31T09:30", 46053],
    ["1920-01-01", 7306],
    [7306, 7306],
    [69_398.9, 69_398],
    [7305, "#VALUE! d: 7305 is a date in 1919"],
    [69_399, "#VALUE! d: 69399 is a date in 2090"],
    [0, "#VALUE! d: expected a date, found 0"],
    [2_958_466, "#VALUE! d: expected a date, found 2958466"],
    ["2026-02-30", "#VALUE! d: expected a date, found '2026-02-30'"],
    ["31/01/2026", 46053],
    ["1/2/2026", "#VALUE! d: '1/2/2026' may put the day or the month first: type it as 2026-01-31"],
    [true, "#VALUE! d: expected a date, found TRUE"],
  ])("date %j gives %j", (argument, expected) => expect(result(day, argument)).toBe(expected));

  const words = showing({ t: text("a text") }, ({ t }: { t: string }) => t);
  test.each([
    [" a b ", "a b"],
    [12, "12"],
    ["__proto__", "__proto__"],
  ])("text %j gives %j", (argument, expected) => expect(result(words, argument)).toBe(expected));
});

describe("a range of numbers", () => {
  const numbers = showing({ xs: column("number", "numbers") }, ({ xs }: { xs: Float64Array }) => [...xs].join(" "));
  test.each([
    ["a column", [[1], [2]], "1 2"],
    ["a row", [[1, 2]], "1 2"],
    [
      "a block, row by row",
      [
        [1, 2],
        [3, 4],
      ],
      "1 2 3 4",
    ],
    ["one cell", [[1]], "1"],
    ["a bare value", 1, "1"],
    ["a header", [["Amount"], [1]], "1"],
    ["blanks between and behind", [[1], [null], [""], [" "], [2], [undefined], [null]], "1 2"],
    ["numbers as text", [["1"], [" 2 "]], "1 2"],
    ["formatted numbers", [[formatted(1)], [2]], "1 2"],
    ["text", [[1], ["abc"]], "#VALUE! xs, row 2: expected a number, found 'abc'"],
    ["a marker of a missing value", [[1], ["n/a"], ["-"], ["NULL"], [2]], "1 2"],
    ["a boolean", [[1], [true]], "#VALUE! xs, row 2: expected a number, found TRUE"],
    ["a boolean first, which is no header", [[true], [1]], "#VALUE! xs, row 1: expected a number, found TRUE"],
    [
      "an error, named by its row below a header",
      [["Amount"], [1], [NOT_AVAILABLE]],
      "#VALUE! xs, row 3 contains #N/A",
    ],
    ["an error as an Error", [[new ExcelError("#REF!")]], "#VALUE! xs, row 1 contains #REF!"],
    ["nothing but blanks", [[null], [""]], "#N/A no data"],
    ["nothing but a header", [["Amount"]], "#N/A no data"],
    ["no cells", [], "#N/A no data"],
    ["infinity", [[1], [Infinity]], "#VALUE! xs, row 2: expected a number, found Infinity"],
    [
      "long text, shortened",
      [[1], ["x".repeat(100)]],
      `#VALUE! xs, row 2: expected a number, found '${"x".repeat(40)}…'`,
    ],
  ])("%s", (_about, cells, expected) => expect(result(numbers, cells)).toBe(expected));

  test("a whole column costs one look at its blanks", () => {
    const cells: unknown[][] = Array.from({ length: 1_048_576 }, () => [null]);
    cells[0] = ["Amount"];
    cells[1] = [5];
    expect(result(numbers, cells)).toBe("5");
  });
});

describe("survey scores", () => {
  const counted = showing(
    {
      s: scores("scores", { min: 0, max: 10, invalid: "invalid" }),
      invalid: choice("", ["error", "skip"], { default: "error" }),
    },
    ({ s }: { s: { total: number; mean: number } }) => `${s.total} answers, mean ${s.mean}`,
  );
  test.each([
    ["0 and 10", [[0], [10]], "2 answers, mean 5"],
    [
      "a leading whole number",
      [["10 - Extremely likely"], ["0: not at all"], ["5) so so"], ["5"]],
      "4 answers, mean 5",
    ],
    ["a header, then blanks", [["Score"], [null], [7]], "1 answers, mean 7"],
    ["off the scale", [[5], [11]], "#VALUE! s, row 2: 11 is off the scale 0-10"],
    ["a fraction", [[7.5]], "#VALUE! s, row 1: 7.5 is off the scale 0-10"],
    ["a number glued to a word", [[1], ["10th"]], "#VALUE! s, row 2: expected a number, found '10th'"],
    ["a boolean", [[1], [false]], "#VALUE! s, row 2: expected a number, found FALSE"],
    ["an error", [[1], [NOT_AVAILABLE]], "#VALUE! s, row 2 contains #N/A"],
    ["only blanks", [[null]], "#N/A no data"],
  ])("%s", (_about, cells, expected) => expect(result(counted, cells)).toBe(expected));

  test("skip leaves out what is no score, but never an error", () => {
    expect(result(counted, [[1], ["n/a"], [true], [11], [7.5], [3]], "skip")).toBe("2 answers, mean 2");
    expect(result(counted, [[1], [NOT_AVAILABLE]], "SKIP")).toBe("#VALUE! s, row 2 contains #N/A");
  });
});

describe("paired ranges", () => {
  const pairs = showing(
    { who: column("id", ""), on: column("day", ""), end: column("day", "", { optional: true, blank: "keep" }) },
    ({
      who,
      on,
      rows,
    }: {
      who: { index: Int32Array; names: unknown[] };
      on: Int32Array;
      rows: { number(i: number): number };
    }) => [...on].map((day, i) => `${rows.number(i)}:${who.names[who.index[i]]}@${day}`).join(" "),
  );
  const A = [["A"], ["B"]];
  test.each([
    ["side by side", [A, [[45010], [45011]]], "1:A@45010 2:B@45011"],
    [
      "a header in one goes from both",
      [
        [["Who"], ["A"]],
        [["On"], [45010]],
      ],
      "2:A@45010",
    ],
    [
      "a header over the optional column",
      [
        [["Who"], ["A"]],
        [["On"], [45010]],
        [["End"], [null]],
      ],
      "2:A@45010",
    ],
    ["text has no header of its own", [A, [[45010], [45011]]], "1:A@45010 2:B@45011"],
    [
      "a row without a date is skipped",
      [
        [["A"], ["B"], ["C"]],
        [[45010], [null], [45012]],
      ],
      "1:A@45010 3:C@45012",
    ],
    [
      "a skipped row may hold anything",
      [
        [["A"], [null], ["C"]],
        [[45010], ["soon"], [45012]],
      ],
      "1:A@45010 3:C@45012",
    ],
    [
      "but no error",
      [
        [["A"], [null]],
        [[45010], [NOT_AVAILABLE]],
      ],
      "#VALUE! on, row 2 contains #N/A",
    ],
    ["an optional blank keeps its row", [A, [[45010], [45011]], [[null], [null]]], "1:A@45010 2:B@45011"],
    [
      "trailing blanks on one side",
      [
        [["A"], ["B"], [null], [null]],
        [[45010], [45011]],
      ],
      "1:A@45010 2:B@45011",
    ],
    [
      "different sizes",
      [
        [["A"], ["B"], ["C"]],
        [[45010], [45011]],
      ],
      "#VALUE! who has 3 cells, on 2",
    ],
    ["a row beside a column", [[["A", "B"]], [[45010], [45011]]], "1:A@45010 2:B@45011"],
    [
      "ids as numbers and as text are one",
      [
        [[1], ["1"], [" 1 "]],
        [[45010], [45011], [45012]],
      ],
      "1:1@45010 2:1@45011 3:1@45012",
    ],
    [
      "case is kept",
      [
        [["a"], ["A"]],
        [[45010], [45011]],
      ],
      "1:a@45010 2:A@45011",
    ],
    ["a text that is a date", [[["A"]], [["2026-01-31T23:59"]]], "1:A@46053"],
    ["a missing range", [[["A"]], null], "#VALUE! on is blank"],
  ])("%s", (_about, args, expected) => expect(result(pairs, ...(args as unknown[]), invocation)).toBe(expected));

  const positions = showing(
    { x: column("number", "") },
    ({ x, rows }: { x: Float64Array; rows: { positions: number; position(i: number): number } }) => {
      const lines = Array.from({ length: rows.positions }, () => [""] as (string | number)[]);
      x.forEach((number, i) => (lines[rows.position(i)] = [number]));
      return lines;
    },
    list(["x", "number"]),
  );
  test("a row per input row: none for the header and trailing blanks, an empty one for a blank between", () => {
    expect(result(positions, [["x"], [1], [null], [2], [null]])).toEqual([[1], [""], [2]]);
  });
});

describe("other ranges", () => {
  const outcomes = showing({ o: column("outcome", "", { blank: "keep" }) }, ({ o }: { o: Int8Array }) =>
    [...o].join(" "),
  );
  test.each([
    [[[true], [false], [1], [0], ["Yes"], ["no"], [" TRUE "], [null]], "1 0 1 0 1 0 1"],
    [[[null], [1]], "-1 1"],
    [[[1], ["maybe"]], "#VALUE! o, row 2: expected TRUE or FALSE, 1 or 0, yes or no, found 'maybe'"],
    [[[2]], "#VALUE! o, row 1: expected TRUE or FALSE, 1 or 0, yes or no, found 2"],
  ])("outcomes %j give %j", (cells, expected) => expect(result(outcomes, cells)).toBe(expected));

  const matrix = showing(
    { m: block("", { blank: "keep" }) },
    ({ m }: { m: { rows: number; columns: number; values: Float64Array } }) =>
      `${m.rows}×${m.columns}: ${[...m.values].join(" ")}`,
  );
  test.each([
    [
      "a header row without numbers goes",
      [
        ["a", "b"],
        [1, 2],
      ],
      "1×2: 1 2",
    ],
    [
      "a first row with a number stays",
      [
        [1, null],
        [3, 4],
      ],
      "2×2: 1 NaN 3 4",
    ],
    [
      "text within",
      [
        [1, 2],
        [3, "x"],
      ],
      "#VALUE! m, row 2: expected a number, found 'x'",
    ],
  ])("block: %s", (_about, cells, expected) => expect(result(matrix, cells)).toBe(expected));

  const codes = showing({ r: rates("") }, ({ r }: { r?: ReadonlyMap<string, number> }) => [...(r ?? [])].join(" "));
  test.each([
    [
      [
        ["Code", "Rate"],
        [" usd ", 0.9],
        [null, null],
        ["EUR", "1"],
      ],
      "USD,0.9 EUR,1",
    ],
    [[["USD"]], "#VALUE! r: expected two columns, code and value"],
    [[["USD", 0]], "#NUM! r, row 1: a rate of 0 is not above 0"],
    [
      [
        ["EUR", 1],
        ["USD", "x"],
      ],
      "#VALUE! r, row 2: expected a number, found 'x'",
    ],
  ])("rates %j give %j", (cells, expected) => expect(result(codes, cells)).toBe(expected));

  const intervals = showing(
    { a: column("number", ""), n: numberOrColumn("", { above: 0, whenBlank: 1 }) },
    ({ n }: { n: number | Float64Array }) => (typeof n === "number" ? n : [...n].join(" ")) as string,
  );
  test.each([
    [12, 12],
    [[[12]], 12],
    [null, 1],
    [[[12], [null]], "12 1"],
    [[[12], [0]], "#NUM! row 2: n is 0, expected above 0"],
    [[[12], [1], [1]], "#VALUE! a has 2 cells, n 3"],
  ])("a number or a column %j gives %j", (argument, expected) =>
    expect(result(intervals, [[1], [2]], argument)).toBe(expected),
  );

  const themes = showing({ t: textBlock("") }, ({ t }: { t: string[][] }) =>
    t.map((line) => line.join("|")).join(" / "),
  );
  test("texts are trimmed, blank lines go", () =>
    expect(
      result(themes, [
        [" a ", "b"],
        [null, ""],
        ["c", 1],
      ]),
    ).toBe("a|b / c|1"));
});

describe("a result", () => {
  const giving = (cell: unknown): unknown => result(showing({}, () => cell));
  test("is never -0 nor infinite", () => {
    expect(Object.is(giving(-0), 0)).toBe(true);
    expect(giving(Infinity)).toBe("#NUM! the result is no finite number");
    expect(giving(NaN)).toBe("#NUM! the result is no finite number");
    expect(result(showing({}, () => [1, -0], row(["a", "number"], ["b", "number"])))).toEqual([[1, 0]]);
  });

  test("that cannot be had is still a CustomFunctions.Error", () => {
    const failing = showing({}, () => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    expect(result(failing)).toBe("#VALUE! not computed: Maximum call stack size exceeded");
  });
});
