import {
  createHeadlessWorkbook,
  loadCustomFunctions,
  type CellFunction,
  type CellValue,
} from "../../../src/playground/engine";
import { CustomFunctionsError } from "../../../src/playground/engine/custom-functions-global";
import { packed, unpacked } from "../../../src/playground/engine/crossing-errors";
import type { FunctionsBeside } from "../../../src/playground/engine/calls-beside";

const ROWS = 60_000;

const mapping: Record<string, CellFunction> = {
  TOTAL: ((range: CellValue[][], factor: number | null) => {
    let sum = 0;
    for (const row of range) for (const value of row) if (typeof value === "number") sum += value;
    if (sum < 0) throw new CustomFunctionsError("#NUM!", `the sum is ${sum}`);
    return sum * (factor ?? 1);
  }) as CellFunction,
  ENDS: ((range: CellValue[][]) => [
    ["First", range[0][0]],
    ["Last", range[range.length - 1][0]],
  ]) as CellFunction,
};
const matrix = (name: string) => ({ name, type: "any", dimensionality: "matrix" });
const metadata = {
  functions: [
    { id: "TOTAL", name: "TOTAL", parameters: [matrix("range"), { name: "factor", type: "number", optional: true }] },
    { id: "ENDS", name: "ENDS", parameters: [matrix("range")] },
  ],
};

let calls: string[];
let duringCall: (() => void) | undefined;

/** Runs functions in this thread, but only after a while, as a worker would. */
const beside: FunctionsBeside = {
  begin(id) {
    const values: unknown[] = [];
    return {
      value: (index, value) => void (values[index] = value),
      rows(index, width, cells) {
        const rows = (values[index] ??= []) as unknown[][];
        for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
      },
      async result() {
        calls.push(id);
        const change = duringCall;
        duringCall = undefined;
        change?.();
        await new Promise((resume) => setTimeout(resume, 300));
        try {
          return (mapping[id] as (...args: unknown[]) => unknown)(...values, {});
        } catch (thrown) {
          throw unpacked(packed(thrown));
        }
      },
    };
  },
};

type Workbook = ReturnType<typeof createHeadlessWorkbook>;
let workbook: Workbook;
let functions: ReturnType<typeof loadCustomFunctions>;

beforeAll(async () => {
  const values = Array.from({ length: ROWS }, (_, row): CellValue[] => [row + 1, row % 2 === 0 ? 2 : null]);
  workbook = createHeadlessWorkbook({ sheets: ["Data", "Other"], values, rowCount: ROWS + 100, columnCount: 10 });
  functions = loadCustomFunctions(workbook.injector, { metadata, mapping, beside });
  await workbook.calculated();
});
afterAll(() => workbook.dispose());
beforeEach(() => (calls = []));

const SUM = (ROWS * (ROWS + 1)) / 2;

test("a call over a large range runs beside the page and gives what it gives at once", async () => {
  expect(await workbook.evaluate("Other!A1", `=CS.TOTAL(Data!A1:A${ROWS})`)).toEqual([[SUM]]);
  expect(await workbook.evaluate("Other!A2", `=CS.TOTAL(Data!A1:B${ROWS},2)+1`)).toEqual([[2 * (SUM + ROWS) + 1]]);
  expect(await workbook.evaluate("Other!A4", `=CS.ENDS(Data!A1:A${ROWS})`)).toEqual([
    ["First", 1],
    ["Last", ROWS],
  ]);
  expect(calls).toEqual(["TOTAL", "TOTAL", "ENDS"]);
});

test("small calls, and those that a LAMBDA repeats, run at once", async () => {
  expect(await workbook.evaluate("Other!C1", "=CS.TOTAL(Data!A1:A4)")).toEqual([[10]]);
  expect(await workbook.evaluate("Other!C2", `=MAP({1,2},LAMBDA(n,n*CS.TOTAL(Data!A1:A${ROWS})))`)).toEqual([
    [SUM, 2 * SUM],
  ]);
  expect(calls).toEqual([]);
});

test("an error of a call beside comes with its words, and goes with it", async () => {
  workbook.type("Data!A1", -1e12);
  expect(await workbook.evaluate("Other!E1", `=CS.TOTAL(Data!A1:A${ROWS})`)).toEqual([["#NUM!"]]);
  const sheetId = workbook.findSheet("Other")!.getSheetId();
  expect(functions.lastErrorMessages.get(`${sheetId}!0:4`)).toEqual({
    code: "#NUM!",
    message: `the sum is ${SUM - 1 - 1e12}`,
  });
  workbook.type("Data!A1", 1);
  await workbook.calculated();
  expect(workbook.values("Other!E1")).toEqual([[SUM]]);
  expect(functions.lastErrorMessages.get(`${sheetId}!0:4`)).toBeUndefined();
});

test("what is typed while a call runs is not lost: neither in its range nor elsewhere", async () => {
  workbook.type("Other!G2", "=G1*10");
  duringCall = () => {
    workbook.type("Data!A2", 1002);
    workbook.type("Other!G1", 7);
  };
  workbook.type("Other!G3", `=CS.TOTAL(Data!A1:A${ROWS},3)`);
  await workbook.calculated();
  expect(workbook.values("Other!G1:G3")).toEqual([[7], [70], [3 * (SUM + 1000)]]);
  expect(workbook.values("Other!A1")).toEqual([[SUM + 1000]]);
});
