import type { Argument } from "./argument";

/** Returns the formula that calls a function with these arguments; references to `sheet` itself lose its name. */
export function formulaText(name: string, args: readonly Argument[], sheet?: string): string {
  const texts = args.map((argument) => {
    if (argument.kind === "omitted") return "";
    return argument.kind === "reference" && argument.sheet !== undefined && argument.sheet === sheet
      ? argument.address
      : argument.text;
  });
  while (texts.at(-1) === "") texts.pop();
  return `=${name}(${texts.join(",")})`;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Returns the rows and columns of an address such as B2:C9, A:A or 3:4. */
function boxOf(address: string): Box {
  const [first, last = first] = address.replaceAll("$", "").split(":");
  const corner = (part: string): { row?: number; column?: number } => {
    const [, letters, digits] = /^([A-Z]*)(\d*)$/.exec(part)!;
    return {
      row: digits === "" ? undefined : Number(digits),
      column: letters === "" ? undefined : columnNumber(letters),
    };
  };
  const [a, b] = [corner(first), corner(last)];
  return {
    top: Math.min(a.row ?? 1, b.row ?? 1),
    left: Math.min(a.column ?? 1, b.column ?? 1),
    bottom: Math.max(a.row ?? Infinity, b.row ?? Infinity),
    right: Math.max(a.column ?? Infinity, b.column ?? Infinity),
  };
}

/** Returns the range among the arguments that touches the cells where the formula and its result would go, if any: it would refer to itself. */
export function rangeAround(
  cell: { sheet: string; address: string },
  args: readonly Argument[],
  { rows, columns } = { rows: 1, columns: 1 },
): string | undefined {
  const spot = boxOf(cell.address);
  const around = args.find((argument) => {
    if (argument.kind !== "reference" || (argument.sheet ?? cell.sheet) !== cell.sheet) return false;
    const box = boxOf(argument.address);
    return (
      box.top < spot.top + rows && spot.top <= box.bottom && box.left < spot.left + columns && spot.left <= box.right
    );
  });
  return around?.kind === "reference" ? around.address : undefined;
}

/** Returns a sheet-qualified address such as 'My data'!A2:B9 as its sheet and its address. */
export function splitAddress(address: string): { sheet: string; address: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: address.slice(at + 1).replaceAll("$", ""),
  };
}
