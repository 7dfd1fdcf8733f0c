import { readNotation, univerNotation } from "../../../src/playground/engine/formula-notation";
import {
  createHeadlessWorkbook,
  errorKey,
  loadCustomFunctions,
  type CellValue,
  type WorkbookEngine,
} from "../../../src/playground/engine";

let engine: WorkbookEngine;
let reasons: Map<string, { code: string; message: string }>;
const seen: unknown[][] = [];

beforeEach(() => {
  seen.length = 0;
  engine = createHeadlessWorkbook({ sheets: ["Sheet1", "a; b"], rowCount: 50, columnCount: 10 });
  const functions = [
    {
      id: "SEEN",
      name: "SEEN",
      parameters: ["a", "b"].map((name) => ({ name, type: "any", dimensionality: "matrix", optional: true })),
    },
    { id: "TABLE", name: "TABLE", parameters: [] },
  ];
  const mapping = {
    SEEN: (...args: unknown[]) => (seen.push(args.slice(0, 2)), 1),
    TABLE: () => [
      [7, 8],
      [9, 10],
    ],
  };
  reasons = loadCustomFunctions(engine.injector, { metadata: { functions }, mapping }).lastErrorMessages;
});
afterEach(() => engine.dispose());

test.each<[string, CellValue[][]]>([
  ['={"a,b"}', [["a,b"]]],
  [
    '={"a;b","c";1,2}',
    [
      ["a;b", "c"],
      [1, 2],
    ],
  ],
  ['={"say ""a,b""";"{x}, y"}', [['say "a,b"'], ["{x}, y"]]],
  ['={"",","}', [["", ","]]],
  ['={"1,5";1.5;TRUE}', [["1,5"], [1.5], [true]]],
  ['={"it\'s","a@b(c)"}', [["it's", "a@b(c)"]]],
  ['=INDEX({"x,y","z"},1,1)&"{,;}"', [["x,y{,;}"]]],
  [
    '=LEN({"a,b","""";"{","}"})',
    [
      [3, 1],
      [1, 1],
    ],
  ],
])("%s keeps its texts whole", async (formula, expected) => {
  expect(await engine.evaluate("A1", formula)).toEqual(expected);
});

test("a function gets the texts of an array constant whole", async () => {
  await engine.evaluate("A1", '=CS.SEEN({"1.773,18";100},{"a; b, c"})');
  expect(seen.at(-1)).toEqual([[["1.773,18"], [100]], [["a; b, c"]]]);
});

test("a text of an array constant stays text, whatever it looks like", async () => {
  await engine.evaluate("A1", '=CS.SEEN({"2026-01-05";46030},{"12%","1,200","TRUE",""})');
  expect(seen.at(-1)).toEqual([[["2026-01-05"], [46030]], [["12%", "1,200", "TRUE", ""]]]);
});

test.each([
  ["=CS.SEEN(A2;A3)", "=CS.SEEN(A2,A3)"],
  ['=IF(A1>0;"a;b, c";SUM(A1;A2))', '=IF(A1>0,"a;b, c",SUM(A1,A2))'],
  ["=SUM({1,2;3,4};5)", "=SUM({1,2;3,4},5)"],
  ["=SUM('a; b'!A1;Survey[[#Data];[Score]])", "=SUM('a; b'!A1,Survey[[#Data];[Score]])"],
])("%s means %s", (typed, meant) => {
  expect(readNotation(typed)).toEqual({ formula: meant });
});

test("a semicolon between arguments becomes a comma as the formula is entered", async () => {
  engine.fill("A2", [[1], [2]]);
  expect(await engine.evaluate("C1", "=CS.SEEN(A2;A3)")).toEqual([[1]]);
  expect(seen.at(-1)).toEqual([[[1]], [[2]]]);
  expect(engine.workbook.getActiveSheet().getCellRaw(0, 2)?.f).toBe("=CS.SEEN(A2,A3)");
});

test.each([
  ["=SUM(1,5;2)", "write a comma between the arguments and a point in numbers: =CS.FN(1.5,A2)"],
  ["=CS.SEEN(A2;A3,A4)", "write a comma between the arguments, not a semicolon"],
])("%s is refused with what to type", async (formula, message) => {
  const [[value]] = await engine.evaluate("C1", formula);
  expect(String(value)).toMatch(/^#/);
  expect(reasons.get(errorKey("sheet-1", 0, 2))).toEqual({ code: value, message });
});

test.each<[string, CellValue[][]]>([
  ["=@CS.SEEN(A1)", [[1]]],
  ["=@CS.TABLE()+1", [[8]]],
  ['=SUM(@CS.TABLE(),@SEQUENCE(3))&"@CS.TABLE()"', [["8@CS.TABLE()"]]],
  ["=@SUM(CS.TABLE())", [[34]]],
  ["=@INDEX(CS.TABLE(),(1+1),1)", [[9]]],
])("%s is the first value", async (formula, expected) => {
  expect(await engine.evaluate("E1", formula)).toEqual(expected);
});

test("other formulas stay as they are", () => {
  for (const formula of ["=SUM(A1:A3)", "=[@Score]*2", "=cs_T[@Score]", '="a;b"', "=@A1:A9", "='x''y; z'!A1"]) {
    expect(univerNotation(formula)).toBe(formula);
    expect(readNotation(formula)).toEqual({ formula });
  }
});

test("cells beyond the sheet are blank, up to Excel's last", async () => {
  expect(await engine.evaluate("A1", "=CS.SEEN(Z1,Z1:AA2)")).toEqual([[1]]);
  expect(seen.at(-1)).toEqual([
    [[null]],
    [
      [null, null],
      [null, null],
    ],
  ]);
  expect(await engine.evaluate("A2", "=SUM(Z1,B1:B20000)")).toEqual([[0]]);
  expect(await engine.evaluate("A3", '=COUNTIFS(XFD1048570:XFD1048576,"x")')).toEqual([[0]]);
  expect(await engine.evaluate("A4", "=ISBLANK(XFD1048576)")).toEqual([[true]]);
  expect(await engine.evaluate("A5", "=ROWS(B1:B20000)")).toEqual([[20000]]);
});
