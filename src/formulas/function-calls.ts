import { NAMESPACE } from "../metrics/namespace";
import { callsIn, type Call } from "./calls";
import { isOperator, tokensOf, type Token } from "./tokens";

/** A call of one of our functions, in whatever spelling. */
export interface FunctionCall extends Call {
  /** Such as NPS.CI; undefined where the catalogue has no such function. */
  readonly id: string | undefined;
  /** Where the call begins, what Excel put before its name included. */
  readonly from: number;
  /** Whether it is spelled as people type it, and not as Excel writes it without the add-in. */
  readonly wellSpelled: boolean;
}

/** A formula taken apart. */
export interface ReadFormula {
  readonly tokens: readonly Token[];
  readonly calls: readonly Call[];
  /** Calls of our functions, each after those inside it. */
  readonly ours: readonly FunctionCall[];
}

/** The functions by their name in capitals with dots as underscores, which is how files store them. */
export type FunctionNames = ReadonlyMap<string, string>;

const STORED_PREFIX = /^(?:_xlfn\.|_xlws\.)*_xldudf_/i;
const NAME = new RegExp(`^${NAMESPACE}[._](.+)$`, "i");

/** Returns functions by their stored name. */
export const functionNames = (ids: Iterable<string>): FunctionNames =>
  new Map([...ids].map((id) => [storedName(id), id]));

const storedName = (id: string): string => id.toUpperCase().replaceAll(".", "_");

/** Whether a text may hold a call of ours: a quick look before it is taken apart. */
export const mayCall = (formula: string): boolean => formula.startsWith("=") && QUICK.test(formula);
const QUICK = new RegExp(`(?:^|[^A-Za-z0-9_.]|_xldudf_)${NAMESPACE}[._]`, "i");

/** Returns a formula taken apart, or undefined where it is no readable formula. */
export function readFormula(formula: string, names: FunctionNames): ReadFormula | undefined {
  if (!formula.startsWith("=")) return undefined;
  const tokens = tokensOf(formula);
  const calls = callsIn(tokens);
  return calls && { tokens, calls, ours: calls.flatMap((call) => ourCall(tokens, call, names) ?? []) };
}

/** Returns a call with what is known of it, or undefined where it is none of ours. */
function ourCall(tokens: readonly Token[], call: Call, names: FunctionNames): FunctionCall | undefined {
  const stored = STORED_PREFIX.test(call.name);
  const name = NAME.exec(call.name.replace(STORED_PREFIX, ""))?.[1];
  // CS_NPS( without the prefix of stored names is somebody else's function.
  if (name === undefined || (!stored && call.name[NAMESPACE.length] !== ".")) return undefined;
  const from = isOperator(tokens[call.at - 1], "!") ? startOfContext(tokens, call.at - 1) : call.at;
  return { ...call, id: names.get(storedName(name)), from, wellSpelled: !stored && from === call.at };
}

/** Returns where the workbook before an exclamation mark begins: 'C:\add-ins\CS.XLAM', CS.XLAM or [2]. */
function startOfContext(tokens: readonly Token[], mark: number): number {
  const last = tokens[mark - 1];
  if (!last) return mark;
  if (last.type === "context" || last.type === "context_quote") return mark - 1;
  // The tokenizer takes what it does not know apart: '[2]' and [2] are several pieces.
  const opening = last.value.endsWith("'") ? "'" : last.value.endsWith("]") ? "[" : undefined;
  if (!opening) return mark;
  for (let i = mark - 1; i >= 0; i--)
    if (tokens[i].value.startsWith(opening) && (i < mark - 1 || tokens[i].value.length > 1)) return i;
  return mark;
}
