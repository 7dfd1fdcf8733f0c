import { tokenize } from "@borgar/fx";

/** A piece of a formula: its kind, and its text as written. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly unterminated?: boolean;
}

/** Returns the pieces of a formula in English notation; joined, their texts are the formula. */
export const tokensOf = (formula: string): readonly Token[] => tokenize(formula, { withLocation: false }) as Token[];

/** Returns the text of the pieces from one on up to another. */
export function textOf(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let text = "";
  for (let i = from; i < to; i++) text += tokens[i].value;
  return text;
}

/** Whether a piece is white space or a line break. */
export const isSpace = ({ type }: Token): boolean => type === "whitespace" || type === "newline";

/** Whether a piece is this operator, bracket or separator. */
export const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;

/** Whether a piece is a reference to cells: an area, whole columns or rows. */
export const isArea = ({ type }: Token): boolean =>
  type === "range" || type === "range_beam" || type === "range_ternary";

/** Whether a piece is a name: a defined one, a table's, or a variable of LET or LAMBDA. */
export const isName = ({ type }: Token): boolean => type === "range_named";

/** Whether a piece is a structured reference, such as Table1[Score] or [@Score]. */
export const isStructured = ({ type }: Token): boolean => type === "structured";
