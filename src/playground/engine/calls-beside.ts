import type { Injector, Workbook } from "@univerjs/core";
import { IFormulaRuntimeService, Interpreter, type BaseReferenceObject } from "@univerjs/engine-formula";
import type { CellValue } from "./cell-content";
import { readRows, type Argument } from "./function-arguments";
import type { BlankCell } from "./function-metadata";

/** A call of a function that runs elsewhere, its arguments handed over bit by bit. */
export interface CallBeside {
  /** Hands over an argument as a whole. */
  value(argument: number, value: unknown): void;
  /** Hands over further rows of an argument, cell after cell. */
  rows(argument: number, width: number, cells: CellValue[]): void;
  /** What the function gives; rejects with what it throws. */
  result(): Promise<unknown>;
}

/** A place beside the page's own thread in which functions run, so that a long one does not stop the page. */
export interface FunctionsBeside {
  begin(functionId: string): CallBeside;
}

/** Hears which part of a call's cells is read, 0 to 1. */
export type CallProgress = (name: string, read: number) => void;

/** From so many cells in one argument on, a call runs beside the page. */
export const MANY_CELLS = 50_000;
/** Cells read at a time: some twenty milliseconds' work. */
const SLICE = 40_000;

/** Whether an argument is a range too large to be read at once. */
export function isLarge(argument: Argument | undefined): argument is BaseReferenceObject {
  if (!argument?.isReferenceObject()) return false;
  const { startRow, endRow, startColumn, endColumn } = (argument as BaseReferenceObject).getRangePosition();
  return (endRow - startRow + 1) * (endColumn - startColumn + 1) >= MANY_CELLS;
}

/** Hands the cells of a large range over to a call, and lets the page draw and answer in between. */
export async function handOver(
  call: CallBeside,
  index: number,
  reference: BaseReferenceObject,
  blank: BlankCell,
  progress: (read: number) => void,
): Promise<void> {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const width = endColumn - startColumn + 1;
  const step = Math.ceil(SLICE / width);
  for (let from = startRow; from <= endRow; from += step) {
    const rows = readRows(reference, blank, from, Math.min(from + step - 1, endRow));
    call.rows(index, width, width === 1 ? rows.map(([cell]) => cell) : rows.flat());
    progress((from - startRow) / (endRow - startRow + 1));
    await new Promise((resume) => setTimeout(resume));
  }
}

/** The parts of Univer's nodes and interpreter that wait for a result. */
interface Node {
  nodeType: number;
  getToken(): string;
  getChildren(): Node[];
  setAsync(): void;
  isAsync(): boolean;
  executeAsync(): Promise<number>;
  _functionExecutor?: { mayWait?: boolean };
}
const FUNCTION_NODE = 4;
/** Functions that call a formula again and again, and do not wait for it. */
const REPEATS = /^(?:LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|LET)$/i;

/**
 * Lets Univer wait for the results of the functions whose executors say `mayWait`, in a workbook with a large sheet.
 *
 * Univer has asynchronous functions, but a change during one is lost: it asks whether to stop only before a formula, and takes a
 * calculation whose last one was slow for finished. Here a stopped one counts as stopped, and Univer starts it over.
 */
export function waitForCallsBeside(injector: Injector, workbook: Workbook): void {
  const interpreter = injector.get(Interpreter) as unknown as { checkAsyncNode(node: Node | null): boolean };
  const runtime = injector.get(IFormulaRuntimeService);
  const isAsync = interpreter.checkAsyncNode.bind(interpreter);
  interpreter.checkAsyncNode = (node) => {
    if (node && workbook.getSheets().some((sheet) => sheet.getRowCount() >= MANY_CELLS / 8)) letWait(node);
    return isAsync(node);
  };
  const succeed = runtime.markedAsSuccessfullyExecuted.bind(runtime);
  runtime.markedAsSuccessfullyExecuted = () => {
    if (runtime.isStopExecution()) runtime.markedAsStopFunctionsExecuted();
    else succeed();
  };
}

function letWait(root: Node): void {
  const own: Node[] = [];
  const repeats = (node: Node): boolean => {
    if (node.nodeType === FUNCTION_NODE && node._functionExecutor?.mayWait !== undefined) own.push(node);
    return REPEATS.test(node.getToken()) || node.getChildren().some(repeats);
  };
  if (repeats(root)) return;
  for (const node of own) {
    if (node.isAsync()) continue;
    const execute = node.executeAsync.bind(node);
    const executor = node._functionExecutor!;
    node.setAsync();
    node.executeAsync = () => {
      // Until it first waits, the node runs at once; the executor is asked in that time.
      executor.mayWait = true;
      const executed = execute();
      executor.mayWait = false;
      return executed;
    };
  }
}
