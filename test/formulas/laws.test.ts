import fc from "fast-check";
import {
  cellsRead,
  functionsOf,
  moveReferences,
  portableFormula,
  repairFormula,
  sameFormula,
  spilledReferences,
  withCellsRead,
  type Moves,
} from "../../src/formulas";
import { tokensOf } from "../../src/formulas/tokens";
import { functions as cards } from "../../src/functions/all";

const functions = functionsOf(cards);

const operand = fc.constantFrom(
  "A1",
  "$B$2:C9",
  "A:A",
  "3:7",
  "'My ''CS.NPS('' sheet'!A1",
  "Data!$A$1",
  'T[@[a "b"]]',
  "T[[#This Row],[CS.NPS(x)]]",
  "cs_AsOf",
  "E1#",
  "@A1:A9",
  "1.5E-3",
  '"a ""CS.NPS("" b"',
  '"é;,(){}"',
  "TRUE",
  "#N/A",
  '{1,-2;"a,","}"}',
  "[Book.xlsx]S!A1",
  "Jan:Mar!B2",
);
const name = fc.constantFrom(
  "SUM",
  "IF",
  "CS.NPS",
  "cs.churn",
  "CS.NPS.CI",
  "_xldudf_CS_NPS",
  "[2]!_xldudf_CS_NPS_CI",
  "'C:\\x y\\CS.XLAM'!CS.LTV",
  "XCS.NPS",
  "_xlfn.LET",
);
const space = fc.constantFrom("", "", "", " ", "\n", "  ");
const expression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    operand,
    fc
      .tuple(tie("node"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>"), tie("node"))
      .map(([a, operator, b]) => `${a}${operator}${b}`),
    fc
      .tuple(name, space, fc.array(fc.oneof(tie("node"), fc.constant("")), { maxLength: 4 }))
      .map(([fn, gap, args]) => `${fn}(${gap}${args.join(`,${gap}`)}${gap})`),
    tie("node").map((inner) => `(${inner})`),
  ),
})).node;
const formula = expression.map((text) => `=${text}`);

const nowhere: Moves = { home: "Home", sheets: new Map(), tables: new Map(), names: new Map(), spills: new Map() };

test("rewriting nothing gives the same text back, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        formula,
        fc.string().map((text) => `=${text}`),
        fc.string(),
      ),
      (text) => {
        expect(
          tokensOf(text)
            .map(({ value }) => value)
            .join(""),
        ).toBe(text);
        expect(moveReferences(text, nowhere)).toBe(text);
        expect(repairFormula(text, new Map()).formula).toBe(text);
        if (text.startsWith("="))
          expect(
            withCellsRead(
              text,
              "Home",
              tokensOf(text)
                .filter(({ type }) => /^range(_beam|_ternary)?$/.test(type))
                .map(({ value }) => value),
            ),
          ).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

test("repairing twice is repairing once, and leaves strings, references and everything between as they were", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const once = repairFormula(text, functions.names);
      expect(repairFormula(once.formula, functions.names)).toMatchObject({ formula: once.formula, repaired: [] });
      expect(once.formula).not.toMatch(/_xldudf_CS_NPS(?:_CI)?\((?=(?:[^"]*"[^"]*")*[^"]*$)/);
      expect(cellsRead(once.formula, "Home")).toEqual(cellsRead(text, "Home"));
    }),
    { numRuns: 300 },
  );
});

test("a portable formula calls none of our functions, is short enough, and is its own portable formula", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const { formula: native } = portableFormula(text, functions);
      if (native === undefined) return;
      expect(native.length).toBeLessThanOrEqual(Math.max(8192, text.length));
      expect(portableFormula(native, functions)).toEqual({ functions: [], formula: native });
    }),
    { numRuns: 300 },
  );
});

test("references move with their sheets, tables and names, and nothing else does", () => {
  const moves: Moves = {
    home: "Data",
    sheets: new Map([
      ["DATA", "It's new"],
      ["MY 'CS.NPS(' SHEET", "Other"],
    ]),
    tables: new Map([["T", "T_2"]]),
    names: new Map([
      ["CS_ASOF", "'It''s new'!$B$7"],
      ["TWICE", "2*Data!$A$1"],
    ]),
    spills: new Map([["DATA!E1", "$E$1:$F$9"]]),
  };
  const cases = [
    ["=Data!A1+'data'!$B$2:C9", "='It''s new'!A1+'It''s new'!$B$2:C9"],
    ["='My ''CS.NPS('' sheet'!A1", "='Other'!A1"],
    ['=A1&"Data!A1"&Data2!A1', '=A1&"Data!A1"&Data2!A1'],
    ["=SUM(T[a])+ROWS(T)+T2[a]", "=SUM(T_2[a])+ROWS(T_2)+T2[a]"],
    ["=IF(A1>cs_AsOf,Twice^2,1)", "=IF(A1>'It''s new'!$B$7,(2*Data!$A$1)^2,1)"],
    ["=LET(T,1,cs_AsOf,2,T+cs_AsOf)", "=LET(T,1,cs_AsOf,2,T+cs_AsOf)"],
    ["=SUM(E1#)+SUM(Data!$E$1#)+F1#", "=SUM($E$1:$F$9)+SUM('It''s new'!$E$1:$F$9)+F1#"],
    ["=[Book.xlsx]Data!A1", "=[Book.xlsx]Data!A1"],
  ];
  for (const [before, after] of cases) expect(moveReferences(before, moves)).toBe(after);
  expect(spilledReferences("=SUM(E1#,Other!$B$2#,'#'!A1)", "Data")).toEqual(["DATA!E1", "OTHER!B2"]);
});

test("two spellings of one formula are the same", () => {
  expect(sameFormula("=sum('Data'!a1, B2)", "=SUM(Data!A1,Home!B2)", "Home")).toBe(true);
  expect(sameFormula('=A1&"x"', '=A1&"X"', "Home")).toBe(false);
  expect(sameFormula("=A1", "=$A$1", "Home")).toBe(false);
});

test("time grows with the length of a formula, not with its square", () => {
  const long = (terms: number): string =>
    `=${Array.from({ length: terms }, (_, i) => `CS.CHURN(A${i + 1},"${i}")`).join("+")}`;
  const work = (text: string): number => {
    const begin = performance.now();
    for (let i = 0; i < 5; i++) {
      repairFormula(text, functions.names);
      portableFormula(text, functions);
      moveReferences(text, nowhere);
    }
    return performance.now() - begin;
  };
  expect(long(390).length).toBeLessThanOrEqual(8192);
  work(long(390));
  const median = (terms: number): number => [0, 1, 2, 3, 4].map(() => work(long(terms))).sort((a, b) => a - b)[2];
  // Linear is 4, a square 16.
  expect(median(390) / median(97)).toBeLessThan(10);
});
