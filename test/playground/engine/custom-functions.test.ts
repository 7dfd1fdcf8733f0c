import { IDescriptionService } from "@univerjs/sheets-formula";
import {
  createHeadlessWorkbook,
  CustomFunctionsError,
  errorKey,
  loadCustomFunctions,
  type BlankCell,
  type CellFunction,
  type FunctionMetadata,
  type WorkbookEngine,
} from "../../../src/playground/engine";

const seen: unknown[][] = [];

const matrix = (name: string, optional = false) => ({ name, type: "any", dimensionality: "matrix", optional });
const scalar = (name: string, type = "any", optional = false) => ({ name, type, optional, description: `the ${name}` });

const functions: (FunctionMetadata & { fn: CellFunction })[] = [
  {
    id: "SEEN",
    name: "SEEN",
    description: "Shows what arrives.",
    parameters: [matrix("cells"), scalar("option", "any", true), scalar("last", "any", true)],
    fn: (...args: unknown[]) => {
      seen.push(args);
      return "called";
    },
  },
  {
    id: "EACH",
    name: "EACH",
    parameters: [scalar("how"), { ...matrix("tables"), repeating: true }],
    fn: (...args: unknown[]) => {
      seen.push(args);
      return (args[1] as unknown[]).length;
    },
  },
  {
    id: "ANY",
    name: "ANY",
    parameters: [{ ...scalar("values"), optional: true, repeating: true }],
    fn: (values: number[]) => values.reduce((sum, value) => sum + value, 0),
  },
  { id: "DOUBLE", name: "DOUBLE", parameters: [scalar("x", "number")], fn: (x: number) => 2 * x },
  { id: "ADD.TWO", name: "ADD.TWO", parameters: [scalar("a"), scalar("b")], fn: (a: number, b: number) => a + b },
  {
    id: "TABLE",
    name: "TABLE",
    parameters: [],
    fn: () => [
      ["Period", "Rate"],
      [45000, null],
      ["", true],
    ],
  },
  {
    id: "FAILS",
    name: "FAILS",
    parameters: [scalar("how", "string")],
    fn: (how: string) => {
      if (how === "throw") throw new CustomFunctionsError("#N/A", "not enough data");
      if (how === "return") return new CustomFunctionsError("#DIV/0!");
      if (how === "cells") return [[1, new CustomFunctionsError("#NUM!")]];
      throw new TypeError("oh");
    },
  },
  {
    id: "COUNT",
    name: "COUNT",
    parameters: [matrix("cells")],
    fn: (cells: unknown[][]) => cells.filter(([v]) => v !== null).length,
  },
];

let engine: WorkbookEngine;
let lastErrorMessages: Map<string, { code: string; message: string }>;

function start(blank: BlankCell = null, rowCount = 500, values: number[][] = []) {
  engine = createHeadlessWorkbook({ rowCount, columnCount: 20, values });
  const loaded = loadCustomFunctions(engine.injector, {
    metadata: { functions },
    mapping: Object.fromEntries(functions.map(({ id, fn }) => [id, fn])),
    blank,
  });
  lastErrorMessages = loaded.lastErrorMessages;
}

beforeEach(() => {
  seen.length = 0;
  start();
});
afterEach(() => engine.dispose());

test("autocomplete knows the functions, their parameters and which are optional", () => {
  const info = engine.injector.get(IDescriptionService).getFunctionInfo("CS.SEEN");
  expect(info).toMatchObject({ functionName: "CS.SEEN", abstract: "Shows what arrives." });
  expect(info?.functionParameter.map(({ name, require }) => [name, require])).toEqual([
    ["cells", 1],
    ["option", 0],
    ["last", 0],
  ]);
  const list = engine.injector.get(IDescriptionService).getSearchListByNameFirstLetter("CS.");
  expect(list.map(({ name }) => name)).toEqual(functions.map(({ name }) => `CS.${name}`));
});

