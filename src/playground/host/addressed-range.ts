import { parseArea } from "../engine";
import { rangeByName } from "./defined-names";
import { OfficeError } from "./office-error";
import type { RangeTarget, SheetTarget } from "./range-target";

/** The range of an address or a defined name on a worksheet, all of it without one; throws as Excel does where it is neither. */
export function rangeByAddress(sheet: SheetTarget, address: string | undefined): RangeTarget {
  if (address === undefined) return sheet.whole;
  const area = parseArea(address);
  if (area?.sheet !== undefined && area.sheet.toUpperCase() !== sheet.grid.getName().toUpperCase())
    throw badAddress(address);
  if (area) return sheet.range(area);
  const named = rangeByName(sheet.host, address, sheet.sheetId);
  if (!named) throw badAddress(address);
  return named;
}

/** The range that an argument is, or whose address it is. */
export function givenRange(sheet: SheetTarget, given: RangeTarget | string): RangeTarget {
  return typeof given === "string" ? rangeByAddress(sheet, given) : given;
}

function badAddress(address: string): OfficeError {
  return new OfficeError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: '${address}' is no address on this worksheet.`,
  );
}
