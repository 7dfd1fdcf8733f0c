import { quoted, splitSheet } from "./a1";
import { callsIn, variablesIn } from "./calls";
import { isArea, isName, isOperator, isSpace, isStructured, textOf, tokensOf, type Token } from "./tokens";

/** Where references of a formula are to point instead. Keys are in capitals. */
export interface Moves {
  /** The sheet the formula stands on. */
  readonly home: string;
  /** New names of sheets. */
  readonly sheets?: ReadonlyMap<string, string>;
  /** New names of tables. */
  readonly tables?: ReadonlyMap<string, string>;
  /** What stands for a defined name, without an equals sign. */
  readonly names?: ReadonlyMap<string, string>;
  /** What stands for a spilled reference, by its sheet and first cell as in SCORES!E1: an address such as $E$1:$G$9. */
  readonly spills?: ReadonlyMap<string, string>;
}

/** Returns a formula whose references point elsewhere; one that needs no change comes back as it is. */
export function moveReferences(formula: string, moves: Moves): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokensOf(formula);
  const calls = callsIn(tokens);
  if (!calls) return formula;
  const variables = variablesIn(tokens, calls);
  const texts = tokens.map((token, i) => {
    if (isName(token) && variables.has(token.value.toUpperCase())) return token.value;
    return movedText(token, isOperator(tokens[i + 1], "#") ? spillKey(token, moves.home) : undefined, moves);
  });
  // The # of a spilled reference goes with what it stood for.
  tokens.forEach((token, i) => {
    if (isOperator(token, "#") && moves.spills?.has(spillKey(tokens[i - 1], moves.home) ?? "")) texts[i] = "";
  });
  return texts.join("");
}

function movedText(token: Token, spill: string | undefined, { sheets, tables, names, spills }: Moves): string {
  const { value } = token;
  const area = isArea(token);
  if (!area && !isName(token) && !isStructured(token)) return value;
  const { sheet, rest } = splitSheet(value);
  const moved = sheets?.get(sheet.toUpperCase());
  const prefix =
    sheet === "" ? "" : moved === undefined ? value.slice(0, value.length - rest.length) : `${quoted(moved)}!`;
  if (area) return prefix + ((spill && spills?.get(spill)) || rest);
  if (isStructured(token)) {
    const bracket = rest.indexOf("[");
    const table = tables?.get(rest.slice(0, bracket).toUpperCase());
    return table === undefined ? value : table + rest.slice(bracket);
  }
  const meaning = names?.get((sheet === "" ? rest : `${sheet}!${rest}`).toUpperCase());
  if (meaning !== undefined)
    return /^[A-Za-z0-9_.$:!']+$/.test(meaning) || isOneReference(meaning) ? meaning : `(${meaning})`;
  return tables?.get(rest.toUpperCase()) ?? prefix + rest;
}

const isOneReference = (text: string): boolean => {
  const tokens = tokensOf(`=${text}`);
  return tokens.length === 2 && isArea(tokens[1]);
};

function spillKey(token: Token | undefined, home: string): string | undefined {
  if (token?.type !== "range") return undefined;
  const { sheet, rest } = splitSheet(token.value);
  return `${sheet || home}!${rest.replaceAll("$", "")}`.toUpperCase();
}

/** What a formula reads besides its own sheet's cells, in capitals. */
export interface Reads {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Names of any kind; a table's name may be among them. */
  readonly names: ReadonlySet<string>;
}

/** Returns what a formula reads, by sheet, table and name. */
export function readsOf(formula: string): Reads {
  const sheets = new Set<string>();
  const tables = new Set<string>();
  const names = new Set<string>();
  for (const token of formula.startsWith("=") ? tokensOf(formula) : []) {
    if (!isArea(token) && !isName(token) && !isStructured(token)) continue;
    const { sheet, rest } = splitSheet(token.value);
    if (sheet !== "") sheets.add(sheet.toUpperCase());
    if (isStructured(token) && !rest.startsWith("[")) tables.add(rest.slice(0, rest.indexOf("[")).toUpperCase());
    if (isName(token)) names.add(token.value.toUpperCase());
  }
  return { sheets, tables, names };
}

/** Returns the references to cells in a formula, in order, each with its sheet. */
export function cellsRead(formula: string, home: string): string[] {
  return tokensOf(formula)
    .filter(isArea)
    .map(({ value }) => (value.includes("!") ? value : `${quoted(home)}!${value}`));
}

/** Returns a formula in which the references to cells are those given, in order; the formula's own sheet is not written before them. */
export function withCellsRead(formula: string, home: string, references: readonly string[]): string {
  let next = 0;
  return textOf(
    tokensOf(formula).map((token) => {
      if (!isArea(token)) return token;
      const now = references[next++];
      const { sheet, rest } = splitSheet(now);
      const atHome = sheet.toUpperCase() === home.toUpperCase() && !token.value.includes("!");
      return { ...token, value: atHome ? rest : now };
    }),
  );
}

/** Returns the first cells of the spilled areas a formula reads whole, as E1#: each with its sheet, in capitals. */
export function spilledReferences(formula: string, home: string): string[] {
  const tokens = tokensOf(formula);
  return tokens.flatMap((token, i) => (isOperator(tokens[i + 1], "#") ? (spillKey(token, home) ?? []) : []));
}

/** Whether two formulas of a sheet say the same, however Excel writes sheet names and capitals. */
export function sameFormula(a: string, b: string, home: string): boolean {
  const plain = (formula: string): string =>
    tokensOf(formula)
      .filter((token) => !isSpace(token))
      .map((token) => {
        if (token.type === "string") return token.value;
        if (!isArea(token) && !isName(token)) return token.value.toUpperCase();
        const { sheet, rest } = splitSheet(token.value);
        return `${isArea(token) ? sheet || home : sheet}!${rest}`.toUpperCase();
      })
      .join("");
  return plain(a) === plain(b);
}