test.each<[BlankCell]>([[null], [""], [0]])(
  "a blank cell arrives as %p, and a cell with empty text as text",
  async (blank) => {
    engine.dispose();
    start(blank);
    engine.fill("A1", [[1], [null], ["x"], [true]]);
    engine.type("A5", '=""');
    engine.type("A6", "2026-01-31");
    await engine.evaluate("C1", "=CS.SEEN(A1:A6)");
    expect(seen.at(-1)?.[0]).toEqual([[1], [blank], ["x"], [true], [""], [46053]]);
  },
);

test("one cell arrives as a matrix, omitted options as null, an invocation object last", async () => {
  engine.type("A1", 7);
  expect(await engine.evaluate("C1", "=CS.SEEN(A1,,3)")).toEqual([["called"]]);
  expect(seen.at(-1)).toEqual([[[7]], null, 3, { functionName: "SEEN" }]);
  await engine.evaluate("C2", "=CS.SEEN(5)");
  expect(seen.at(-1)).toEqual([[[5]], null, null, { functionName: "SEEN" }]);
});

test("a computed array and a spilled range arrive as their values", async () => {
  await engine.evaluate("C1", "=CS.SEEN(SEQUENCE(3)*2)");
  expect(seen.at(-1)?.[0]).toEqual([[2], [4], [6]]);
  await engine.evaluate("A1", "=SEQUENCE(3)");
  await engine.evaluate("D1", "=CS.SEEN(A1:A4)");
  expect(seen.at(-1)?.[0]).toEqual([[1], [2], [3], [null]]);
});

test("an error among the cells is the result, and the function is not called", async () => {
  engine.type("A1", 1);
  engine.type("A2", "=1/0");
  expect(await engine.evaluate("C1", "=CS.SEEN(A1:A2)")).toEqual([["#DIV/0!"]]);
  expect(await engine.evaluate("C2", "=CS.SEEN(A1,NA())")).toEqual([["#N/A"]]);
  expect(seen).toEqual([]);
});

test("a block of results spills; null shows as 0, an obstacle as #SPILL!", async () => {
  expect(await engine.evaluate("C1", "=CS.TABLE()")).toEqual([
    ["Period", "Rate"],
    [45000, 0],
    ["", true],
  ]);
  engine.type("H2", "in the way");
  expect(await engine.evaluate("G1", "=CS.TABLE()")).toEqual([["#SPILL!"]]);
  engine.type("H2", "");
  await engine.calculated();
  expect(engine.values("G1:H3")).toEqual([
    ["Period", "Rate"],
    [45000, 0],
    ["", true],
  ]);
});

test("a range for a single value calls once per element and spills", async () => {
  engine.fill("A1", [
    [1, 10],
    [2, 20],
    ["x", 30],
  ]);
  expect(await engine.evaluate("D1", "=CS.DOUBLE(A1:A3)")).toEqual([[2], [4], ["#VALUE!"]]);
  expect(await engine.evaluate("F1", "=CS.ADD.TWO(A1:A2,B1:B3)")).toEqual([[11], [22], ["#N/A"]]);
  expect(await engine.evaluate("H1", "=CS.ADD.TWO(A1:A2,5)")).toEqual([[6], [7]]);
});

test("thrown and returned errors become Excel's, with their message kept for the cell", async () => {
  const key = errorKey(engine.workbook.getActiveSheet().getSheetId(), 0, 0);
  expect(await engine.evaluate("A1", '=CS.FAILS("throw")')).toEqual([["#N/A"]]);
  expect(lastErrorMessages.get(key)).toEqual({ code: "#N/A", message: "not enough data" });
  expect(await engine.evaluate("A2", '=CS.FAILS("return")')).toEqual([["#DIV/0!"]]);
  expect(await engine.evaluate("A3", '=CS.FAILS("cells")')).toEqual([[1, "#NUM!"]]);
  expect(await engine.evaluate("A4", '=CS.FAILS("else")')).toEqual([["#VALUE!"]]);
  expect(lastErrorMessages.get(errorKey(engine.workbook.getActiveSheet().getSheetId(), 3, 0))?.message).toBe(
    "TypeError: oh",
  );
  await engine.evaluate("A1", "=CS.DOUBLE(2)");
  expect(lastErrorMessages.has(key)).toBe(false);
});

