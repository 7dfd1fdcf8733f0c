import type { Injector } from "@univerjs/core";
import { SheetPermissionCheckController } from "@univerjs/sheets";

/**
 * Lets a formula be entered at once, however many cells it refers to.
 *
 * Univer looks at each of them, formatted and all, for leave to see it: twelve seconds for a million cells. Nobody can hide cells here.
 */
export function skipPermissionsOfReferences(injector: Injector): void {
  const controller = injector.get(SheetPermissionCheckController) as unknown as {
    _permissionCheckWithFormula(): boolean;
  };
  controller._permissionCheckWithFormula = () => true;
}
