import { Register, type Ids } from "../../records/ids";
import type { Call } from "./call";
import { isBlank, plain, shown } from "./cell";
import { isMissingName } from "./missing";
import type { Range } from "./range";
import { trimmed } from "../../records/white-space";

/** The largest whole number of 15 digits: Excel keeps no more, so a longer id has lost its end. */
const LARGEST_ID = 999_999_999_999_999;
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d{2,3}$/i;

const isRounded = (name: string | number): boolean =>
  typeof name === "number" ? Math.abs(name) > LARGEST_ID : ROUNDED.test(name);
const isName = (name: string | number): boolean =>
  !isRounded(name) && !(typeof name === "string" && isMissingName(name));

/** Returns a range of customers, users or other names as a number per row, −1 where a cell is blank and may be. */
export function readIds(range: Range, call: Call): Ids {
  const { lines } = range.passed;
  const { header, length } = range;
  const index = new Int32Array(length);
  const register = new Register(isName);
  for (let i = 0; i < length; i++) {
    const cell = lines[i + header]?.[0];
    if ((typeof cell === "string" && cell !== "") || typeof cell === "number") {
      const number = register.numberOf(cell);
      if (number >= 0) {
        index[i] = number;
        continue;
      }
    }
    index[i] = readId(cell, range, i, call, register);
  }
  return { index, names: register.names };
}

function readId(cell: unknown, range: Range, i: number, { rows }: Call, register: Register): number {
  if (rows.refuseError(cell, range, i)) return -1;
  const content = plain(cell);
  if (isBlank(content) || (typeof content === "string" && isMissingName(trimmed(content)))) {
    const isRefused =
      range.passed.traits.merged && rows.refuseMerged(range, i, "customer is blank; fill merged cells down");
    if (!isRefused) rows.missing(range, i);
    return -1;
  }
  if (typeof content === "boolean") return register.numberOf(shown(content));
  if (typeof content === "string" || (typeof content === "number" && Number.isFinite(content))) {
    const number = register.numberOf(content);
    if (number >= 0) return number;
    rows.refuse(range, i, cell, "Excel has rounded this id; import the column as text");
  } else rows.refuseUnexpected(range, i, cell, "a name");
  return -1;
}

/** Returns a range of texts, trimmed, "" where a cell is blank and may be. */
export function readTexts(range: Range, { rows }: Call): string[] {
  const column = new Array<string>(range.length);
  for (let i = 0; i < range.length; i++) {
    const cell = range.cell(i);
    const content = plain(cell);
    column[i] = "";
    if (rows.refuseError(cell, range, i)) continue;
    if (isBlank(content)) rows.missing(range, i);
    else if (typeof content === "string") column[i] = trimmed(content);
    else if (typeof content === "number" || typeof content === "boolean") column[i] = shown(content);
    else rows.refuseUnexpected(range, i, cell, "a text");
  }
  return column;
}