test("too few and too many arguments are #VALUE!", async () => {
  expect(await engine.evaluate("A1", "=CS.DOUBLE()")).toEqual([["#VALUE!"]]);
  expect(await engine.evaluate("A2", "=CS.DOUBLE(1,2)")).toEqual([["#VALUE!"]]);
});

describe("a repeating parameter", () => {
  test("arrives as one array of all its arguments, before the invocation", async () => {
    engine.fill("A1", [
      [1, 2],
      [3, null],
    ]);
    const long = Array.from({ length: 60 }, () => "A1").join(",");
    expect(await engine.evaluate("D1", '=CS.EACH("x",A1:B2,A2,,{7;8})')).toEqual([[4]]);
    const tables = [
      [
        [1, 2],
        [3, null],
      ],
      [[3]],
      null,
      [[7], [8]],
    ];
    expect(seen.at(-1)).toEqual(["x", tables, { functionName: "EACH" }]);
    expect(await engine.evaluate("D2", `=CS.EACH("x",${long})`)).toEqual([[60]]);
    expect(await engine.evaluate("D3", "=CS.ANY(1,A1,A2)+CS.ANY()")).toEqual([[5]]);
    expect(await engine.evaluate("D4", "=CS.ANY(A1:B1,10)")).toEqual([[11, 12]]);
  });

  test("needs an argument unless it is optional, and takes as many as Excel allows", async () => {
    expect(await engine.evaluate("D1", '=CS.EACH("x")')).toEqual([["#VALUE!"]]);
    expect(lastErrorMessages.get("sheet-1!0:3")?.message).toBe("CS.EACH needs tables");
    await engine.evaluate("D2", `=CS.ANY(${new Array<string>(254).fill("1").join(",")})`);
    expect(lastErrorMessages.get("sheet-1!1:3")?.message).toBe("CS.ANY takes at most 253 arguments, found 254");
    expect(await engine.evaluate("D3", `=CS.ANY(${new Array<string>(253).fill("1").join(",")})`)).toEqual([[253]]);
  });

  test("an error in one of them is the result", async () => {
    expect(await engine.evaluate("D1", '=CS.EACH("x",1,NA())')).toEqual([["#N/A"]]);
  });

  test("autocomplete says that it repeats", () => {
    const info = engine.injector.get(IDescriptionService).getFunctionInfo("CS.EACH");
    expect(info?.functionParameter.map(({ repeat }) => repeat)).toEqual([0, 1]);
  });

  test("only the last parameter can", () => {
    const parameters = [{ ...matrix("a"), repeating: true }, matrix("b")];
    const options = { metadata: { functions: [{ id: "BAD", name: "BAD", parameters }] }, mapping: { BAD: () => 1 } };
    expect(() => loadCustomFunctions(engine.injector, options)).toThrow(
      "BAD: only the last parameter can be repeating",
    );
  });
});

test("results follow their cells, unrounded", async () => {
  engine.type("A1", 0.1);
  await engine.evaluate("B1", "=CS.DOUBLE(A1)");
  engine.type("A1", 1 / 3);
  await engine.calculated();
  expect(engine.values("B1")).toEqual([[2 / 3]]);
});

test("a range of 100,000 rows arrives whole", async () => {
  engine.dispose();
  start(
    null,
    100_000,
    Array.from({ length: 100_000 }, (_, i) => [i % 11]),
  );
  expect(await engine.evaluate("C1", "=CS.COUNT(A1:A100000)")).toEqual([[100_000]]);
  expect(await engine.evaluate("C2", "=CS.COUNT(A:A)")).toEqual([[100_000]]);
}, 30_000);

test("a function that nobody associated is named", () => {
  const options = { metadata: { functions: [{ id: "GONE", name: "GONE", parameters: [] }] }, mapping: {} };
  expect(() => loadCustomFunctions(engine.injector, options)).toThrow(
    "functions.json names 'GONE', which no bundle associated",
  );
});
