// Excel gives the values of cells that show an error as text.
const EXCEL_ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

const isErrorCode = (cell: unknown): cell is string => typeof cell === "string" && EXCEL_ERROR.test(cell);

/** Returns the first error among the cells of an argument, or undefined. */
export function errorCodeIn(value: unknown): string | undefined {
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  return cells.find(isErrorCode);
}

/** Returns an argument with its errors as Excel passes them to functions that ask for errors, so that a reader knows them from text. */
export function withErrors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrors);
  return isErrorCode(value) ? { type: "Error", basicValue: value } : value;
}
