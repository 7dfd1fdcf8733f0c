import type { Call } from "./calls";
import { isArea, isName, isOperator, isSpace, isStructured, type Token } from "./tokens";

/** Functions that always give back cells. */
const GIVE_CELLS = new Set(["OFFSET", "INDIRECT"]);

/** A part of a formula, with what is needed to judge it. */
export interface Part {
  readonly tokens: readonly Token[];
  readonly calls: readonly Call[];
  /** Variables of LET and LAMBDA, in capitals: they may hold anything. */
  readonly variables: ReadonlySet<string>;
}

/** Whether a part of a formula surely means cells, as COUNTIF needs them: A2:A9, Table1[Score], a defined name, E1#, A1:INDEX(A:A,5). */
export function isReference(part: Part, from: number, to: number): boolean {
  const { tokens } = part;
  const [start, end] = trimmed(tokens, from, to);
  if (start >= end) return false;
  let at = start;
  for (;;) {
    while (isOperator(tokens[at], "@")) at++;
    const next = afterOperand(part, at, end);
    if (next === undefined) return false;
    at = next;
    while (isOperator(tokens[at], "#") && at < end) at++;
    if (at === end) return true;
    if (!isOperator(tokens[at], ":")) return false;
    at++;
  }
}

/** Returns where an operand that means cells ends, or undefined where there is none. */
function afterOperand(part: Part, at: number, end: number): number | undefined {
  const { tokens, calls, variables } = part;
  const token = tokens[at];
  if (at >= end) return undefined;
  if (isArea(token) || isStructured(token)) return at + 1;
  if (isName(token)) return variables.has(token.value.toUpperCase()) ? undefined : at + 1;
  if (token.type === "func") {
    const call = calls.find((other) => other.at === at)!;
    const name = call.name.toUpperCase();
    const first = call.args[0];
    const gives =
      GIVE_CELLS.has(name) || (name === "INDEX" && first !== undefined && isReference(part, first[0], first[1]));
    return gives ? call.close + 1 : undefined;
  }
  if (!isOperator(token, "(")) return undefined;
  const close = closing(tokens, at, end);
  return isReference(part, at + 1, close) ? close + 1 : undefined;
}

function closing(tokens: readonly Token[], open: number, end: number): number {
  let depth = 0;
  for (let i = open; i < end; i++) {
    if (isOperator(tokens[i], "(")) depth++;
    if (isOperator(tokens[i], ")") && --depth === 0) return i;
  }
  return end;
}

/** Whether a part of a formula is surely no more than one value: single cells, constants and arithmetic with them; a name is taken for one cell. */
export const isSingle = (part: Part, from: number, to: number): boolean =>
  part.tokens.slice(from, to).every((token) => isSinglePiece(token, part.variables));

function isSinglePiece(token: Token, variables: ReadonlySet<string>): boolean {
  const { type, value } = token;
  if (type === "operator") return !["#", ":", "{", "}", ","].includes(value);
  if (type === "range") return !value.slice(value.lastIndexOf("!") + 1).includes(":");
  if (isStructured(token)) return /\[(?:@|#this row\])/i.test(value);
  if (isName(token)) return !variables.has(value.toUpperCase());
  return isSpace(token) || ["number", "string", "bool", "error"].includes(type);
}

function trimmed(tokens: readonly Token[], from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(tokens[start])) start++;
  while (end > start && isSpace(tokens[end - 1])) end--;
  return [start, end];
}
