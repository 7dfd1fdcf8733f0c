import { parseArea } from "../engine";
import { OfficeError } from "./office-error";

const invalidName = (name: string, why: string) =>
  new OfficeError("InvalidArgument", `'${name}' is no valid name: ${why}`);

/** Throws unless Excel would take the text as the name of a worksheet. */
export function checkSheetName(name: unknown): asserts name is string {
  if (typeof name !== "string" || name === "") throw invalidName(String(name), "a worksheet needs a name");
  if (name.length > 31) throw invalidName(name, "a worksheet's name has at most 31 characters");
  if (/[:\\/?*[\]]/.test(name)) throw invalidName(name, "a worksheet's name has none of : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidName(name, "a worksheet's name does not begin or end with an apostrophe");
  if (name.toUpperCase() === "HISTORY") throw invalidName(name, "Excel reserves it");
}

/** Throws unless Excel would take the text as a defined name or a table's name. */
export function checkDefinedName(name: unknown): asserts name is string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
    throw invalidName(String(name), "letters, digits, periods and underscores only, and no digit first");
  }
  if (name.length > 255) throw invalidName(name, "at most 255 characters");
  if (parseArea(name) || /^(r|c|r\d*c\d*)$/i.test(name)) throw invalidName(name, "it is a cell's address");
}
