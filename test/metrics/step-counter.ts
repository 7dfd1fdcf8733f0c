import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ExcelError, type Bound } from "../bundle";

/** The built functions, made to count what they do: a step is a turn of a loop or a call of a function. */
export interface CountedFunctions {
  readonly functions: ReadonlyMap<string, Bound>;
  /** Calls and returns the steps it took; beyond `most` it is stopped with an error. */
  stepsOf(call: () => unknown, most: number): number;
}

/** Loads dist/functions.js with a counter in every loop and function. Steps are the same on every machine, however busy. */
export function countedFunctions(): CountedFunctions {
  const functions = new Map<string, Bound>();
  let steps = 0;
  let limit = Infinity;
  const step = (): void => {
    if (++steps > limit) throw new Error(`more than ${limit} steps`);
  };
  const source = withCounters(readFileSync(join(__dirname, "../../dist/functions.js"), "utf8"));
  new Function("CustomFunctions", "countStep", source)(
    { associate: (id: string, fn: Bound) => functions.set(id, fn), Error: ExcelError },
    step,
  );
  return {
    functions,
    stepsOf(call, most) {
      [steps, limit] = [0, most];
      try {
        call();
      } finally {
        limit = Infinity;
      }
      return steps;
    },
  };
}

const COUNT = "countStep()";

/** Returns a script with a call of the counter at the start of every function and of every turn of a loop. */
export function withCounters(source: string): string {
  const file = ts.createSourceFile("functions.js", source, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const starts: [at: number, text: string][] = [];
  const ends: [at: number, text: string][] = [];
  const within = (block: ts.Block): void => {
    const [first] = block.statements;
    const isDirective = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression);
    starts.push([isDirective ? first.end : block.getStart(file) + 1, `;${COUNT};`]);
  };
  const visit = (node: ts.Node): void => {
    const body = bodyOf(node);
    const isBare = body && !ts.isBlock(body);
    if (body && ts.isBlock(body)) within(body);
    else if (body) starts.push([body.getStart(file), ts.isArrowFunction(node) ? `(${COUNT},` : `{${COUNT};`]);
    ts.forEachChild(node, visit);
    if (isBare) ends.push([body.end, ts.isArrowFunction(node) ? ")" : "}"]);
  };
  visit(file);
  return inserted(source, [...ends, ...starts]);
}

/** Returns what a loop repeats or a function does. */
function bodyOf(node: ts.Node): ts.Node | undefined {
  if (ts.isIterationStatement(node, false)) return node.statement;
  return ts.isFunctionLike(node) && "body" in node ? (node.body as ts.Node | undefined) : undefined;
}

/** Returns the source with texts put in; of those at one place the first goes first. */
function inserted(source: string, texts: readonly (readonly [number, string])[]): string {
  let result = "";
  let done = 0;
  for (const [at, text] of [...texts].sort(([a], [b]) => a - b)) {
    result += source.slice(done, at) + text;
    done = at;
  }
  return result + source.slice(done);
}
