import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../src/functions/all";
import type { Example, Metric } from "../../src/metrics/card";
import { constant } from "../../src/metrics/example-formula";
import { areaAddress, createHeadlessWorkbook, errorKey, loadCustomFunctions, type CellValue } from "../../src/playground/engine";
import { loadBundle } from "../../src/playground/engine/load-bundle";
import { builtMetadata } from "../bundle";
import { expectCells } from "./examples";

// The examples as somebody would type them: arguments in cells, the formula on another sheet; and beside it the portable formula.

interface Typed {
  readonly metric: Metric;
  readonly example: Example;
  readonly blocks: { row: number; column: number; cells: CellValue[][] }[];
  readonly formula: string;
  readonly portable?: string;
}

const DATA = "Data";

/** Returns an argument as a block of cells, or undefined for one that is a single cell. */
function blockOf(arg: Example["args"][number]): CellValue[][] | undefined {
  if (!Array.isArray(arg)) return undefined;
  return arg.map((line) => (Array.isArray(line) ? [...line] : [line]));
}

/** Lays an example's ranges out from a row of the data sheet on; scalars stand in the formula as constants. */
function layOut(metric: Metric, example: Example, row: number): Typed {
  const blocks: Typed["blocks"] = [];
  let column = 0;
  const texts = example.args.map((arg, place) => {
    const { reading } = Object.values(metric.parameters)[place];
    const cells = blockOf(arg) ?? (reading.shape === "cell" && arg === null ? [[null]] : undefined);
    if (!cells) return constant(arg);
    blocks.push({ row, column, cells });
    const columnCount = Math.max(1, ...cells.map((line) => line.length));
    const address = areaAddress({ row, column, rowCount: Math.max(1, cells.length), columnCount });
    column += columnCount;
    return `${DATA}!${address}`;
  });
  const names = Object.keys(metric.parameters);
  const given = texts.map((text, place) => [names[place], text === "" ? undefined : text]);
  const portable = metric.portable?.(Object.fromEntries(given));
  return { metric, example, blocks, formula: `=CS.${metric.id}(${texts.join(",")})`, portable: portable && `=${portable}` };
}

const height = (typed: Typed): number => Math.max(1, ...typed.blocks.map(({ cells }) => cells.length));

const all: Typed[] = [];
let rows = 0;
for (const metric of functions) {
  for (const example of metric.examples) {
    const typed = layOut(metric, example, rows);
    all.push(typed);
    rows += height(typed);
  }
}

const OUT_COLUMN = 20;
const outRow = new Map<Typed, number>();
let outRows = 0;
for (const typed of all) {
  outRow.set(typed, outRows);
  outRows += Array.isArray(typed.example.result) ? typed.example.result.length + 1 : 2;
}

const engine = createHeadlessWorkbook({ sheets: [DATA, "Typed", "Portable"], rowCount: Math.max(rows, outRows) + 100, columnCount: 60 });
const loaded = loadCustomFunctions(engine.injector, {
  metadata: builtMetadata() as never,
  mapping: loadBundle(readFileSync(join(__dirname, "../../dist/functions.js"), "utf8")),
});

beforeAll(async () => {
  const data = engine.findSheet(DATA)!;
  for (const { blocks } of all) {
    for (const { row, column, cells } of blocks) {
      engine.write(data, row, column, cells.map((line) => line.map((value) => (value === null ? undefined : { value }))));
    }
  }
  for (const typed of all) {
    engine.write(engine.findSheet("Typed")!, outRow.get(typed)!, OUT_COLUMN, [[{ formula: typed.formula }]]);
    if (typed.portable) engine.write(engine.findSheet("Portable")!, outRow.get(typed)!, OUT_COLUMN, [[{ formula: typed.portable }]]);
  }
  await engine.calculated();
}, 120_000);

afterAll(() => engine.dispose());

/** Returns what stands from a formula's cell on, as large as the expected result. */
function shown(sheetName: string, typed: Typed, result: Example["result"]): CellValue | CellValue[][] {
  const sheet = engine.findSheet(sheetName)!;
  const [rowCount, columnCount] = Array.isArray(result) ? [result.length, (result[0] as unknown[]).length] : [1, 1];
  const values = engine.blockValues(sheet, { row: outRow.get(typed)!, column: OUT_COLUMN, rowCount, columnCount });
  // An empty text that spilled cannot be told from an empty cell.
  const cells = values.map((line) => line.map((value) => (value === null ? "" : value)));
  return Array.isArray(result) ? cells : cells[0][0];
}

/** Returns whether an example can be typed: Excel refuses a formula without a required argument before it calls anybody. */
function canBeTyped({ metric, example }: Typed): boolean {
  return Object.values(metric.parameters).every(({ optional }, place) => optional || place < example.args.length);
}

/** Returns whether a portable formula must agree: Excel's own functions pass over text in ranges, whatever number it spells. */
function hasNumbersOnly({ blocks }: Typed): boolean {
  return blocks.every(({ cells }) => cells.every((line) => line.every((cell) => typeof cell !== "string")));
}

describe.each(functions.map(({ id }) => [id] as const))("%s typed", (id) => {
  const ofMetric = all.filter((typed) => typed.metric.id === id && canBeTyped(typed));

  test.each(ofMetric.map((typed) => [typed.formula, typed] as const))("%s", (_formula, typed) => {
    const { result } = typed.example;
    if (typeof result === "object" && "error" in result) {
      expect(shown("Typed", typed, "")).toBe(result.error);
      const key = errorKey(engine.findSheet("Typed")!.getSheetId(), outRow.get(typed)!, OUT_COLUMN);
      if (result.says) expect(loaded.lastErrorMessages.get(key)?.message).toContain(result.says);
    } else {
      expectCells(shown("Typed", typed, result), result, typed.example.decimals);
    }
  });

  const portable = ofMetric.filter((typed) => typed.portable && typeof typed.example.result === "number" && hasNumbersOnly(typed));
  if (portable.length > 0) {
    test.each(portable.map((typed) => [typed.portable, typed] as const))("%s", (_formula, typed) => {
      expectCells(shown("Portable", typed, typed.example.result), typed.example.result, typed.example.decimals ?? 9);
    });
  }
});
