import { isOperator, isSpace, type Token } from "./tokens";

/** A function call within the pieces of a formula; places are indices of pieces. */
export interface Call {
  /** The function's name as written. */
  readonly name: string;
  /** Where the name stands. */
  readonly at: number;
  /** Where the closing bracket stands. */
  readonly close: number;
  /** Where each argument begins and ends; an argument left out holds white space at most. */
  readonly args: readonly (readonly [from: number, to: number])[];
  /** In how many calls this one stands. */
  readonly depth: number;
}

interface Open {
  readonly bracket: string;
  readonly at: number;
  readonly isCall: boolean;
  readonly commas: number[];
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Returns all calls of a formula, each after those inside it, or undefined where its brackets or quotes do not close. */
export function callsIn(tokens: readonly Token[]): readonly Call[] | undefined {
  const calls: Call[] = [];
  const open: Open[] = [];
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { type, value, unterminated } = tokens[i];
    if (unterminated) return undefined;
    if (type !== "operator") continue;
    if (value === "(" || value === "{") {
      const isCall = value === "(" && tokens[i - 1]?.type === "func";
      if (isCall) depth++;
      open.push({ bracket: value, at: i, isCall, commas: [] });
    } else if (value === ")" || value === "}") {
      const opened = open.pop();
      if (!opened || CLOSING[opened.bracket] !== value) return undefined;
      if (!opened.isCall) continue;
      depth--;
      calls.push({
        name: tokens[opened.at - 1].value,
        at: opened.at - 1,
        close: i,
        args: argumentsOf(tokens, opened, i),
        depth,
      });
    } else if (value === ",") {
      open.at(-1)?.commas.push(i);
    }
  }
  return open.length === 0 ? calls : undefined;
}

function argumentsOf(tokens: readonly Token[], { at, commas }: Open, close: number): [number, number][] {
  if (commas.length === 0 && tokens.slice(at + 1, close).every(isSpace)) return [];
  const starts = [at, ...commas].map((place) => place + 1);
  return starts.map((from, i) => [from, commas[i] ?? close]);
}

/** Whether a call stands alone between brackets, commas or the ends of its formula, so that what replaces it needs no brackets. */
export function standsAlone(tokens: readonly Token[], from: number, close: number): boolean {
  let before = from - 1;
  while (before >= 0 && isSpace(tokens[before])) before--;
  let after = close + 1;
  while (after < tokens.length && isSpace(tokens[after])) after++;
  const opens =
    before < 0 ||
    tokens[before].type === "fx_prefix" ||
    isOperator(tokens[before], "(") ||
    isOperator(tokens[before], ",");
  const closes = after >= tokens.length || isOperator(tokens[after], ")") || isOperator(tokens[after], ",");
  return opens && closes;
}

/** Returns the variables that LET and LAMBDA of a formula declare, in capitals. */
export function variablesIn(tokens: readonly Token[], calls: readonly Call[]): ReadonlySet<string> {
  const variables = new Set<string>();
  for (const { name, args } of calls) {
    const bare = name.toUpperCase().replace(/^_XLFN\./, "");
    if (bare !== "LET" && bare !== "LAMBDA") continue;
    args.slice(0, -1).forEach(([from, to], place) => {
      if (bare === "LET" && place % 2 === 1) return;
      // Excel stores variables with a prefix of its own.
      for (let i = from; i < to; i++)
        if (tokens[i].type === "range_named") variables.add(tokens[i].value.toUpperCase());
    });
  }
  return variables;
}
