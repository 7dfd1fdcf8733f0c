import { callsIn, standsAlone, variablesIn, type Call } from "./calls";
import type { Metric } from "../metrics/card";
import { readFormula, type FunctionCall, type FunctionNames, type ReadFormula } from "./function-calls";
import { isReference, isSingle, type Part } from "./plain-reference";
import { isOperator, isSpace, textOf, tokensOf } from "./tokens";

/** Why a formula has no native form. */
export type NoNativeReason =
  /** The function, or these arguments of it, cannot be had from Excel's own functions. */
  | "no-native-form"
  /** No such function in this version of the add-in. */
  | "unknown-function"
  /** A required argument is left out. */
  | "missing-argument"
  | "too-many-arguments"
  /** The native form counts cells, and the argument is no range of cells but an array. */
  | "needs-cells"
  /** The native form counts cells of another workbook, which Excel does only while that is open. */
  | "other-workbook"
  /** The native form counts cells of several sheets at once, which Excel cannot. */
  | "several-sheets"
  /** An argument is random, and the native form would draw it more than once. */
  | "random"
  /** An @ before the call picks one of several results. */
  | "intersection"
  /** Longer than the 8,192 characters of a formula. */
  | "too-long"
  /** Deeper than Excel's 64 levels of functions. */
  | "too-deep"
  /** No readable formula. */
  | "unreadable";

/** The catalogue as rewriting needs it. */
export interface Functions {
  readonly names: FunctionNames;
  readonly cards: ReadonlyMap<string, Metric>;
}

/** A formula in Excel's own functions, or why there is none; `functions` are ours in it, each once. */
export type PortableFormula = { readonly functions: readonly string[] } & (
  | { readonly formula: string; readonly reason?: undefined }
  | { readonly formula?: undefined; readonly reason: NoNativeReason; readonly detail?: string }
);

const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;
const RANDOM = new Set(["RAND", "RANDBETWEEN", "RANDARRAY"]);
const COUNTING = ["COUNTIF(", "COUNTIFS(", "SUMIF(", "SUMIFS(", "AVERAGEIF(", "AVERAGEIFS("];

class Refusal {
  constructor(
    readonly reason: NoNativeReason,
    readonly detail?: string,
  ) {}
}

/** Returns a formula with every function of ours replaced by Excel's own, innermost first; all of them or none. */
export function portableFormula(formula: string, { names, cards }: Functions): PortableFormula {
  const read = readFormula(formula, names);
  if (!read) return { functions: [], reason: "unreadable" };
  const functions = [...new Set(read.ours.map(({ id, name }) => id ?? name))];
  if (read.ours.length === 0) return { functions, formula };
  try {
    return { functions, formula: rewritten(read, cards) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { functions, reason: refusal.reason, detail: refusal.detail };
  }
}

function rewritten(read: ReadFormula, cards: ReadonlyMap<string, Metric>): string {
  const { tokens, calls, ours } = read;
  if (calls.some(({ depth }) => depth >= MOST_LEVELS)) throw new Refusal("too-deep");
  const texts = tokens.map(({ value }) => value);
  const part: Part = { tokens, calls, variables: variablesIn(tokens, calls) };
  for (const call of ours) {
    const card = call.id === undefined ? undefined : cards.get(call.id);
    if (!card) throw new Refusal("unknown-function", call.name);
    const expression = expressionFor(call, card, part, texts);
    const at = withoutPick(part, call, card);
    const bare = standsAlone(tokens, at, call.close);
    texts.fill("", at, call.close + 1);
    texts[at] = bare ? expression : `(${expression})`;
    if (texts[at].length > MOST_CHARACTERS) throw new Refusal("too-long");
  }
  const formula = texts.join("");
  if (formula.length > MOST_CHARACTERS) throw new Refusal("too-long");
  if (callsIn(tokensOf(formula))!.some(({ depth }) => depth >= MOST_LEVELS)) throw new Refusal("too-deep");
  return formula;
}

/** Returns what a card makes of a call's arguments, or refuses. */
function expressionFor(
  call: FunctionCall,
  { id, parameters, portable }: Metric,
  part: Part,
  texts: readonly string[],
): string {
  const keys = Object.keys(parameters);
  const isRepeating = Object.values(parameters).at(-1)?.reading.shape === "repeated";
  if (call.args.length > keys.length && !isRepeating) throw new Refusal("too-many-arguments", id);
  const args: Record<string, string | undefined> = {};
  keys.forEach((key, place) => {
    const span = call.args[place];
    const text =
      span &&
      texts
        .slice(...span)
        .join("")
        .trim();
    if (!text && !parameters[key].optional && !parameters[key].mayBeBlank) throw new Refusal("missing-argument", key);
    args[key] = text || undefined;
  });
  if (isRandom(call, part.calls)) throw new Refusal("random", id);
  const expression = portable?.(args);
  if (expression === undefined) throw new Refusal("no-native-form", id);
  keys.forEach((key, place) => {
    if (COUNTING.some((name) => expression.includes(`${name}${args[key]},`))) checkCells(part, call.args[place], key);
  });
  return expression;
}

const isRandom = ({ at, close }: Call, calls: readonly Call[]): boolean =>
  calls.some(
    (other) => other.at > at && other.close < close && RANDOM.has(other.name.toUpperCase().replace(/^_XLFN\./, "")),
  );

/** Refuses an argument that COUNTIF would not take. */
function checkCells(part: Part, [from, to]: readonly [number, number], key: string): void {
  if (!isReference(part, from, to)) throw new Refusal("needs-cells", key);
  for (const { type, value } of part.tokens.slice(from, to)) {
    if (type === "string") continue;
    const context = value.slice(0, Math.max(0, value.lastIndexOf("!")));
    if (context.includes("[")) throw new Refusal("other-workbook", textOf(part.tokens, from, to));
    if (context.includes(":")) throw new Refusal("several-sheets", textOf(part.tokens, from, to));
  }
}

/** Returns where the text to replace begins: an @ goes with its call where that gives one value anyway. */
function withoutPick(part: Part, call: FunctionCall, { id, parameters }: Metric): number {
  let before = call.from - 1;
  while (before > 0 && isSpace(part.tokens[before])) before--;
  if (!isOperator(part.tokens[before], "@")) return call.from;
  const single = Object.values(parameters).every(({ reading }, place) => {
    const span = call.args[place];
    return span === undefined || TAKES_CELLS.has(reading.shape) || isSingle(part, ...span);
  });
  if (!single) throw new Refusal("intersection", id);
  return before;
}

/** Readings whose argument may be a range, without the function being called once per cell. */
const TAKES_CELLS = new Set(["scores", "column", "numberOrColumn", "block", "textBlock", "rates"]);
