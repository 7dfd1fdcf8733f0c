import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example, Metric } from "../../src/metrics/card";
import { constant } from "../../src/metrics/example-formula";
import {
  areaAddress,
  createHeadlessWorkbook,
  errorKey,
  loadCustomFunctions,
  type CellValue,
} from "../../src/playground/engine";
import { loadBundle } from "../../src/playground/engine/load-bundle";
import { builtMetadata } from "../bundle";

/** An example as somebody would type it: its ranges in cells of a data sheet, the formula, and the portable one where there is one. */
export interface TypedExample {
  readonly metric: Metric;
  readonly example: Example;
  readonly blocks: readonly { row: number; column: number; cells: readonly (readonly CellValue[])[] }[];
  readonly formula: string;
  readonly portable?: string;
  /** Where its formulas stand. */
  readonly row: number;
}

/** The sheets formulas are typed into. */
export type Sheet = "Typed" | "Portable";

const DATA = "Data";
const FORMULA_COLUMN = 20;

/** A headless spreadsheet with the built functions, in which examples stand calculated. */
export class TypedFormulas {
  readonly typed: readonly TypedExample[];
  private readonly engine: ReturnType<typeof createHeadlessWorkbook>;
  private readonly messages: ReturnType<typeof loadCustomFunctions>["lastErrorMessages"];

  constructor(examples: readonly (readonly [Metric, Example])[]) {
    const typed: TypedExample[] = [];
    let dataRow = 0;
    let row = 0;
    for (const [metric, example] of examples) {
      const laid = layOut(metric, example, dataRow, row);
      typed.push(laid);
      dataRow += Math.max(1, ...laid.blocks.map(({ cells }) => cells.length));
      row += Array.isArray(example.result) ? example.result.length + 1 : 2;
    }
    this.typed = typed;
    this.engine = createHeadlessWorkbook({
      sheets: [DATA, "Typed", "Portable"],
      rowCount: Math.max(dataRow, row) + 100,
      columnCount: 60,
    });
    this.messages = loadCustomFunctions(this.engine.injector, {
      metadata: builtMetadata() as never,
      mapping: loadBundle(readFileSync(join(__dirname, "../../dist/functions.js"), "utf8")),
    }).lastErrorMessages;
  }

  /** Types everything and awaits the calculation. */
  async calculate(): Promise<void> {
    const { engine } = this;
    for (const { blocks } of this.typed) {
      for (const { row, column, cells } of blocks) {
        engine.write(
          engine.findSheet(DATA)!,
          row,
          column,
          cells.map((line) => line.map((value) => (value === null ? undefined : { value }))),
        );
      }
    }
    for (const { formula, portable, row } of this.typed) {
      engine.write(engine.findSheet("Typed")!, row, FORMULA_COLUMN, [[{ formula }]]);
      if (portable) engine.write(engine.findSheet("Portable")!, row, FORMULA_COLUMN, [[{ formula: portable }]]);
    }
    await engine.calculated();
  }

  /** Returns what a formula shows, as large as the expected result. */
  shown(sheet: Sheet, { row }: TypedExample, result: Example["result"]): CellValue | CellValue[][] {
    const [rowCount, columnCount] = Array.isArray(result) ? [result.length, (result[0] as unknown[]).length] : [1, 1];
    const values = this.engine.blockValues(this.engine.findSheet(sheet)!, {
      row,
      column: FORMULA_COLUMN,
      rowCount,
      columnCount,
    });
    // An empty text that spilled cannot be told from an empty cell.
    const cells = values.map((line) => line.map((value) => (value === null ? "" : value)));
    return Array.isArray(result) ? cells : cells[0][0];
  }

  /** Returns the text of the error that a formula shows. */
  errorText({ row }: TypedExample): string | undefined {
    return this.messages.get(errorKey(this.engine.findSheet("Typed")!.getSheetId(), row, FORMULA_COLUMN))?.message;
  }

  dispose(): void {
    this.engine.dispose();
  }
}

/** Lays an example's ranges out from a row of the data sheet on; scalars stand in the formula as constants. */
function layOut(metric: Metric, example: Example, dataRow: number, row: number): TypedExample {
  const blocks: { row: number; column: number; cells: CellValue[][] }[] = [];
  let column = 0;
  const parameters = Object.entries(metric.parameters);
  const texts = example.args.map((arg, place) => {
    const cells =
      blockOf(arg) ??
      (parameters[Math.min(place, parameters.length - 1)][1].reading.shape === "cell" && arg === null
        ? [[null]]
        : undefined);
    if (!cells) return constant(arg);
    blocks.push({ row: dataRow, column, cells });
    const columnCount = Math.max(1, ...cells.map((line) => line.length));
    const address = areaAddress({ row: dataRow, column, rowCount: Math.max(1, cells.length), columnCount });
    column += columnCount;
    return `${DATA}!${address}`;
  });
  const portable = metric.portable?.(
    Object.fromEntries(texts.map((text, place) => [parameters[place][0], text === "" ? undefined : text])),
  );
  return {
    metric,
    example,
    blocks,
    row,
    formula: `=CS.${metric.id}(${texts.join(",")})`,
    portable: portable && `=${portable}`,
  };
}

/** Returns an argument as a block of cells, or undefined for one that is a single value. */
function blockOf(arg: Example["args"][number]): CellValue[][] | undefined {
  if (!Array.isArray(arg)) return undefined;
  return arg.map((line) => (Array.isArray(line) ? [...line] : [line]));
}
