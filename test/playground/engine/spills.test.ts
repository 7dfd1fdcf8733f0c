import fc from "fast-check";
import {
  createHeadlessWorkbook,
  errorKey,
  loadCustomFunctions,
  type CellValue,
  type WorkbookEngine,
} from "../../../src/playground/engine";

let engine: WorkbookEngine;
let reasons: Map<string, { code: string; message: string }>;

beforeEach(async () => {
  engine = createHeadlessWorkbook({ sheets: ["Sheet1", "Sheet2"], rowCount: 100, columnCount: 20 });
  const parameters = [{ name: "cells", type: "any", dimensionality: "matrix" }];
  const functions = [
    { id: "FILLED", name: "FILLED", parameters },
    { id: "TWICE", name: "TWICE", parameters },
    { id: "WIDE", name: "WIDE", parameters },
  ];
  const mapping = {
    WIDE: () => [new Array<number>(16_384).fill(1)],
    FILLED: (cells: CellValue[][]) => cells.flat().filter((value) => value !== null && value !== "").length,
    TWICE: (cells: CellValue[][]) => cells.filter(([value]) => value !== null).map(([value]) => [2 * Number(value)]),
  };
  reasons = loadCustomFunctions(engine.injector, { metadata: { functions }, mapping }).lastErrorMessages;
  engine.type("A1", 8);
  engine.type("B1", "=SEQUENCE(A1)");
  await engine.calculated();
});
afterEach(() => engine.dispose());

async function typed(address: string, entry: CellValue): Promise<void> {
  engine.type(address, entry);
  await engine.calculated();
}

/** Formulas that read the spill in B1 with its tail, or only the tail, and what they give when it is 1, 2, … n. */
const readers: [formula: string, expected: (n: number) => CellValue][] = [
  ["=SUM(B1:B20)", (n) => (n * (n + 1)) / 2],
  ["=SUM(B4:B20)", (n) => Math.max(0, (n * (n + 1)) / 2 - 6)],
  ["=COUNT(B1:B20)", (n) => n],
  ["=COUNTA(B2:B20)", (n) => Math.max(0, n - 1)],
  ['=SUMIFS(B1:B20,B1:B20,">2")', (n) => Math.max(0, (n * (n + 1)) / 2 - 3)],
  ["=COUNTIFS(B1:B20,6)", (n) => (n >= 6 ? 1 : 0)],
  ["=MAX(B:B)", (n) => n],
  ["=CS.FILLED(B1:B20)", (n) => n],
  ["=CS.FILLED(B3:B20)", (n) => Math.max(0, n - 2)],
  ["=SUM(Sheet1!B1:B20)+SUM(Sheet1!B6:B7)", (n) => (n * (n + 1)) / 2 + (n >= 6 ? 6 : 0) + (n >= 7 ? 7 : 0)],
];

async function expectReaders(n: number): Promise<void> {
  await engine.calculated();
  expect(engine.values("D1:D10")).toEqual(readers.map(([, expected]) => [expected(n)]));
}

function typeReaders(): void {
  readers.forEach(([formula], index) => engine.type(`D${index + 1}`, formula));
}

