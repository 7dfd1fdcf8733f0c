import type { Parameter } from "../../metrics/parameters";

/** An argument as somebody typed it or took it from the selection. */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: string | number | boolean; readonly text: string }
  | { readonly kind: "reference"; readonly sheet?: string; readonly address: string; readonly text: string }
  | { readonly kind: "expression"; readonly text: string };

const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const REFERENCE = new RegExp(
  `^(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d*:\\$?[1-9]\\d*)$`,
);
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(.+)$/u;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?%?$/i;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Returns a sheet's name as a formula spells it. */
export const sheetPrefix = (sheet: string): string =>
  /^[A-Za-z_]{4,}$/.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;

/** Returns what was typed for a parameter as a formula's argument; words where the parameter takes words get their quotes. */
export function readArgument(typed: string, { reading }: Pick<Parameter<unknown>, "reading">): Argument {
  const text = typed.trim().replace(/^=/, "").trim();
  if (text === "") return { kind: "omitted" };
  const reference = readReference(text);
  if (reference) return reference;
  if (NUMBER.test(text)) return numberLiteral(text);
  if (/^(true|false)$/i.test(text))
    return { kind: "literal", value: text.toLowerCase() === "true", text: text.toUpperCase() };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: "literal", value: text.slice(1, -1).replaceAll('""', '"'), text };
  if (reading.shape === "choice" || reading.shape === "text")
    return { kind: "literal", value: text, text: quoted(text) };
  if ((reading.shape === "date" || reading.shape === "repeated") && /^\d{4}-\d{2}-\d{2}/.test(text))
    return { kind: "literal", value: text, text: quoted(text) };
  return { kind: "expression", text };
}

function readReference(text: string): Argument | undefined {
  const qualified = SHEET.exec(text);
  const address = (qualified?.[3] ?? text).toUpperCase();
  if (!REFERENCE.test(address)) return undefined;
  const sheet = qualified ? (qualified[2] ?? qualified[1].replaceAll("''", "'")) : undefined;
  return { kind: "reference", sheet, address, text: sheet === undefined ? address : `${sheetPrefix(sheet)}${address}` };
}

function numberLiteral(text: string): Argument {
  const plain = text.replace(",", ".");
  const isPercentage = plain.endsWith("%");
  const number = Number(isPercentage ? plain.slice(0, -1) : plain);
  return { kind: "literal", value: isPercentage ? number / 100 : number, text: plain };
}
