/** Stands for a character of a text inside an array constant that Univer would take for a separator or the text's end. */
const STAND_INS: Record<string, string> = { ",": "\uf8f0", ";": "\uf8f1", "{": "\uf8f2", "}": "\uf8f3", '"': "\uf8f4" };
/** Begins a text inside an array constant, which Univer would otherwise take for a date or a number where it looks like one. */
const TEXT = "\uf8f5";
const ORIGINALS = Object.fromEntries(Object.entries(STAND_INS).map(([character, standIn]) => [standIn, character]));
const CALL = /^[A-Za-z_][\w.]*\(/;

/** What `readNotation` finds in a formula. */
export interface Notation {
  /** The formula with commas between arguments. */
  formula: string;
  /** Why its separators cannot be told apart, if they cannot. */
  problem?: string;
}

/** Reads a formula whose arguments may stand between semicolons, as Excel writes it where the comma is the decimal sign. */
export function readNotation(formula: string): Notation {
  if (!formula.includes(";")) return { formula };
  let semicolons = 0;
  let commas = 0;
  let decimals = 0;
  const read = parts(formula).map(({ kind, text }, index, all) => {
    if (kind !== "code") return text;
    if (text === ";") semicolons++;
    if (text === ",") commas++;
    if (text === "," && /\d$/.test(all[index - 1]?.text ?? "") && /^\d/.test(all[index + 1]?.text ?? "")) decimals++;
    return text === ";" ? "," : text;
  });
  if (semicolons === 0) return { formula };
  if (commas === 0) return { formula: read.join("") };
  return {
    formula,
    problem:
      decimals > 0
        ? "write a comma between the arguments and a point in numbers: =CS.FN(1.5,A2)"
        : "write a comma between the arguments, not a semicolon",
  };
}

/** A formula as Univer reads it: separators inside texts of array constants hidden, and no `@` before a function. */
export function univerNotation(formula: string): string {
  if (!/[{@;]|-\s*"/.test(formula)) return formula;
  const all = parts(readNotation(formula).formula).map((part, index, before) =>
    part.text.startsWith('"') && isMinus(before, index) ? { ...part, text: `(${part.text})` } : part,
  );
  return withFirstValues(
    all.map((part) => (part.kind === "constant" ? { ...part, text: hideSeparators(part.text) } : part)),
  );
}

/** The text of an item of an array constant, after `univerNotation` has hidden its separators. */
export function shownText(text: string): string {
  return text.replace(/[\uf8f0-\uf8f5]/g, (standIn) => ORIGINALS[standIn] ?? "");
}

interface Part {
  /** Text in quotes, a sheet's name in quotes, an array constant, a structured reference; or else a character of the formula. */
  kind: "quoted" | "constant" | "bracket" | "code";
  text: string;
}

const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
const CONSTANT = /\{(?:[^"{}]|"(?:[^"]|"")*")*\}?/y;

function parts(formula: string): Part[] {
  const found: Part[] = [];
  let at = 0;
  const take = (kind: Part["kind"], text: string) => {
    found.push({ kind, text });
    at += text.length;
  };
  while (at < formula.length) {
    const character = formula[at];
    QUOTED.lastIndex = CONSTANT.lastIndex = at;
    if (character === '"' || character === "'") take("quoted", QUOTED.exec(formula)![0]);
    else if (character === "{") take("constant", CONSTANT.exec(formula)![0]);
    else if (character === "[") take("bracket", bracket(formula, at));
    else take("code", character);
  }
  return found;
}

function bracket(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "[") depth++;
    if (formula[at] === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}

/** Univer takes a minus before a text for a part of the text. */
function isMinus(all: Part[], index: number): boolean {
  let before = index - 1;
  while (all[before]?.text === " ") before--;
  return all[before]?.kind === "code" && all[before].text === "-";
}

function hideSeparators(constant: string): string {
  return constant.replace(
    /"((?:[^"]|"")*)"/g,
    (_, text: string) =>
      `"${text && TEXT}${text.replaceAll('""', '"').replace(/[,;{}"]/g, (character) => STAND_INS[character])}"`,
  );
}

/** `@F(…)` is the first value of F's result. */
function withFirstValues(all: Part[]): string {
  let result = "";
  let depth = 0;
  const openAt: number[] = [];
  all.forEach(({ kind, text }, index) => {
    const code = kind === "code";
    if (code && text === "@" && CALL.test(codeAfter(all, index))) {
      result += "TAKE(";
      openAt.push(depth);
      return;
    }
    result += text;
    if (code && text === "(") depth++;
    if (!code || text !== ")") return;
    depth--;
    while (openAt.at(-1) === depth) {
      openAt.pop();
      result += ",1,1)";
    }
  });
  return result;
}

const LONGEST_NAME = 64;

function codeAfter(all: Part[], index: number): string {
  const after = all.slice(index + 1, index + 1 + LONGEST_NAME);
  const end = after.findIndex(({ kind }) => kind !== "code");
  return (end < 0 ? after : after.slice(0, end)).map(({ text }) => text).join("");
}