describe("what reads a spill follows it", () => {
  beforeEach(typeReaders);

  test("when it shrinks and grows", async () => {
    await expectReaders(8);
    for (const n of [3, 6, 1, 7, 2, 12, 3]) {
      engine.type("A1", n);
      await expectReaders(n);
      expect(engine.values("B1:B20").flat()).toEqual(Array.from({ length: 20 }, (_, i) => (i < n ? i + 1 : null)));
    }
  });

  test("to any sequence of lengths, with nothing left behind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }), async (lengths) => {
        for (const n of lengths) {
          engine.type("A1", n);
          await expectReaders(n);
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  test("when its formula is deleted, typed over by a value or by a formula of one cell", async () => {
    await expectReaders(8);
    engine.type("B1", "");
    await expectReaders(0);
    engine.type("B1", "=SEQUENCE(A1)");
    await expectReaders(8);
    engine.type("B1", 1);
    await expectReaders(1);
    engine.type("B1", "=SEQUENCE(5)");
    await expectReaders(5);
    engine.type("B1", "=2-1");
    await expectReaders(1);
  });

  test("when something is in its way, and when that goes", async () => {
    await expectReaders(8);
    await typed("B6", "x");
    expect(engine.values("B1:B8").flat()).toEqual(["#SPILL!", null, null, null, null, "x", null, null]);
    expect(engine.values("D2:D4")).toEqual([[0], [0], [1]]);
    expect(engine.values("D9")).toEqual([[1]]);
    engine.type("B6", "");
    await expectReaders(8);
  });
});

test("a spill that becomes an error leaves the error alone", async () => {
  await typed("D1", "=SUM(B2:B20)");
  await typed("D2", "=COUNT(B1:B20)");
  await typed("D3", "=CS.FILLED(B2:B20)");
  await typed("A1", "=NA()");
  expect(engine.values("D1:D3")).toEqual([[0], [0], [0]]);
  expect(engine.values("B1:B3")).toEqual([["#N/A"], [null], [null]]);
  await typed("A1", 4);
  expect(engine.values("D1:D3")).toEqual([[9], [4], [3]]);
});

test("spills that read the tails of others follow along the chain, over sheets, in one calculation", async () => {
  await typed("Sheet2!A1", "=Sheet1!B2:B20*10");
  await typed("Sheet2!C1", "=CS.TWICE(FILTER(A3:A19,A3:A19>0))");
  await typed("E1", "=SUM(Sheet2!C2:C30)");
  await typed("F1", "=FILTER(Sheet2!C2:C30,Sheet2!C2:C30>0,0)");
  await typed("G1", '=COUNT(F2:F30)&" "&SUM(F1:F30)');
  const expected = (n: number) => {
    const chain = Array.from({ length: Math.max(0, n - 3) }, (_, i) => 2 * 10 * (i + 4));
    const tail = chain.slice(1);
    return [tail.reduce((a, b) => a + b, 0), `${Math.max(0, tail.length - 1)} ${tail.reduce((a, b) => a + b, 0)}`];
  };
  for (const n of [8, 6, 9, 5, 10]) {
    await typed("A1", n);
    expect([engine.values("E1")[0][0], engine.values("G1")[0][0]]).toEqual(expected(n));
  }
});

test("a formula that reads two spills sees both as they are", async () => {
  await typed("F1", "=SEQUENCE(A1*2)");
  await typed("H1", "=SUM(B1:B20)+SUM(F3:F20)");
  for (const n of [3, 6, 2]) {
    await typed("A1", n);
    expect(engine.values("H1")).toEqual([[(n * (n + 1)) / 2 + n * (2 * n + 1) - 3]]);
  }
});

test("a spill gives way to another that waits for its cells, and says which one is in the way", async () => {
  await typed("A2", "=SEQUENCE(1,3)");
  const key = errorKey(engine.workbook.getActiveSheet().getSheetId(), 1, 0);
  expect(engine.values("A2")).toEqual([["#SPILL!"]]);
  expect(reasons.get(key)).toEqual({
    code: "#SPILL!",
    message: "the cells that the result needs hold the result of B1",
  });
  await typed("A1", 1);
  expect(engine.values("A2:C2")).toEqual([[1, 2, 3]]);
  expect(reasons.has(key)).toBe(false);
  await typed("A1", 5);
  expect(engine.values("A1:B2")).toEqual([
    [5, "#SPILL!"],
    [1, 2],
  ]);
});

test("a blocked formula holds no cells against another, and takes none of its away", async () => {
  await typed("B3", "x");
  expect(engine.values("B1")).toEqual([["#SPILL!"]]);
  await typed("A6", "=SEQUENCE(1,2)");
  expect(engine.values("A6:B6")).toEqual([[1, 2]]);
  await typed("A1", 4);
  expect(engine.values("A6:B6")).toEqual([[1, 2]]);
  await typed("A1", "=NA()");
  expect(engine.values("A6:B6")).toEqual([[1, 2]]);
});

test("cells with a format and nothing in them are not in the way, nor become empty text", async () => {
  engine.put(engine.workbook.getActiveSheet().getSheetId(), { 4: { 1: { s: { bl: 1 } } } });
  await typed("B7", "x");
  await typed("D1", "=COUNTA(B2:B6)");
  expect(engine.values("D1")).toEqual([[0]]);
  await typed("B7", "");
  expect(engine.values("B1:B8").flat()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a formula that stands in the way keeps its new value", async () => {
  await typed("B3", "=A1*100");
  expect(engine.values("B1:B3").flat()).toEqual(["#SPILL!", null, 800]);
  await typed("A1", 5);
  expect(engine.values("B1:B3").flat()).toEqual(["#SPILL!", null, 500]);
});

test("the reason of a blocked result names the cells", async () => {
  const key = errorKey(engine.workbook.getActiveSheet().getSheetId(), 0, 1);
  await typed("B5", 0);
  expect(reasons.get(key)).toEqual({ code: "#SPILL!", message: "the cells that the result needs are not empty: B5" });
  engine.fill("B3", [[1], [2], [3], [4], [5]]);
  await engine.calculated();
  expect(reasons.get(key)?.message).toBe("the cells that the result needs are not empty: B3, B4, B5 and 2 more");
  engine.fill("B3", [[null], [null], [null], [null], [null]]);
  await engine.calculated();
  expect(reasons.has(key)).toBe(false);
});

test("a result longer than the sheet makes it longer", async () => {
  await typed("A1", 250);
  expect(engine.values("B1")).toEqual([[1]]);
  await typed("D1", "=SUM(B1:B300)");
  expect(engine.values("D1")).toEqual([[(250 * 251) / 2]]);
  expect(engine.values("B250")).toEqual([[250]]);
  await typed("C2", "=SEQUENCE(1,40)");
  expect(engine.values("AP2:AQ2")).toEqual([[40, null]]);
  expect(engine.workbook.getActiveSheet().getColumnCount()).toBeGreaterThanOrEqual(42);
});

test("a result that goes beyond the last row of a sheet says so", async () => {
  const key = errorKey(engine.workbook.getActiveSheet().getSheetId(), 1, 2);
  await typed("C2", "=CS.WIDE(A1)");
  expect(engine.values("C2")).toEqual([["#SPILL!"]]);
  expect(reasons.get(key)?.message).toBe("the result needs 16,384 columns, the sheet ends at column XFD");
});

test("without the add-in a spill that is calculated becomes #NAME?, and nothing of it stays", async () => {
  await typed("F1", "=CS.TWICE(B1:B20)");
  await typed("H1", "=SUM(F2:F20)");
  expect(engine.values("H1")).toEqual([[70]]);
  engine.setAddIn(false);
  await typed("A1", 6);
  expect(engine.values("F1:F3").flat()).toEqual(["#NAME?", null, null]);
  expect(engine.values("H1")).toEqual([[0]]);
});

test("everything calculated anew is the same", async () => {
  typeReaders();
  await typed("A1", 3);
  await engine.recalculate();
  await expectReaders(3);
  engine.type("A2", "=RANDARRAY(5)");
  engine.type("H1", "=SUM(A2:A6)");
  await engine.recalculate();
  const drawn = engine.values("A2:A6").flat() as number[];
  expect(engine.values("H1")[0][0]).toBeCloseTo(
    drawn.reduce((a, b) => a + b, 0),
    12,
  );
});

test("ten thousand spilled cells that all differ take less than five seconds on a busy machine", async () => {
  await typed("A1", 10_000);
  await typed("D1", '=SUMIFS(B1:B20000,B1:B20000,">9990")');
  const start = performance.now();
  await typed("A1", 9_995);
  expect(engine.values("D1")).toEqual([[9_991 + 9_992 + 9_993 + 9_994 + 9_995]]);
  expect(performance.now() - start).toBeLessThan(5000);
}, 30_000);
