import { boxOf } from "./area";
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
