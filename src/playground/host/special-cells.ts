import { validatedAreas } from "./data-validation-class";
import { declareClass, type ClientClass } from "./declaration";
import { OfficeError } from "./office-error";
import type { RangeTarget } from "./range-target";

/** `RangeAreas`, as far as special cells need it. */
export const rangeAreasClass: ClientClass = declareClass<Excel.RangeAreas, RangeTarget[]>("RangeAreas", {
  properties: {
    address: { get: (areas) => areas.map(({ address }) => address).join(",") },
  },
});

/** The cells of a range that are special in some way; `null` where there are none. */
export function specialCells(range: RangeTarget, kind: string): RangeTarget[] | null {
  if (kind !== "DataValidations")
    throw new OfficeError("InvalidArgument", `special cells '${kind}' are not implemented in the playground`);
  const areas = validatedAreas(range);
  return areas.length > 0 ? areas : null;
}
